package it.nzd.sandboxes.domain;

import it.nzd.platform.error.Broken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the content that people write must keep, whatever the state. */
public final class ContentRules {
  private ContentRules() {}

  /** Every rule that is broken. */
  public static List<Broken> broken(Outline outline, Design design) {
    var broken = new ArrayList<Broken>();
    unique(broken, "outline.norms", outline.norms(), Norm::id);
    unique(broken, "design.participants", design.participants(), Participant::id);
    unique(broken, "design.safeguards", design.safeguards(), Safeguard::id);
    unique(broken, "design.metrics", design.metrics(), Metric::id);
    unique(broken, "design.exit_criteria", design.exitCriteria(), ExitCriterion::id);
    unique(broken, "design.derogations", design.derogations(), Derogation::id);
    unique(broken, "design.fit_conditions", design.fitConditions(), c -> c.aspect().name());
    var start = design.startDay();
    var end = design.endDay();
    if (start != null && end != null) {
      period(broken, "design.end_day", start, end);
    }
    for (int i = 0; i < design.derogations().size(); i++) {
      derogation(broken, "design.derogations[" + i + "]", design.derogations().get(i), outline);
    }
    return broken;
  }

  /** A derogation is of a norm of the outline, and of one that whoever is named may grant. */
  private static void derogation(
      List<Broken> broken, String field, Derogation derogation, Outline outline) {
    period(broken, field + ".to_day", derogation.fromDay(), derogation.toDay());
    var norm = outline.norm(derogation.norm()).orElse(null);
    if (norm == null) {
      broken.add(
          Broken.of(SandboxesReason.NORM_UNKNOWN, field + ".norm", "norm", derogation.norm()));
      return;
    }
    var powers = norm.powers();
    var facts =
        Map.of(
            "norm", norm.citation(),
            "route", powers.route().name(),
            "grantor", derogation.grantor().name());
    if (powers.verdict() == Powers.Verdict.EXCLUDED) {
      broken.add(new Broken(SandboxesReason.DEROGATION_EXCLUDED, field + ".norm", facts));
    } else if (!powers.mayBeGrantedBy(derogation.grantor())) {
      broken.add(new Broken(SandboxesReason.DEROGATION_NOT_GRANTABLE, field + ".grantor", facts));
    }
  }

  private static void period(List<Broken> broken, String field, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      broken.add(
          new Broken(
              SandboxesReason.PERIOD_REVERSED,
              field,
              Map.of("fromDay", from.toString(), "toDay", to.toString())));
    }
  }

  private static <T> void unique(
      List<Broken> broken, String field, List<T> items, Function<T, String> key) {
    var seen = new HashSet<String>();
    for (int i = 0; i < items.size(); i++) {
      var id = key.apply(items.get(i));
      if (!seen.add(id)) {
        broken.add(Broken.of(SandboxesReason.ITEM_TWICE, field + "[" + i + "].id", "item", id));
      }
    }
  }
}
