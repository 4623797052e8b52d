package it.nzd.platform.operation;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import it.nzd.common.v1.Operation;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * Background work as it stands.
 *
 * @param name resource name
 * @param state where it stands
 * @param kind code of its kind
 * @param parameters what it was started with
 * @param done steps done
 * @param total steps in all; 0 while not known
 * @param checkpoint where it would go on
 * @param attempts how often it was begun
 * @param resultType type of the result; empty before it succeeded
 * @param result the result
 * @param error why it failed; empty otherwise
 * @param creator subject id of who asked for it
 * @param createdAt when it was asked for
 * @param updatedAt when it last moved
 */
public record OperationInfo(
    String name,
    OperationState state,
    String kind,
    Map<String, String> parameters,
    int done,
    int total,
    String checkpoint,
    int attempts,
    String resultType,
    ByteString result,
    String error,
    String creator,
    Instant createdAt,
    Instant updatedAt) {
  public OperationInfo {
    parameters = Map.copyOf(parameters);
  }

  static OperationInfo of(BsonDocument stored) {
    var parameters = new HashMap<String, String>();
    stored
        .getDocument("parameters")
        .forEach((key, value) -> parameters.put(key, value.asString().getValue()));
    return new OperationInfo(
        text(stored, "_id"),
        OperationState.valueOf(text(stored, "state")),
        text(stored, "kind"),
        parameters,
        stored.getInt32("done").getValue(),
        stored.getInt32("total").getValue(),
        text(stored, "checkpoint"),
        stored.getInt32("attempts").getValue(),
        text(stored, "resultType"),
        ByteString.copyFrom(stored.getBinary("result", new BsonBinary(new byte[0])).getData()),
        text(stored, "error"),
        text(stored, "creator"),
        Instant.ofEpochMilli(stored.getDateTime("createdAt").getValue()),
        Instant.ofEpochMilli(stored.getDateTime("updatedAt").getValue()));
  }

  /** The same in the contract's words. */
  public Operation toProto() {
    var operation =
        Operation.newBuilder()
            .setName(name)
            .setState(state.proto())
            .setKind(kind)
            .setDone(done)
            .setTotal(total)
            .setError(error)
            .setCreator(creator)
            .setCreateTime(timestamp(createdAt))
            .setUpdateTime(timestamp(updatedAt));
    if (!resultType.isEmpty()) {
      operation.setResponse(Any.newBuilder().setTypeUrl(resultType).setValue(result));
    }
    return operation.build();
  }

  private static String text(BsonDocument stored, String key) {
    return stored.getString(key, new BsonString("")).getValue();
  }

  private static Timestamp timestamp(Instant at) {
    return Timestamp.newBuilder().setSeconds(at.getEpochSecond()).setNanos(at.getNano()).build();
  }
}
