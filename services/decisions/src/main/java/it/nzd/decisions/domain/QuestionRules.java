package it.nzd.decisions.domain;

import it.nzd.platform.error.Broken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What a question must keep beyond what the contract says of its fields. */
public final class QuestionRules {
  private QuestionRules() {}

  /** Everything that is wrong with a question of a tenant. */
  public static List<Broken> broken(String tenant, Question question) {
    var faults = new ArrayList<Broken>();
    if (question.needsAct() && question.actBody().isBlank()) {
      faults.add(Broken.of(DecisionsReason.ACT_BODY_NEEDED, "act_body"));
    }
    if (question.options().stream().filter(Option::proposed).count() > 1) {
      faults.add(Broken.of(DecisionsReason.PROPOSED_OPTION_TWICE, "options"));
    }
    if (!question.district().isEmpty() && !isIn(tenant, question.district())) {
      faults.add(Broken.of(DecisionsReason.DISTRICT_OF_ANOTHER_CITY, "district"));
    }
    evidence(question.evidence(), faults);
    return faults;
  }

  private static void evidence(List<Evidence> evidence, List<Broken> faults) {
    var seen = new HashSet<String>();
    for (int at = 0; at < evidence.size(); at++) {
      var piece = evidence.get(at);
      if (!seen.add(piece.target() + "|" + piece.district())) {
        faults.add(Broken.of(DecisionsReason.EVIDENCE_TWICE, "evidence[%d].target".formatted(at)));
      }
      if (piece.target().contains("/indicators/") && piece.district().isEmpty()) {
        faults.add(
            Broken.of(
                DecisionsReason.EVIDENCE_NEEDS_DISTRICT, "evidence[%d].district".formatted(at)));
      }
    }
  }

  private static boolean isIn(String tenant, String name) {
    return name.startsWith("cities/" + tenant + "/");
  }
}
