package it.nzd.sandboxes.domain;

import static java.util.stream.Collectors.toSet;

import it.nzd.platform.access.Row;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.sandboxes.domain.Norm.Treatment;
import it.nzd.sandboxes.domain.Outline.Species;
import it.nzd.sandboxes.domain.Powers.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What must hold before a step, each under the code that pages translate. */
public final class Guards {
  /** Every guard by its code, in the order of a sandbox's life. */
  private static final Map<String, Function<Facts, Outcome>> ALL = all();

  private Guards() {}

  /** Codes of all guards. */
  static Map<String, Function<Facts, Outcome>> byCode() {
    return ALL;
  }

  /** What asking a guard says. */
  public static Outcome ask(String guard, Facts facts) {
    return ALL.getOrDefault(guard, unknown -> Outcome.FAILS).apply(facts);
  }

  private static Map<String, Function<Facts, Outcome>> all() {
    var all = new LinkedHashMap<String, Function<Facts, Outcome>>();
    ofProposal(all);
    ofScreening(all);
    ofDesign(all);
    all.put("decision-adopted", facts -> facts.decision().get());
    put(all, "derogations-granted", Guards::areDerogationsGranted);
    put(all, "start-day-reached", facts -> design(facts).hasBegun(facts.today()));
    put(all, "safeguards-in-place", Guards::areSafeguardsInPlace);
    put(all, "participants-consented", Guards::haveParticipantsConsented);
    put(all, "term-over", facts -> design(facts).isOver(facts.today()));
    put(all, "term-not-over", facts -> !design(facts).isOver(facts.today()));
    put(all, "derogations-in-force", Guards::areDerogationsInForce);
    put(all, "reports-in", facts -> ReportSchedule.isUpToDate(facts.sandbox(), facts.today()));
    put(all, "incident-logged", facts -> course(facts).suspension() != null);
    ofEnd(all);
    return Collections.unmodifiableMap(all);
  }

  private static void ofProposal(Map<String, Function<Facts, Outcome>> all) {
    put(all, "problem-stated", facts -> !outline(facts).problem().isBlank());
    put(all, "norms-cited", facts -> !outline(facts).norms().isEmpty());
    put(all, "benefit-stated", facts -> !outline(facts).benefit().isBlank());
  }

  private static void ofScreening(Map<String, Function<Facts, Outcome>> all) {
    put(all, "barrier-genuine", found(Screening::barrierGenuine));
    put(all, "benefit-real", found(Screening::benefitReal));
    put(all, "no-lighter-route", found(Screening::noLighterRoute));
    put(all, "legal-basis-identified", found(Screening::legalBasisIdentified));
    put(all, "subject-admissible", facts -> departures(facts).noneMatch(is(Verdict.EXCLUDED)));
    put(
        all,
        "powers-suffice",
        facts ->
            outline(facts).species() == Species.DEROGATION
                || (outline(facts).species() == Species.POLICY
                    && departures(facts).noneMatch(is(Verdict.AUTHORITY))));
  }

  private static void ofDesign(Map<String, Function<Facts, Outcome>> all) {
    put(all, "safeguard-defined", facts -> !design(facts).safeguards().isEmpty());
    put(
        all,
        "success-metric-with-baseline",
        facts -> design(facts).metrics().stream().anyMatch(Metric::isMeasurable));
    put(
        all,
        "harm-threshold-set",
        facts -> design(facts).metrics().stream().anyMatch(metric -> metric.harm() != null));
    put(all, "exit-criteria-set", facts -> !design(facts).exitCriteria().isEmpty());
    put(
        all,
        "period-set",
        facts -> design(facts).startDay() != null && design(facts).endDay() != null);
    put(all, "reports-planned", facts -> design(facts).reportingMonths() > 0);
    put(
        all,
        "participants-informed",
        facts ->
            !design(facts).participants().isEmpty() && !design(facts).informationNote().isBlank());
    put(all, "data-protection-checked", facts -> !design(facts).dataProtection().isBlank());
    put(all, "manager-named", facts -> !facts.sandbox().seats().manager().isEmpty());
  }

  private static void ofEnd(Map<String, Function<Facts, Outcome>> all) {
    put(all, "independent-report", Guards::isJudgedIndependently);
    put(all, "metrics-reported", Guards::areMetricsReported);
    put(
        all,
        "incidents-closed",
        facts -> facts.sandbox().trial().incidents().stream().noneMatch(Incident::isOpen));
    put(all, "scaling-decided", decided(ExitVerdict.SCALE));
    put(all, "adaptation-decided", decided(ExitVerdict.ADAPT));
    put(all, "stop-decided", decided(ExitVerdict.STOP));
    put(all, "exit-published", facts -> facts.sandbox().visibility() != Row.Visibility.INTERNAL);
  }

  private static boolean areDerogationsGranted(Facts facts) {
    var granted = facts.sandbox().trial().grants().stream().map(Grant::derogation).collect(toSet());
    var derogations = design(facts).derogations();
    var covered = derogations.stream().map(Derogation::norm).collect(toSet());
    return derogations.stream().allMatch(derogation -> granted.contains(derogation.id()))
        && outline(facts).norms().stream()
            .filter(norm -> norm.treatment() == Treatment.DEROGATED)
            .allMatch(norm -> covered.contains(norm.id()));
  }

  private static boolean areDerogationsInForce(Facts facts) {
    return design(facts).derogations().stream().noneMatch(d -> d.isOver(facts.today()));
  }

  private static boolean areSafeguardsInPlace(Facts facts) {
    var placed =
        facts.sandbox().trial().placements().stream().map(Placement::safeguard).collect(toSet());
    return design(facts).safeguards().stream().allMatch(s -> placed.contains(s.id()));
  }

  private static boolean haveParticipantsConsented(Facts facts) {
    var agreed =
        facts.sandbox().trial().consents().stream().map(Consent::participant).collect(toSet());
    return design(facts).participants().stream().allMatch(p -> agreed.contains(p.id()));
  }

  private static boolean isJudgedIndependently(Facts facts) {
    var report = facts.sandbox().trial().evaluation();
    return report != null && facts.sandbox().seats().isIndependent(report.evaluator());
  }

  private static boolean areMetricsReported(Facts facts) {
    var read =
        facts.sandbox().trial().readings().stream().map(MetricReading::metric).collect(toSet());
    return design(facts).metrics().stream().allMatch(metric -> read.contains(metric.id()));
  }

  private static Predicate<Facts> decided(ExitVerdict verdict) {
    return facts -> {
      var exit = course(facts).exit();
      return exit != null && exit.verdict() == verdict;
    };
  }

  private static Predicate<Facts> found(Predicate<Screening> what) {
    return facts -> {
      var screening = course(facts).screening();
      return screening != null && what.test(screening);
    };
  }

  private static Predicate<Norm> is(Verdict verdict) {
    return norm -> norm.powers().verdict() == verdict;
  }

  private static Stream<Norm> departures(Facts facts) {
    return outline(facts).norms().stream().filter(Norm::isDepartedFrom);
  }

  private static Outline outline(Facts facts) {
    return facts.sandbox().outline();
  }

  private static Design design(Facts facts) {
    return facts.sandbox().design();
  }

  private static Course course(Facts facts) {
    return facts.sandbox().course();
  }

  private static void put(
      Map<String, Function<Facts, Outcome>> all, String code, Predicate<Facts> holds) {
    all.put(code, facts -> Outcome.of(holds.test(facts)));
  }
}
