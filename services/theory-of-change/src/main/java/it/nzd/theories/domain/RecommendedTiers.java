package it.nzd.theories.domain;

import it.nzd.theories.domain.model.Element;
import it.nzd.theories.domain.model.Tier;
import it.nzd.theories.domain.model.TierKind;
import java.util.List;

/** The tiers that a model begins with when nobody says otherwise, in the language of the cities. */
public final class RecommendedTiers {
  /** Id of the last tier below the ceiling. */
  public static final String CEILING = "later-outcome";

  private RecommendedTiers() {}

  public static List<Element> all() {
    return List.of(
        new Tier("input", 0, "RIS", "Risorse", TierKind.INPUT),
        new Tier("activity", 0, "ATT", "Attività", TierKind.ACTIVITY),
        new Tier("output", 0, "REA", "Realizzazioni", TierKind.OUTPUT),
        new Tier("early-change", 0, "CAM", "Primi cambiamenti", TierKind.EARLY_CHANGE),
        new Tier(CEILING, 0, "EFF", "Effetti successivi", TierKind.LATER_OUTCOME),
        new Tier("impact", 0, "IMP", "Impatto", TierKind.IMPACT));
  }
}
