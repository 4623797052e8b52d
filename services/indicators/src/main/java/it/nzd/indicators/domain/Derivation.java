package it.nzd.indicators.domain;

import java.util.List;

/**
 * How a value was put together from rows that people entered.
 *
 * @param kind what the rows are
 * @param present how many rows have answered
 * @param expected how many rows are asked
 * @param parts the rows; empty where the reader may not know them
 */
public record Derivation(Kind kind, int present, int expected, List<Part> parts) {
  public Derivation {
    parts = List.copyOf(parts);
  }

  /** What the rows are. */
  public enum Kind {
    PERIODS,
    FIRMS,
    SITES,
    /** Meters of one place; what is present and expected are hours. */
    METERS
  }

  /**
   * A row.
   *
   * @param subject whose it is
   * @param observation what was observed
   */
  public record Part(Subject subject, Observation observation) {}

  /**
   * Whose a row is.
   *
   * @param series resource name of the firm's series, or of the meter where meters are put
   *     together; empty for the series of the district
   * @param organisation resource name of the firm; empty for the district itself
   * @param site label of the site; empty for the whole firm
   * @param displayName what people call firm and site
   */
  public record Subject(String series, String organisation, String site, String displayName) {
    /** The place itself. */
    public static final Subject PLACE = new Subject("", "", "", "");
  }

  /** Whether every row that is asked has answered. */
  public boolean isComplete() {
    return present == expected;
  }

  /** The same without the rows. */
  public Derivation closed() {
    return new Derivation(kind, present, expected, List.of());
  }
}
