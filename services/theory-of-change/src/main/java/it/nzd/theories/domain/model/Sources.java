package it.nzd.theories.domain.model;

import it.nzd.platform.value.Source;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sources in one line, for what differs between two versions. */
final class Sources {
  private Sources() {}

  static String text(@Nullable Source source) {
    return source == null
        ? ""
        : Stream.of(
                source.title(),
                source.publisher(),
                source.publishedOn(),
                source.uri(),
                source.mark().code(),
                source.note())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
  }
}
