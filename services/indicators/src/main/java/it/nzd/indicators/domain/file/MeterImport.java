package it.nzd.indicators.domain.file;

/**
 * A file whose readings of meters were taken over.
 *
 * @param organisation resource name of the firm whose meters alone it speaks of; empty where it
 *     speaks of several, or of the district's
 * @param content the import; its series are meters, its cells readings
 */
public record MeterImport(String organisation, ObservationImport content) {
  /** The same, further on. */
  public MeterImport with(ObservationImport next) {
    return new MeterImport(organisation, next);
  }
}
