package it.nzd.sandboxes.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value of an indicator that was submitted or approved; drafts are never told.
 *
 * @param period period code
 * @param lastDay last day of the period
 * @param value value in the indicator's unit
 * @param illustrative whether it is invented for demonstration
 */
public record Observed(String period, LocalDate lastDay, BigDecimal value, boolean illustrative) {}
