package it.nzd.sandboxes.domain;

import java.time.LocalDate;

/**
 * That a norm is suspended for a trial.
 *
 * @param id key within the design
 * @param norm key of the norm in the outline
 * @param grantor who grants it
 * @param authority the authority, by name
 * @param fromDay first day
 * @param toDay last day
 * @param compensatingControl what protects instead
 */
public record Derogation(
    String id,
    String norm,
    Grantor grantor,
    String authority,
    LocalDate fromDay,
    LocalDate toDay,
    String compensatingControl) {
  /** Who grants derogations. */
  public enum Grantor {
    MUNICIPALITY,
    REGION,
    STATE,
    REGULATOR
  }

  /** Whether its last day is over. */
  public boolean isOver(LocalDate today) {
    return today.isAfter(toDay);
  }
}
