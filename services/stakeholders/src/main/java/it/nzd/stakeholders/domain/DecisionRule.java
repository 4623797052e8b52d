package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Coded;

/** How a transition team decides where a decision does not say otherwise. */
public enum DecisionRule implements Coded {
  CONSENSUS,
  CONSENT,
  SIMPLE_MAJORITY,
  TWO_THIRDS;

  @Override
  public String code() {
    return "DECISION_RULE_" + name();
  }
}
