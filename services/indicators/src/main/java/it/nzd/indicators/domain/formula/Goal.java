package it.nzd.indicators.domain.formula;

import it.nzd.indicators.domain.PeriodType;

/**
 * What a formula is to give.
 *
 * @param unit unit code of the values
 * @param kind what is measured where the unit does not tell; may be empty
 * @param periods how often there is a value
 */
public record Goal(String unit, String kind, PeriodType periods) {}
