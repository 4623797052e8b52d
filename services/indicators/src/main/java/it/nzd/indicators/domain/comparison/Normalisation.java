package it.nzd.indicators.domain.comparison;

import it.nzd.indicators.domain.units.Units;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How absolute amounts are divided so that unlike districts can be read together: by an adopted
 * public count of the district itself, the first of the subjects it has.
 */
public enum Normalisation {
  NONE(List.of(), ""),
  PER_FIRM(List.of(CountSubject.FIRMS), "{firm}"),
  PER_HEAD(List.of(CountSubject.WORKERS, CountSubject.RESIDENTS), "{person}"),
  PER_HECTARE(List.of(CountSubject.AREA), "ha");

  /** Those that divide. */
  public static final Set<Normalisation> DIVIDING = EnumSet.of(PER_FIRM, PER_HEAD, PER_HECTARE);

  @SuppressWarnings("ImmutableEnumChecker") // always made by List.of
  private final List<CountSubject> subjects;

  private final String unit;

  Normalisation(List<CountSubject> subjects, String unit) {
    this.subjects = subjects;
    this.unit = unit;
  }

  /** The unit of a divided amount. */
  public String unitOf(String amount) {
    return unit.isEmpty() ? amount : amount + "/" + unit;
  }

  /**
   * What to divide by: the count as stated, land in hectares; empty when the district has none, or
   * a count of zero.
   */
  public Optional<Amount> divisor(Map<CountSubject, Amount> counts) {
    return subjects.stream()
        .filter(counts::containsKey)
        .findFirst()
        .map(counts::get)
        .flatMap(this::converted)
        .filter(count -> count.number().signum() > 0);
  }

  private Optional<Amount> converted(Amount count) {
    return this == PER_HECTARE
        ? Units.convert(count.number(), count.unit(), unit).map(number -> new Amount(number, unit))
        : Optional.of(count);
  }
}
