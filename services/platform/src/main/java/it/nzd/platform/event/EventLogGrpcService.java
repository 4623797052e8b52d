package it.nzd.platform.event;

import com.google.protobuf.Timestamp;
import io.grpc.Context;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import it.nzd.common.v1.FieldChange;
import it.nzd.common.v1.Visibility;
import it.nzd.events.v1.Event;
import it.nzd.events.v1.EventLogServiceGrpc;
import it.nzd.events.v1.FollowEventsRequest;
import it.nzd.events.v1.ListEventsRequest;
import it.nzd.events.v1.ListEventsResponse;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Unary;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** The event log that every service with events offers. */
@Singleton
@Requires(property = "nzd.events.offered", value = "true")
final class EventLogGrpcService extends EventLogServiceGrpc.EventLogServiceImplBase {
  private static final int DEFAULT_PAGE = 200;

  private final EventStore events;
  private final String context;
  private volatile boolean isStopped;

  EventLogGrpcService(EventStore events, @Value("${nzd.service}") String context) {
    this.events = events;
    this.context = context;
  }

  @Override
  public void listEvents(ListEventsRequest request, StreamObserver<ListEventsResponse> out) {
    int most = request.getPageSize() == 0 ? DEFAULT_PAGE : request.getPageSize();
    var answer = ListEventsResponse.newBuilder().setLastSequence(events.last());
    events
        .after(request.getAfterSequence(), most)
        .forEach(event -> answer.addEvents(toProto(event)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void followEvents(FollowEventsRequest request, StreamObserver<Event> out) {
    var call = (ServerCallStreamObserver<Event>) out;
    var stream =
        new EventStream(call, request.getAfterSequence(), events, this::toProto, () -> isStopped);
    Thread.ofVirtual().name("follower-of-" + context).start(Context.current().wrap(stream::run));
  }

  /** Lets the followers go, so that nobody waits for them when the service ends. */
  @EventListener
  void stop(ShutdownEvent event) {
    isStopped = true;
    events.wake();
  }

  private Event toProto(BsonDocument event) {
    var at = Instant.ofEpochMilli(event.getDateTime("at").getValue());
    var out =
        Event.newBuilder()
            .setId(text(event, "_id"))
            .setSequence(event.getInt32("sequence").getValue())
            .setContext(context)
            .setTenant(text(event, "tenant"))
            .setResource(text(event, "resource"))
            .setCollection(ResourceName.collection(text(event, "resource")))
            .setRevision((int) event.getNumber("revision").longValue())
            .setKind(text(event, "kind"))
            .setActor(text(event, "actor"))
            .setEventTime(
                Timestamp.newBuilder().setSeconds(at.getEpochSecond()).setNanos(at.getNano()))
            .setVisibility(Visibility.valueOf("VISIBILITY_" + text(event, "visibility")))
            .setOrganisation(text(event, "organisation"))
            .setMunicipality(text(event, "municipality"))
            .setSnapshot(text(event, "snapshot"))
            .setTitle(text(event, "title"));
    if (event.isArray("guests")) {
      event.getArray("guests").forEach(guest -> out.addGuests(guest.asString().getValue()));
    }
    for (var item : event.getArray("changes")) {
      var change = item.asDocument();
      out.addChanges(
          FieldChange.newBuilder()
              .setPath(text(change, "path"))
              .setBefore(text(change, "before"))
              .setAfter(text(change, "after")));
    }
    return out.build();
  }

  private static String text(BsonDocument document, String key) {
    BsonValue value = document.get(key);
    return value != null && value.isString() ? value.asString().getValue() : "";
  }
}
