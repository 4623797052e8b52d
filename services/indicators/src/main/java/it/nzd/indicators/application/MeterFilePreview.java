package it.nzd.indicators.application;

import it.nzd.indicators.domain.file.MeterFileError;
import it.nzd.indicators.domain.file.MeterMapping;
import it.nzd.indicators.domain.file.ObservationImport.Counts;
import it.nzd.indicators.domain.file.Table;
import java.util.List;

/**
 * What would become of a file of readings.
 *
 * @param table the file
 * @param mapping how it was read
 * @param years what it says of each year of a meter
 * @param errors what is left out, the first of it
 * @param counts how many readings become what
 * @param sha256 SHA-256 of its content in hexadecimal digits
 * @param digest fingerprint of what it was compared with
 */
public record MeterFilePreview(
    Table table,
    MeterMapping mapping,
    List<MeterYearPlan> years,
    List<MeterFileError> errors,
    Counts counts,
    String sha256,
    String digest) {
  public MeterFilePreview {
    years = List.copyOf(years);
    errors = List.copyOf(errors);
  }

  /** Whether readings that count are replaced. */
  public boolean needsReason() {
    return counts.changed() > 0;
  }
}
