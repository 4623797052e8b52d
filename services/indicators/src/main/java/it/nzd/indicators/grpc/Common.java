package it.nzd.indicators.grpc;

import com.google.protobuf.Timestamp;
import it.nzd.common.v1.Visibility;
import it.nzd.indicators.domain.Coded;
import it.nzd.indicators.domain.LocalizedText;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Source;
import it.nzd.platform.access.Row;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.store.Stored;
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

  static it.nzd.common.v1.LocalizedText toProto(LocalizedText text) {
    return it.nzd.common.v1.LocalizedText.newBuilder().putAllText(text.text()).build();
  }

  static LocalizedText fromProto(it.nzd.common.v1.LocalizedText text) {
    return LocalizedText.of(text.getTextMap());
  }

  static it.nzd.common.v1.Period toProto(Period period) {
    return it.nzd.common.v1.Period.newBuilder().setCode(period.code()).build();
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
        Coded.of(Source.Mark.class, source.getMark().name()),
        source.getNote());
  }
}
