package it.nzd.activity.persistence;

import static it.nzd.activity.persistence.Values.text;

import it.nzd.activity.domain.Edge;
import it.nzd.activity.domain.Relation;
import it.nzd.activity.domain.ThreadObject;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** Links as they are stored, with who may read either end. */
final class EdgeBson {
  static final String FROM = "from";
  static final String TO = "to";
  static final String HOLDER = "holder";
  static final String RELATION = "relation";

  /** Who may read the object the link is said of. */
  static final String SOURCE = "source";

  /** Who may read the other one. */
  static final String TARGET = "target";

  static final String KNOWN = ".known";
  static final String AS_OF = ".revision";

  private EdgeBson() {}

  static BsonDocument of(
      Edge edge, @Nullable ThreadObject from, @Nullable ThreadObject to, int sequence) {
    return new BsonDocument("_id", new BsonString(edge.key()))
        .append(FROM, new BsonString(edge.from()))
        .append(RELATION, new BsonString(edge.relation().name()))
        .append(TO, new BsonString(edge.to()))
        .append(HOLDER, new BsonString(edge.holder()))
        .append("note", new BsonString(edge.note()))
        .append("sequence", new BsonInt32(sequence))
        .append(SOURCE, end(from))
        .append(TARGET, end(to));
  }

  /** What is known of an end; of one that was never heard of, or is gone, nobody is told. */
  static BsonDocument end(@Nullable ThreadObject object) {
    if (object == null) {
      return new BsonDocument("known", BsonBoolean.FALSE).append("revision", new BsonInt32(0));
    }
    return new BsonDocument("known", BsonBoolean.valueOf(object.isEnd()))
        .append("revision", new BsonInt32(object.revision()))
        .append("tenant", new BsonString(object.tenant()))
        .append("visibility", new BsonString(object.readable().row().visibility().name()))
        .append("organisation", Values.optional(object.readable().row().organisation()))
        .append("municipality", Values.optional(object.readable().row().municipality()))
        .append("guests", RowBson.guests(object.readable().row()));
  }

  static Edge toEdge(BsonDocument stored) {
    return new Edge(
        text(stored, FROM),
        Relation.of(text(stored, RELATION)).orElse(Relation.RELATES_TO),
        text(stored, TO),
        text(stored, HOLDER),
        text(stored, "note"));
  }
}
