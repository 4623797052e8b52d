package it.nzd.indicators.domain.formula;

import it.nzd.indicators.domain.PeriodType;
import org.jspecify.annotations.Nullable;

/**
 * What is known of something that a formula names.
 *
 * @param ref what it is
 * @param unit unit code of its values
 * @param kind what is measured where the unit does not tell; may be empty
 * @param periods how often it is observed; null where it has whatever periods are asked for
 */
public record Known(Ref ref, String unit, String kind, @Nullable PeriodType periods) {}
