package it.nzd.indicators.domain.intervention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * When an intervention works and what it costs; null is not known.
 *
 * @param startYear first year in which it works; 0 when not known
 * @param lifeYears years it works; 0 when not known
 * @param costEur investment
 * @param yearlyCostEur running costs it adds in a year
 * @param yearlySavingEur costs it saves in a year
 */
public record Works(
    int startYear,
    int lifeYears,
    @Nullable BigDecimal costEur,
    @Nullable BigDecimal yearlyCostEur,
    @Nullable BigDecimal yearlySavingEur) {}
