package it.nzd.indicators.domain.comparison;

import java.math.BigDecimal;

/** A number with its unit code. */
public record Amount(BigDecimal number, String unit) {}
