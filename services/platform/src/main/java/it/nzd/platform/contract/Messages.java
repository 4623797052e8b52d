package it.nzd.platform.contract;

import com.google.protobuf.Timestamp;
import it.nzd.common.v1.LifecycleStep;
import it.nzd.common.v1.Visibility;
import it.nzd.platform.access.Row;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Link;
import it.nzd.platform.value.LocalizedText;
import it.nzd.platform.value.Quantity;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.time.Instant;

/** What the messages of several contexts hold alike, to and from the contract. */
public final class Messages {
  private static final String VISIBILITY = "VISIBILITY_";

  private Messages() {}

  public static Timestamp timestamp(Instant at) {
    return Timestamp.newBuilder().setSeconds(at.getEpochSecond()).setNanos(at.getNano()).build();
  }

  public static String etag(Stored<?> stored) {
    return Etag.of(stored.revision());
  }

  /** Tenant of a list's parent; empty for all tenants. */
  public static String tenant(String parent) {
    return ResourceName.isAcross(parent) ? "" : ResourceName.tenant(parent);
  }

  public static Visibility toProto(Row.Visibility visibility) {
    return Visibility.valueOf(VISIBILITY + visibility.name());
  }

  /** What is not stated is internal. */
  public static Row.Visibility fromProto(Visibility visibility) {
    return visibility == Visibility.VISIBILITY_UNSPECIFIED
        ? Row.Visibility.INTERNAL
        : Row.Visibility.valueOf(visibility.name().substring(VISIBILITY.length()));
  }

  public static it.nzd.common.v1.Quantity toProto(Quantity quantity) {
    return it.nzd.common.v1.Quantity.newBuilder()
        .setValue(quantity.value().toPlainString())
        .setUnit(quantity.unit())
        .setKind(quantity.kind())
        .build();
  }

  public static Quantity fromProto(it.nzd.common.v1.Quantity quantity) {
    return new Quantity(
        new BigDecimal(quantity.getValue()), quantity.getUnit(), quantity.getKind());
  }

  public static it.nzd.common.v1.LocalizedText toProto(LocalizedText text) {
    return it.nzd.common.v1.LocalizedText.newBuilder().putAllText(text.text()).build();
  }

  public static LocalizedText fromProto(it.nzd.common.v1.LocalizedText text) {
    return LocalizedText.of(text.getTextMap());
  }

  public static it.nzd.common.v1.Source toProto(Source source) {
    return it.nzd.common.v1.Source.newBuilder()
        .setTitle(source.title())
        .setPublisher(source.publisher())
        .setPublishedOn(source.publishedOn())
        .setUri(source.uri())
        .setMark(it.nzd.common.v1.Source.Mark.valueOf(source.mark().code()))
        .setNote(source.note())
        .build();
  }

  public static Source fromProto(it.nzd.common.v1.Source source) {
    return new Source(
        source.getTitle(),
        source.getPublisher(),
        source.getPublishedOn(),
        source.getUri(),
        Coded.of(Source.Mark.class, source.getMark().name()),
        source.getNote());
  }

  public static it.nzd.common.v1.Link toProto(Link link) {
    return it.nzd.common.v1.Link.newBuilder()
        .setRelation(it.nzd.common.v1.Link.Relation.valueOf(link.relation().code()))
        .setTarget(link.target())
        .build();
  }

  public static Link fromProto(it.nzd.common.v1.Link link) {
    return new Link(Coded.of(Link.Relation.class, link.getRelation().name()), link.getTarget());
  }

  public static LifecycleStep toProto(Taken taken) {
    return LifecycleStep.newBuilder()
        .setAction(taken.action())
        .setFromState(taken.from())
        .setToState(taken.to())
        .setActor(taken.actor())
        .setStepTime(timestamp(taken.at()))
        .setReason(taken.reason())
        .build();
  }
}
