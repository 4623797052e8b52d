package it.nzd.indicators.domain.comparison;

import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.Target;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one indicator in one district.
 *
 * @param district resource name of the district
 * @param series the series of the indicator's measures, of any perimeter
 * @param target the target
 * @param counts adopted public counts of the district itself
 */
public record Place(
    String district,
    List<Series> series,
    Optional<Target> target,
    Map<CountSubject, Amount> counts) {
  public Place {
    series = List.copyOf(series);
    counts = Map.copyOf(counts);
  }

  /** The same with other series. */
  Place observing(List<Series> next) {
    return new Place(district, next, target, counts);
  }

  /** The same as it was computed with at a time. */
  public Place asOf(Instant time) {
    return observing(series.stream().map(one -> one.asOf(time)).toList());
  }
}
