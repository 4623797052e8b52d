package it.nzd.activity.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import it.nzd.activity.domain.Audience;
import it.nzd.activity.domain.DueRules;
import it.nzd.activity.domain.Notice;
import it.nzd.activity.domain.Notices;
import it.nzd.activity.domain.ThreadObject;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/**
 * Notices in MongoDB, one document each with those who marked it as read, and one document a person
 * with the place up to which everything is read.
 */
@Singleton
final class MongoNotices implements Notices {
  private static final String UP_TO = "upTo";
  private static final String KIND = "kind";

  private final MongoCollection<BsonDocument> notices;
  private final MongoCollection<BsonDocument> marks;
  private final SequencePages pages;

  MongoNotices(MongoDatabase database, PageTokens tokens) {
    notices = database.getCollection("notices", BsonDocument.class);
    marks = database.getCollection("noticeMarks", BsonDocument.class);
    pages = new SequencePages(notices, tokens);
    index("audience", ascending(NoticeBson.AUDIENCES), descending(NoticeBson.SEQUENCE));
    index("resource", ascending(NoticeBson.RESOURCE));
  }

  @Override
  public void add(List<Notice> added) {
    var inserts = new ArrayList<WriteModel<BsonDocument>>();
    added.forEach(notice -> inserts.add(new InsertOneModel<>(NoticeBson.of(notice))));
    Latest.insert(notices, inserts);
  }

  @Override
  public void obey(Collection<ThreadObject> objects) {
    var named = new HashSet<String>();
    notices
        .find(in(NoticeBson.RESOURCE, objects.stream().map(ThreadObject::name).toList()))
        .projection(Projections.include(NoticeBson.RESOURCE))
        .forEach(stored -> named.add(Values.text(stored, NoticeBson.RESOURCE)));
    var updates = new ArrayList<WriteModel<BsonDocument>>();
    for (var object : objects) {
      if (named.contains(object.name())) {
        updates.add(update(object));
        DueRules.over(object)
            .forEach((kind, before) -> updates.add(removal(object.name(), kind, before)));
      }
    }
    if (!updates.isEmpty()) {
      notices.bulkWrite(updates, new BulkWriteOptions().ordered(false));
    }
  }

  private static WriteModel<BsonDocument> removal(String resource, String kind, Instant before) {
    var wanted = new ArrayList<Bson>(List.of(eq(NoticeBson.RESOURCE, resource), eq(KIND, kind)));
    if (before.isBefore(Instant.MAX)) {
      wanted.add(lt(NoticeBson.AT, Date.from(before)));
    }
    return new DeleteManyModel<>(and(wanted));
  }

  private static WriteModel<BsonDocument> update(ThreadObject object) {
    return new UpdateManyModel<>(
        and(
            eq(NoticeBson.RESOURCE, object.name()),
            lt(NoticeBson.HEADER + "." + EntryBson.AS_OF, object.revision())),
        Updates.set(NoticeBson.HEADER, EntryBson.header(object.readable())));
  }

  @Override
  public Slice<Told> page(Reader reader, boolean unreadOnly, PageRequest page) {
    int upTo = upTo(reader.person());
    var wanted = unreadOnly ? waiting(reader, upTo) : of(reader);
    return pages.page(wanted, page).map(stored -> told(stored, reader.person(), upTo));
  }

  @Override
  public int unread(Reader reader, int most) {
    var wanted = waiting(reader, upTo(reader.person()));
    return (int) notices.countDocuments(wanted, new CountOptions().limit(most));
  }

  @Override
  public Optional<Told> find(Reader reader, String name) {
    int upTo = upTo(reader.person());
    return Optional.ofNullable(notices.find(and(eq("_id", name), of(reader))).first())
        .map(stored -> told(stored, reader.person(), upTo));
  }

  @Override
  public void markRead(String person, String name) {
    notices.updateOne(eq("_id", name), Updates.addToSet(NoticeBson.READ_BY, person));
  }

  @Override
  public void markAllRead(String person, int sequence) {
    Latest.insert(
        marks,
        List.of(
            new InsertOneModel<>(
                new BsonDocument("_id", new BsonString(person))
                    .append(UP_TO, new BsonInt32(sequence)))));
    marks.updateOne(and(eq("_id", person), lt(UP_TO, sequence)), Updates.set(UP_TO, sequence));
  }

  private int upTo(String person) {
    var mark = marks.find(eq("_id", person)).first();
    return mark == null ? 0 : Values.number(mark, UP_TO);
  }

  private static Bson of(Reader reader) {
    var wanted = new ArrayList<Bson>();
    wanted.add(in(NoticeBson.AUDIENCES, codes(reader.audiences().stream())));
    wanted.add(ne(NoticeBson.ACTOR, reader.person()));
    wanted.add(gte(NoticeBson.AT, Date.from(reader.since())));
    wanted.add(readable(reader));
    return and(wanted);
  }

  /** What the scope may read, and the consultations that ask the reader. */
  private static Bson readable(Reader reader) {
    var asking = codes(reader.audiences().stream().filter(Audience::isOfConsultation));
    return asking.isEmpty()
        ? reader.scope().filter()
        : or(reader.scope().filter(), in(NoticeBson.AUDIENCES, asking));
  }

  private static List<String> codes(Stream<Audience> audiences) {
    return audiences.map(Audience::code).sorted().toList();
  }

  private static Bson waiting(Reader reader, int upTo) {
    return and(of(reader), gt(NoticeBson.SEQUENCE, upTo), ne(NoticeBson.READ_BY, reader.person()));
  }

  private static Told told(BsonDocument stored, String person, int upTo) {
    var notice = NoticeBson.toNotice(stored);
    return new Told(notice, notice.sequence() <= upTo || NoticeBson.isReadBy(stored, person));
  }

  private void index(String name, Bson... keys) {
    notices.createIndex(compoundIndex(keys), new IndexOptions().name(name));
  }
}
