package it.nzd.platform.operation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.google.protobuf.Any;
import com.google.protobuf.Message;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import it.nzd.platform.id.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Who works on what. Work is claimed for a while by compare-and-set and every later write names the
 * claim, so that a worker that was thought dead can no longer change anything.
 */
final class Leases {
  private final MongoCollection<BsonDocument> operations;
  private final Clock clock;
  private final Ids ids;
  private final Duration length;
  private final Duration keepEnded;

  /** A claimed operation. */
  record Lease(String owner, OperationInfo operation) {}

  Leases(
      MongoCollection<BsonDocument> operations, Clock clock, Ids ids, OperationSettings settings) {
    this.operations = operations;
    this.clock = clock;
    this.ids = ids;
    this.length = settings.lease();
    this.keepEnded = settings.keepEnded();
  }

  /** Claims the oldest work that nobody works on. */
  Optional<Lease> claim(Collection<String> kinds) {
    while (true) {
      var waiting =
          operations
              .find(
                  and(
                      in("state", "QUEUED", "RUNNING"),
                      in("kind", kinds),
                      lte("leaseUntil", now())))
              .sort(Sorts.ascending("createdAt", "_id"))
              .first();
      if (waiting == null) {
        return Optional.empty();
      }
      var owner = ids.next();
      var unchanged = and(eq("_id", waiting.get("_id")), eq("revision", waiting.get("revision")));
      var claimed =
          combine(
              set("state", "RUNNING"),
              set("leaseOwner", owner),
              set("leaseUntil", until(length)),
              inc("attempts", 1),
              moved());
      if (operations.updateOne(unchanged, claimed).getModifiedCount() == 1) {
        var operation = operations.find(eq("_id", waiting.get("_id"))).first();
        return Optional.of(
            new Lease(owner, OperationInfo.of(operation == null ? waiting : operation)));
      }
    }
  }

  /** Stays on it; false when the claim is gone. */
  boolean extend(Lease lease) {
    return write(lease, set("leaseUntil", until(length)));
  }

  /** Stores how far the work is; false when the claim is gone. */
  boolean save(Lease lease, int done, int total, String checkpoint) {
    return write(
        lease,
        combine(
            set("done", done),
            set("total", total),
            set("checkpoint", checkpoint),
            set("leaseUntil", until(length)),
            moved()));
  }

  /** The work ended well. */
  boolean succeed(Lease lease, Message result) {
    var packed = Any.pack(result);
    return write(
        lease,
        combine(
            set("state", "SUCCEEDED"),
            set("resultType", packed.getTypeUrl()),
            set("result", new BsonBinary(packed.getValue().toByteArray())),
            ended(),
            moved()));
  }

  /** The work ended badly. */
  boolean fail(Lease lease, String error) {
    return write(lease, combine(set("state", "FAILED"), set("error", error), ended(), moved()));
  }

  /** Gives the work back, to be claimed again after a while. */
  boolean giveBack(Lease lease, Duration pause, boolean countsAsAttempt) {
    var back =
        combine(
            set("state", "QUEUED"),
            set("leaseOwner", ""),
            set("leaseUntil", until(pause)),
            moved());
    return write(lease, countsAsAttempt ? back : combine(back, inc("attempts", -1)));
  }

  private boolean write(Lease lease, Bson update) {
    var own =
        and(
            eq("_id", lease.operation().name()),
            eq("leaseOwner", lease.owner()),
            eq("state", "RUNNING"));
    return operations.updateOne(own, update).getMatchedCount() == 1;
  }

  private Bson ended() {
    return set(Operations.EXPIRES, until(keepEnded));
  }

  private Bson moved() {
    return combine(inc("revision", 1), set("updatedAt", now()));
  }

  private BsonDateTime now() {
    return date(clock.instant());
  }

  private BsonDateTime until(Duration fromNow) {
    return date(clock.instant().plus(fromNow));
  }

  private static BsonDateTime date(Instant at) {
    return new BsonDateTime(at.toEpochMilli());
  }
}
