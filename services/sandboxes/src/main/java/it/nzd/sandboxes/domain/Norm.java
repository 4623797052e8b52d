package it.nzd.sandboxes.domain;

/**
 * A norm or procedure that a trial touches.
 *
 * @param id key within the outline
 * @param citation article and date
 * @param level who made it
 * @param subject what it governs
 * @param treatment what the trial does with it
 * @param note anything a reader must know; may be empty
 */
public record Norm(
    String id, String citation, Level level, Subject subject, Treatment treatment, String note) {
  /** Who made a norm. */
  public enum Level {
    MUNICIPAL,
    REGIONAL,
    NATIONAL,
    EUROPEAN
  }

  /** What a norm governs. */
  public enum Subject {
    PUBLIC_SPACE,
    BUILDING,
    PLANNING,
    FEES,
    PROCUREMENT,
    INCENTIVES,
    MOBILITY,
    WASTE,
    WATER_SERVICE,
    ENERGY,
    PROCEDURE,
    HEALTH,
    ENVIRONMENT,
    HERITAGE,
    CRIMINAL_LAW,
    FINANCIAL_SERVICES,
    STATE_FUNCTIONS
  }

  /** What a trial does with a norm. */
  public enum Treatment {
    KEPT,
    VARIED,
    DEROGATED
  }

  /** Whether the trial departs from it. */
  public boolean isDepartedFrom() {
    return treatment != Treatment.KEPT;
  }

  /** Who may let the trial depart from it. */
  public Powers powers() {
    return Powers.over(level, subject);
  }
}
