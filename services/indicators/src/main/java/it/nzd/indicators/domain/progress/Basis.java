package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Factor;
import java.util.Optional;

/**
 * What a calculation works with besides the observations.
 *
 * @param factor factor edition in use
 * @param baseYear base year in use; 0 when none
 * @param asOfYear year of the calculation: no edition published later is used
 */
public record Basis(Optional<Factor> factor, int baseYear, int asOfYear) {}
