package it.nzd.platform.value;

/** The six systemic levers, in the order of the programme. */
public enum Lever implements Coded {
  TECHNOLOGY_INFRASTRUCTURE,
  GOVERNANCE_POLICY,
  SOCIAL_INNOVATION,
  DEMOCRACY_PARTICIPATION,
  FINANCE_FUNDING,
  LEARNING_CAPABILITIES;

  @Override
  public String code() {
    return "LEVER_" + name();
  }

  /** Place in the order of the programme, from 0. */
  public int place() {
    return compareTo(TECHNOLOGY_INFRASTRUCTURE);
  }
}
