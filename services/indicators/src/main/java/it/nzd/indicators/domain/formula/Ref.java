package it.nzd.indicators.domain.formula;

/**
 * What a formula reads.
 *
 * @param source where it is found
 * @param name resource name, or a factor's subject
 */
public record Ref(Source source, String name) implements Comparable<Ref> {
  /** Where something is found. */
  public enum Source {
    /** Observations of a measure. */
    MEASURE,
    /** Values of another indicator. */
    INDICATOR,
    /** The factor edition that the place works with. */
    FACTOR_SUBJECT,
    /** One factor edition, the same everywhere. */
    FACTOR_EDITION
  }

  /** Whether it is a factor: one value a period, the same for every unit. */
  public boolean isFactor() {
    return source == Source.FACTOR_SUBJECT || source == Source.FACTOR_EDITION;
  }

  @Override
  public int compareTo(Ref other) {
    int bySource = source.compareTo(other.source);
    return bySource == 0 ? name.compareTo(other.name) : bySource;
  }
}
