package it.nzd.decisions.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import it.nzd.decisions.domain.Meeting;
import it.nzd.decisions.domain.Meetings;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Sort;
import it.nzd.platform.store.Stored;
import it.nzd.platform.store.Tenants;
import it.nzd.platform.store.Traits;
import jakarta.inject.Singleton;

/** The meetings in MongoDB. */
@Singleton
final class MongoMeetings extends MongoRegister<Meeting, MeetingDocument> implements Meetings {
  private static final Sort LATEST_FIRST = new Sort("startTime", true);

  MongoMeetings(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "meetings", MeetingDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_start", "startTime", "_id");
    index("by_team", "team", "startTime", "_id");
  }

  @Override
  public Slice<Stored<Meeting>> page(String tenant, String team, PageRequest page, Scope scope) {
    var filter =
        team.isEmpty() ? Tenants.only(tenant) : and(Tenants.only(tenant), eq("team", team));
    return stored(aggregates().page(filter, LATEST_FIRST, page, scope));
  }

  @Override
  protected Meeting content(MeetingDocument document) {
    return document.toDomain();
  }

  @Override
  protected MeetingDocument document(String name, Meeting content) {
    return MeetingDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Meeting content) {
    var row = new Row(ResourceName.tenant(name), content.visibility(), null, null);
    return new Traits(row, content.title(), null);
  }
}
