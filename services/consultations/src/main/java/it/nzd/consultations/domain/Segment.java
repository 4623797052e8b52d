package it.nzd.consultations.domain;

import java.util.List;

/**
 * A part of the registry; every field narrows further, an empty one does not.
 *
 * @param municipalities one of these, by ISTAT code
 * @param sizeClasses one of these, by code
 * @param types one of these, by code
 * @param atecoPrefix beginning of the ATECO code
 */
public record Segment(
    List<String> municipalities, List<String> sizeClasses, List<String> types, String atecoPrefix) {
  /** The whole registry. */
  public static final Segment ALL = new Segment(List.of(), List.of(), List.of(), "");

  public Segment {
    municipalities = List.copyOf(municipalities);
    sizeClasses = List.copyOf(sizeClasses);
    types = List.copyOf(types);
  }

  /** Whether it narrows nothing. */
  public boolean isEmpty() {
    return equals(ALL);
  }

  /** Whether an organisation belongs to it. */
  public boolean holds(Facts facts) {
    return isOneOf(municipalities, facts.municipality())
        && isOneOf(sizeClasses, facts.sizeClass())
        && isOneOf(types, facts.type())
        && facts.ateco().startsWith(atecoPrefix);
  }

  private static boolean isOneOf(List<String> values, String value) {
    return values.isEmpty() || values.contains(value);
  }
}
