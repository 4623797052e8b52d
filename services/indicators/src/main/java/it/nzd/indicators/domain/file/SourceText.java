package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.file.Mapping.Role;
import it.nzd.platform.value.Source;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a row says that its value comes from. */
final class SourceText {
  private static final int MOST_TITLE = 300;
  private static final int MOST_PUBLISHER = 200;
  private static final int MOST_URI = 500;
  private static final int MOST_NOTE = 1000;
  private static final Pattern URI = Pattern.compile("(https://[^\\s<>\"]+)?");
  private static final Pattern DAY =
      Pattern.compile("((19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?)?");

  private SourceText() {}

  /** The source that the row names, or the given one where it names none; empty when not usable. */
  static Optional<Source> read(Map<Role, String> said, Source fixed) {
    if (said.keySet().stream().noneMatch(role -> role.name().startsWith("SOURCE_"))) {
      return checked(fixed);
    }
    boolean isNamed = said.containsKey(Role.SOURCE_TITLE);
    var mark = said.get(Role.SOURCE_MARK);
    var read = mark == null ? Optional.of(fixed.mark()) : Words.mark(mark);
    return read.map(
            found ->
                new Source(
                    said.getOrDefault(Role.SOURCE_TITLE, fixed.title()),
                    said.getOrDefault(Role.SOURCE_PUBLISHER, isNamed ? "" : fixed.publisher()),
                    said.getOrDefault(Role.SOURCE_PUBLISHED_ON, isNamed ? "" : fixed.publishedOn()),
                    said.getOrDefault(Role.SOURCE_URI, isNamed ? "" : fixed.uri()),
                    found,
                    said.getOrDefault(Role.SOURCE_NOTE, isNamed ? "" : fixed.note())))
        .flatMap(SourceText::checked);
  }

  private static Optional<Source> checked(Source source) {
    boolean isFit =
        !source.title().isBlank()
            && source.title().length() <= MOST_TITLE
            && source.publisher().length() <= MOST_PUBLISHER
            && source.uri().length() <= MOST_URI
            && source.note().length() <= MOST_NOTE
            && URI.matcher(source.uri()).matches()
            && DAY.matcher(source.publishedOn()).matches();
    return isFit ? Optional.of(source) : Optional.empty();
  }
}
