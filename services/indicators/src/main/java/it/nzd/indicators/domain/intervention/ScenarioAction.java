package it.nzd.indicators.domain.intervention;

/** What can be done with a scenario. */
public enum ScenarioAction {
  SHARE,
  REOPEN,
  FREEZE,
  ADOPT
}
