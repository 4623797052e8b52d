package it.nzd.indicators.domain.calculation;

import it.nzd.platform.value.Source;
import java.util.List;

/**
 * How a calculator comes to its answer.
 *
 * @param id name of the method, for example {@code activity-emissions}
 * @param version a change that changes any answer has a new one
 * @param sources where formula and constants come from
 */
public record Method(String id, String version, List<Source> sources) {
  public Method {
    sources = List.copyOf(sources);
  }
}
