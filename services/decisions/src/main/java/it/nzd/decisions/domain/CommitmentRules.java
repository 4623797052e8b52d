package it.nzd.decisions.domain;

import it.nzd.platform.error.Broken;
import java.util.ArrayList;
import java.util.List;

/** What a commitment must keep beyond what the contract says of its fields. */
public final class CommitmentRules {
  private CommitmentRules() {}

  /** Everything that is wrong with a commitment. */
  public static List<Broken> broken(Commitment commitment) {
    var faults = new ArrayList<Broken>();
    var baseline = commitment.baseline();
    var target = commitment.target();
    if (target != null && baseline == null) {
      faults.add(Broken.of(DecisionsReason.TARGET_WITHOUT_BASELINE, "baseline"));
    }
    if (target != null && baseline != null) {
      var from = baseline.quantity();
      var to = target.quantity();
      if (!from.unit().equals(to.unit()) || !from.kind().equals(to.kind())) {
        faults.add(Broken.of(DecisionsReason.TARGET_UNIT_DIFFERS, "target.quantity.unit"));
      }
      if (target.year() <= baseline.year()) {
        faults.add(Broken.of(DecisionsReason.TARGET_BEFORE_BASELINE, "target.year"));
      }
    }
    var milestones = commitment.milestones();
    for (int at = 0; at < milestones.size(); at++) {
      if (milestones.get(at).dueDay().isAfter(commitment.dueDay())) {
        faults.add(
            Broken.of(DecisionsReason.MILESTONE_AFTER_DUE, "milestones[%d].due_day".formatted(at)));
      }
    }
    return faults;
  }
}
