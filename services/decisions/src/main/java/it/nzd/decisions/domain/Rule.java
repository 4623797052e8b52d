package it.nzd.decisions.domain;

import it.nzd.platform.value.Coded;

/**
 * How the ballots of a bench make its answer. Abstentions count for the quorum and break a
 * consensus; nowhere else do they matter.
 */
public enum Rule implements Coded {
  /** Every ballot agrees. */
  CONSENSUS,
  /** No ballot is against, and one at least is for. */
  CONSENT,
  /** More ballots for than against. */
  SIMPLE_MAJORITY,
  /** Two thirds of the ballots for or against are for. */
  TWO_THIRDS;

  /** Whether these ballots carry a proposal; without a ballot for it nothing is carried. */
  public boolean carries(int inFavour, int against, int abstentions) {
    if (inFavour == 0) {
      return false;
    }
    return switch (this) {
      case CONSENSUS -> against == 0 && abstentions == 0;
      case CONSENT -> against == 0;
      case SIMPLE_MAJORITY -> inFavour > against;
      case TWO_THIRDS -> 3 * inFavour >= 2 * (inFavour + against);
    };
  }

  @Override
  public String code() {
    return "RULE_" + name();
  }
}
