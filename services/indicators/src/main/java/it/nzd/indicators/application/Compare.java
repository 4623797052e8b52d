package it.nzd.indicators.application;

import it.nzd.indicators.domain.comparison.Choice;
import it.nzd.indicators.domain.comparison.Normalisation;
import it.nzd.platform.value.Lever;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What to compare.
 *
 * @param districts resource names; empty for all the caller may read
 * @param lever only this lever
 * @param normalisation how to divide absolute amounts
 * @param choices choices by indicator
 */
public record Compare(
    Set<String> districts,
    Optional<Lever> lever,
    Normalisation normalisation,
    Map<String, Choice> choices) {
  public Compare {
    districts = Set.copyOf(districts);
    choices = Map.copyOf(choices);
  }
}
