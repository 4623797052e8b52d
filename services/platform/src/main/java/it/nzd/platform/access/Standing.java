package it.nzd.platform.access;

import java.util.Map;
import java.util.Set;

/**
 * What a person may act for today.
 *
 * @param organisations resource names of organisations, by tenant
 * @param municipalities ISTAT codes of municipalities, by tenant
 */
public record Standing(
    Map<String, Set<String>> organisations, Map<String, Set<String>> municipalities) {
  /** Acts for nothing. */
  public static final Standing NONE = new Standing(Map.of(), Map.of());

  public Standing {
    organisations = Map.copyOf(organisations);
    municipalities = Map.copyOf(municipalities);
  }
}
