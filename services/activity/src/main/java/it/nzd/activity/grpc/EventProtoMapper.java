package it.nzd.activity.grpc;

import it.nzd.activity.domain.ChangedField;
import it.nzd.activity.domain.SourceEvent;
import it.nzd.common.v1.Visibility;
import it.nzd.events.v1.Event;
import it.nzd.platform.access.Row;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Events as the contract writes them. */
final class EventProtoMapper {
  private EventProtoMapper() {}

  static SourceEvent fromProto(Event event) {
    return new SourceEvent(
        event.getContext(),
        event.getId(),
        event.getSequence(),
        event.getResource(),
        event.getCollection(),
        event.getTitle(),
        event.getRevision(),
        event.getKind(),
        event.getActor(),
        Instant.ofEpochSecond(event.getEventTime().getSeconds(), event.getEventTime().getNanos()),
        event.getChangesList().stream()
            .map(
                change -> new ChangedField(change.getPath(), change.getBefore(), change.getAfter()))
            .toList(),
        new Row(
            event.getTenant(),
            fromProto(event.getVisibility()),
            orNull(event.getOrganisation()),
            orNull(event.getMunicipality()),
            Set.copyOf(event.getGuestsList())));
  }

  static Row.Visibility fromProto(Visibility visibility) {
    return switch (visibility) {
      case VISIBILITY_PUBLIC -> Row.Visibility.PUBLIC;
      case VISIBILITY_PARTNERS -> Row.Visibility.PARTNERS;
      case VISIBILITY_INTERNAL, VISIBILITY_UNSPECIFIED, UNRECOGNIZED -> Row.Visibility.INTERNAL;
    };
  }

  static Visibility toProto(Row.Visibility visibility) {
    return switch (visibility) {
      case PUBLIC -> Visibility.VISIBILITY_PUBLIC;
      case PARTNERS -> Visibility.VISIBILITY_PARTNERS;
      case INTERNAL -> Visibility.VISIBILITY_INTERNAL;
    };
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
