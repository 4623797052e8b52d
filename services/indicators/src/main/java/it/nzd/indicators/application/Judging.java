package it.nzd.indicators.application;

import it.nzd.indicators.domain.Period;
import it.nzd.platform.contract.RequestKey;
import java.util.List;
import java.util.Optional;

/**
 * Hands observations of several periods in, approves them or sends them back, all or none.
 *
 * @param name resource name of the series
 * @param revision the revision the caller has seen
 * @param periods each period once
 * @param reason why they are sent back; empty otherwise
 * @param request what makes a repeat recognisable
 */
public record Judging(
    String name, long revision, List<Period> periods, String reason, Optional<RequestKey> request) {
  public Judging {
    periods = List.copyOf(periods);
  }
}
