package it.nzd.indicators.application;

import it.nzd.indicators.domain.Observation;
import it.nzd.platform.contract.RequestKey;
import java.util.List;
import java.util.Optional;

/**
 * Writes observations of several periods into a series, all or none.
 *
 * @param name resource name of the series
 * @param revision the revision the caller has seen
 * @param observations each period once
 * @param draft whether nothing is computed from them yet
 * @param reason why they replace what values were computed with; empty when they replace nothing
 * @param request what makes a repeat recognisable
 * @param validateOnly check everything and change nothing
 */
public record Recording(
    String name,
    long revision,
    List<Observation> observations,
    boolean draft,
    String reason,
    Optional<RequestKey> request,
    boolean validateOnly) {
  public Recording {
    observations = List.copyOf(observations);
  }
}
