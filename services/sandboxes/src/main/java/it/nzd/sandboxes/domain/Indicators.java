package it.nzd.sandboxes.domain;

import java.util.List;
import java.util.Optional;

/** What the indicators service knows. */
public interface Indicators {
  /** Whether the catalogue holds an indicator. */
  boolean exists(String indicator);

  /** The values of an indicator of a district that were submitted or approved. */
  List<Observed> values(String district, String indicator);

  /** The district of a series; empty when there is none any more. */
  Optional<String> districtOfSeries(String series);

  /** Series that changed after a place in the sequence of what happened there. */
  Batch changedAfter(int sequence, int most);

  /**
   * What happened.
   *
   * @param series resource names of series that changed
   * @param place the last place that was looked at; smaller than asked for when the sequence began
   *     anew
   * @param isLast whether nothing follows for now
   */
  record Batch(List<String> series, int place, boolean isLast) {
    public Batch {
      series = List.copyOf(series);
    }
  }
}
