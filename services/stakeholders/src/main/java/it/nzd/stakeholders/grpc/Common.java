package it.nzd.stakeholders.grpc;

import com.google.protobuf.Timestamp;
import it.nzd.common.v1.Visibility;
import it.nzd.platform.access.Row;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Coded;
import it.nzd.stakeholders.domain.Quantity;
import it.nzd.stakeholders.domain.Source;
import it.nzd.stakeholders.domain.SourceMark;
import java.math.BigDecimal;
import java.time.Instant;

/** What the messages of several resources hold alike. */
final class Common {
  private static final String VISIBILITY = "VISIBILITY_";

  private Common() {}

  static Timestamp timestamp(Instant at) {
    return Timestamp.newBuilder().setSeconds(at.getEpochSecond()).setNanos(at.getNano()).build();
  }

  static String etag(Stored<?> stored) {
    return Etag.of(stored.revision());
  }

  /** Tenant of a list's parent; empty for all tenants. */
  static String tenant(String parent) {
    return ResourceName.isAcross(parent) ? "" : ResourceName.tenant(parent);
  }

  static Visibility toProto(Row.Visibility visibility) {
    return Visibility.valueOf(VISIBILITY + visibility.name());
  }

  /** What is not stated is internal. */
  static Row.Visibility fromProto(Visibility visibility) {
    return visibility == Visibility.VISIBILITY_UNSPECIFIED
        ? Row.Visibility.INTERNAL
        : Row.Visibility.valueOf(visibility.name().substring(VISIBILITY.length()));
  }

  static it.nzd.common.v1.Quantity toProto(Quantity quantity) {
    return it.nzd.common.v1.Quantity.newBuilder()
        .setValue(quantity.value().toPlainString())
        .setUnit(quantity.unit())
        .setKind(quantity.kind())
        .build();
  }

  static Quantity fromProto(it.nzd.common.v1.Quantity quantity) {
    return new Quantity(
        new BigDecimal(quantity.getValue()), quantity.getUnit(), quantity.getKind());
  }

  static it.nzd.common.v1.Source toProto(Source source) {
    return it.nzd.common.v1.Source.newBuilder()
        .setTitle(source.title())
        .setPublisher(source.publisher())
        .setPublishedOn(source.publishedOn())
        .setUri(source.uri())
        .setMark(it.nzd.common.v1.Source.Mark.valueOf(source.mark().code()))
        .setNote(source.note())
        .build();
  }

  static Source fromProto(it.nzd.common.v1.Source source) {
    return new Source(
        source.getTitle(),
        source.getPublisher(),
        source.getPublishedOn(),
        source.getUri(),
        Coded.of(SourceMark.class, source.getMark().name()),
        source.getNote());
  }
}
