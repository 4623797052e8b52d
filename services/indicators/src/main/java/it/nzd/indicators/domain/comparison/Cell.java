package it.nzd.indicators.domain.comparison;

import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.progress.Missing;
import it.nzd.indicators.domain.progress.Point;
import it.nzd.indicators.domain.progress.Progress;
import it.nzd.indicators.domain.progress.Result;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator in one district.
 *
 * @param district resource name
 * @param perimeter what territory the numbers speak of; empty when there is no series
 * @param perimeterNote the perimeter in words; may be empty
 * @param factor resource name of the factor edition in use; empty when none
 * @param baseYear year the values themselves are relative to; 0 when they are relative to none
 * @param progress values, path and goals before normalisation
 * @param counts adopted public counts of the district
 * @param definitions definitions of the measures that the latest value was entered under
 */
public record Cell(
    String district,
    Optional<Perimeter> perimeter,
    String perimeterNote,
    String factor,
    int baseYear,
    Progress progress,
    Map<CountSubject, Amount> counts,
    List<Definition> definitions) {
  public Cell {
    definitions = List.copyOf(definitions);
  }

  /** The latest value. */
  public Optional<Point> latest() {
    return progress.latest();
  }

  /** Whether there is a value of the district itself. */
  public boolean hasDistrictValue() {
    return speaksOf(Perimeter.DISTRICT) && latest().isPresent();
  }

  /** Whether there is a value, and it speaks of something else than the district. */
  public boolean hasForeignValue() {
    return !speaksOf(Perimeter.DISTRICT) && latest().isPresent();
  }

  /**
   * What the value is divided by. A value that speaks of something else is never divided by a count
   * of the district.
   */
  public Optional<Amount> divisor(Normalisation normalisation) {
    return hasDistrictValue() ? normalisation.divisor(counts) : Optional.empty();
  }

  /** Whether the count to divide by is missing. */
  boolean lacksDivisor(Normalisation normalisation) {
    return hasDistrictValue()
        && normalisation != Normalisation.NONE
        && divisor(normalisation).isEmpty();
  }

  /** Whether the district has observations that only a fitting factor is missing for. */
  boolean lacksFactor() {
    return speaksOf(Perimeter.DISTRICT)
        && latest().isEmpty()
        && progress.points().stream().anyMatch(Cell::lacksFactor);
  }

  private static boolean lacksFactor(Point point) {
    return point.result() instanceof Result.Unknown unknown
        && Missing.OF_FACTOR.contains(unknown.why());
  }

  /**
   * The latest value after normalisation; empty when there is none, or the count to divide by is
   * missing.
   */
  public Optional<BigDecimal> shown(Normalisation normalisation) {
    if (lacksDivisor(normalisation)) {
      return Optional.empty();
    }
    var value = latest().flatMap(Point::value);
    return divisor(normalisation)
        .flatMap(by -> value.map(v -> v.divide(by.number(), MathContext.DECIMAL128)))
        .or(() -> value);
  }

  private boolean speaksOf(Perimeter one) {
    return perimeter.filter(one::equals).isPresent();
  }
}
