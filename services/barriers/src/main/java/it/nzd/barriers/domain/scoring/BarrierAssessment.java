package it.nzd.barriers.domain.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one person gives for one barrier.
 *
 * @param barrier resource name
 * @param given scores from 1 to 5; what is missing is not in it
 * @param note why; may be empty
 */
public record BarrierAssessment(String barrier, Map<Criterion, Integer> given, String note) {
  public BarrierAssessment {
    var copy = new EnumMap<Criterion, Integer>(Criterion.class);
    copy.putAll(given);
    given = Collections.unmodifiableMap(copy);
  }
}
