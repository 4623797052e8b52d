package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.Observation;
import java.util.List;

/**
 * What an import writes into one series, put aside until it is written.
 *
 * @param series resource name of the series, also of one that is not there yet
 * @param place what there is one series of
 * @param title what people call a series that is not there yet
 * @param creates whether the series is created
 * @param observations each period once
 */
public record Batch(
    String series,
    Places.Place place,
    String title,
    boolean creates,
    List<Observation> observations) {
  public Batch {
    observations = List.copyOf(observations);
  }
}
