package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions.Intervention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Which intervention realises which: every id once, and never in a circle. */
final class Realisation {
  private Realisation() {}

  static void check(List<Intervention> interventions) {
    Map<String, String> realises = new HashMap<>();
    for (int i = 0; i < interventions.size(); i++) {
      var one = interventions.get(i);
      if (realises.put(one.id(), one.realises()) != null) {
        throw new UnfitInput("interventions[" + i + "].id", Why.VALUE_UNFIT);
      }
    }
    for (int i = 0; i < interventions.size(); i++) {
      var one = interventions.get(i);
      if (comesBack(one.id(), realises)) {
        throw new UnfitInput(
            "interventions[" + i + "].realises", Why.ORDER_WRONG, Map.of("other", one.realises()));
      }
    }
  }

  /** In a circle every one realises another, so that none would be counted. */
  private static boolean comesBack(String id, Map<String, String> realises) {
    var seen = new HashSet<String>();
    var at = id;
    while (!at.isEmpty() && seen.add(at)) {
      at = realises.getOrDefault(at, "");
    }
    return !at.isEmpty();
  }
}
