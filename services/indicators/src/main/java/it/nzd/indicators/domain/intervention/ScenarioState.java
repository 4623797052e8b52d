package it.nzd.indicators.domain.intervention;

/** States of a scenario. */
public enum ScenarioState {
  DRAFT,
  SHARED,
  FROZEN,
  ADOPTED
}
