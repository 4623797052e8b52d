package it.nzd.sandboxes.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.access.Scope;
import it.nzd.platform.access.Standing;
import it.nzd.platform.error.ServiceException;
import it.nzd.sandboxes.domain.ExitVerdict;
import it.nzd.sandboxes.domain.Norm;
import it.nzd.sandboxes.domain.Outline;
import it.nzd.sandboxes.domain.ReportSchedule;
import it.nzd.sandboxes.domain.Ruling;
import it.nzd.sandboxes.domain.SandboxAction;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.testing.Running;
import it.nzd.sandboxes.testing.Samples;
import it.nzd.sandboxes.testing.TestStandings;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From an idea to a rule, with what is missing on the way. */
class WholeLifeTest {
  private final Running place = new Running();

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void shouldBecomeARuleWhenEverythingHolds() {
    var seen = place.running(Samples.complete());
    place.neighbours().record(Samples.REUSE, "2026-03", "6000");
    place.neighbours().record(Samples.QUALITY, "2026-03", "2");
    place.bean(ReadingWatch.class).look();
    place.clock().pass(Duration.ofDays(150));
    seen = place.get(seen);
    for (var owed : seen.reports()) {
      if (owed.standing() != ReportSchedule.Standing.TO_COME) {
        seen =
            place
                .trials()
                .fileReport(Running.operator(), Running.step(seen), owed.number(), "tutto bene");
      }
    }
    seen = place.take(Running.operator(), seen, SandboxAction.EVALUATE);
    seen = place.trials().takeEvaluation(Running.evaluator(), Running.step(seen));
    seen =
        place
            .trials()
            .fileEvaluation(
                Running.evaluator(),
                Running.step(seen),
                "funziona",
                "nessun legame",
                ExitVerdict.SCALE);
    seen = place.take(Running.coordinator(), seen, SandboxAction.DECIDE);
    seen = place.take(Running.coordinator(), seen, SandboxAction.SCALE);
    seen = place.take(Running.authority(), seen, SandboxAction.INSTITUTIONALISE);

    var course = seen.stored().value().course();
    assertThat(course.state()).isEqualTo(SandboxState.INSTITUTIONALISED);
    assertThat(course.rule()).isEqualTo(Running.act());
    assertThat(course.steps())
        .extracting(step -> step.action())
        .containsExactly(
            "propose",
            "screen",
            "pass",
            "submit",
            "approve",
            "start",
            "evaluate",
            "decide",
            "scale",
            "institutionalise");
    assertThat(seen.nextSteps()).isEmpty();
    assertThat(seen.stored().value().trial().readings())
        .extracting(reading -> reading.success())
        .containsExactly(true, false);
  }

  @Test
  void shouldNameEveryGuardThatIsMissing() {
    var seen = place.create(Running.coordinator(), Samples.idea());
    seen = place.take(Running.coordinator(), seen, SandboxAction.PROPOSE);
    assertThat(missing(seen, SandboxAction.SCREEN))
        .isEqualTo("problem-stated, norms-cited, benefit-stated");

    seen =
        place.update(
            Running.coordinator(),
            seen,
            s ->
                s.describedAs(
                    s.title(),
                    s.district(),
                    Samples.outline(
                        Outline.Species.POLICY,
                        Samples.norm(
                            "n1",
                            Norm.Level.NATIONAL,
                            Norm.Subject.PROCEDURE,
                            Norm.Treatment.DEROGATED),
                        Samples.norm(
                            "n2",
                            Norm.Level.NATIONAL,
                            Norm.Subject.HEALTH,
                            Norm.Treatment.DEROGATED)),
                    s.design(),
                    ""));
    seen = place.take(Running.coordinator(), seen, SandboxAction.SCREEN);
    assertThat(missing(seen, SandboxAction.PASS))
        .isEqualTo(
            "barrier-genuine, benefit-real, no-lighter-route, legal-basis-identified,"
                + " subject-admissible, powers-suffice");
  }

  @Test
  void shouldAskOfTheDesignEverythingThatProtects() {
    var seen = place.inDesign(Samples.of(Samples.outline(), it.nzd.sandboxes.domain.Design.EMPTY));

    assertThat(missing(seen, SandboxAction.SUBMIT))
        .isEqualTo(
            "safeguard-defined, success-metric-with-baseline, harm-threshold-set,"
                + " exit-criteria-set, period-set, reports-planned, participants-informed,"
                + " data-protection-checked, manager-named");
  }

  @Test
  void shouldApproveOnlyOnAnAdoptedDecisionAndSayWhenItCannotBeChecked() {
    var design = place.inDesign(Samples.complete());
    var managed =
        place
            .trials()
            .assignManager(
                Running.coordinator(), Running.step(design), Running.operator().actor().id());
    var undecided = place.take(Running.operator(), managed, SandboxAction.SUBMIT);
    assertThat(missing(undecided, SandboxAction.APPROVE)).isEqualTo("decision-adopted");

    var seen = place.decided(undecided);
    place.neighbours().beUndecided(true);
    assertThat(refusal(() -> place.take(Running.authority(), seen, SandboxAction.APPROVE)))
        .isEqualTo("STEP_CANNOT_BE_CHECKED");
    place.neighbours().beUndecided(false);
    assertThat(
            place.take(Running.authority(), seen, SandboxAction.APPROVE).stored().value().state())
        .isEqualTo(SandboxState.APPROVED);
  }

  @ParameterizedTest
  @MethodSource("rulingsThatApproveNothing")
  void shouldNotApproveOnADecisionOfSomethingElse(Function<String, Ruling> ruling) {
    var design = place.inDesign(Samples.complete());
    var managed =
        place
            .trials()
            .assignManager(
                Running.coordinator(), Running.step(design), Running.operator().actor().id());
    place.neighbours().decided(Running.DECISION, ruling.apply(design.stored().name()));
    var seen = place.take(Running.operator(), place.resting(managed), SandboxAction.SUBMIT);

    assertThat(missing(seen, SandboxAction.APPROVE)).isEqualTo("decision-adopted");
  }

  static Stream<Function<String, Ruling>> rulingsThatApproveNothing() {
    var other = "cities/prato/sandboxes/00000000000000000000000009";
    return Stream.of(
        own -> new Ruling(true, true, Set.of(other)),
        own -> new Ruling(true, false, Set.of(own)),
        own -> new Ruling(false, true, Set.of(own)));
  }

  @Test
  void shouldFixTheDesignByTheApprovalAndExtendItOnce() {
    var seen = place.approved(Samples.complete());
    assertThat(
            refusal(
                () ->
                    place.update(
                        Running.coordinator(),
                        seen,
                        s -> s.with(s.design().until(Samples.END.plusDays(1))))))
        .isEqualTo("FIXED_BY_APPROVAL");

    var later = Samples.END.plusMonths(3);
    var extended =
        place
            .trials()
            .extend(Running.authority(), Running.step(seen), later, "serve", Running.act());
    assertThat(extended.stored().value().design().endDay()).isEqualTo(later);
    assertThat(
            refusal(
                () ->
                    place
                        .trials()
                        .extend(
                            Running.authority(),
                            Running.step(extended),
                            later.plusDays(1),
                            "ancora",
                            Running.act())))
        .isEqualTo("EXTENDED_ALREADY");
  }

  @Test
  void shouldStartOnlyWithSafeguardsAndConsents() {
    var design = place.inDesign(Samples.complete());
    var seen =
        place
            .trials()
            .assignManager(
                Running.coordinator(), Running.step(design), Running.operator().actor().id());
    seen = place.decided(seen);
    seen = place.take(Running.operator(), seen, SandboxAction.SUBMIT);
    seen = place.take(Running.authority(), seen, SandboxAction.APPROVE);
    assertThat(missing(seen, SandboxAction.START))
        .isEqualTo("safeguards-in-place, participants-consented");

    var approved = seen;
    assertThat(
            refusal(
                () ->
                    place
                        .trials()
                        .giveConsent(Running.coordinator(), Running.step(approved), "p1", "")))
        .isEqualTo("DOCUMENT_NEEDED");
  }

  @Test
  void shouldLetAParticipantAgreeThroughWhoeverMaySignForIt() {
    var standings = place.bean(TestStandings.class);
    var signer = firm("signer", Samples.FIRM);
    var colleague = firm("colleague", Samples.FIRM);
    standings.member(signer.actor().id(), Samples.FIRM, Standing.Power.SIGN);
    standings.member(colleague.actor().id(), Samples.FIRM, Standing.Power.ENTER_DATA);
    var seen = place.inDesign(Samples.complete());

    assertThat(
            refusal(() -> place.trials().giveConsent(colleague, Running.step(seen), "p1", "n. 1")))
        .isEqualTo("SIGN_MANDATE_MISSING");
    var agreed = place.trials().giveConsent(signer, Running.step(seen), "p1", "");

    assertThat(agreed.stored().value().trial().consents())
        .singleElement()
        .satisfies(consent -> assertThat(consent.document()).isEmpty());
  }

  /** A person of a firm, who reads what the firm takes part in. */
  private static Caller firm(String person, String organisation) {
    return new Caller(
        Running.person(person, Roles.FIRM).actor(),
        new Scope(false, Set.of(), false, Map.of("prato", Set.of(organisation)), Map.of()),
        "");
  }

  @Test
  void shouldKeepTheEvaluatorApartFromProposerAndManager() {
    var both = Running.person("operator", Roles.OPERATOR, Roles.EVALUATOR);
    var seen = place.running(Samples.complete());

    assertThat(refusal(() -> place.trials().takeEvaluation(both, Running.step(seen))))
        .isEqualTo("EVALUATOR_NOT_INDEPENDENT");
    var taken = place.trials().takeEvaluation(Running.evaluator(), Running.step(seen));
    assertThat(
            refusal(
                () ->
                    place
                        .trials()
                        .assignManager(
                            Running.coordinator(),
                            Running.step(taken),
                            Running.evaluator().actor().id())))
        .isEqualTo("EVALUATOR_NOT_INDEPENDENT");
  }

  @Test
  void shouldAskTheCoordinatorForTheAuthoritysDocument() {
    var running = place.running(Samples.complete());
    var halted = place.take(Running.operator(), running, SandboxAction.SUSPEND);
    var steps = place.bean(StepService.class);
    var bare =
        new Advance(
            halted.stored().name(),
            halted.stored().revision(),
            SandboxAction.RESUME,
            "va bene",
            "",
            java.util.Optional.empty());

    assertThat(refusal(() -> steps.resume(Running.coordinator(), bare)))
        .isEqualTo("DOCUMENT_NEEDED");
    assertThat(steps.resume(Running.authority(), bare).stored().value().state())
        .isEqualTo(SandboxState.RUNNING);
  }

  @Test
  void shouldOpenAChangedVersionOnceWhenAdapted() {
    var seen = place.running(Samples.complete());
    place.neighbours().record(Samples.REUSE, "2026-03", "10");
    place.neighbours().record(Samples.QUALITY, "2026-03", "1");
    place.bean(ReadingWatch.class).look();
    seen = place.take(Running.operator(), place.get(seen), SandboxAction.EVALUATE);
    seen = place.trials().takeEvaluation(Running.evaluator(), Running.step(seen));
    seen =
        place
            .trials()
            .fileEvaluation(
                Running.evaluator(), Running.step(seen), "così così", "nessuno", ExitVerdict.ADAPT);
    seen =
        place
            .bean(StepService.class)
            .decide(
                Running.coordinator(),
                new Advance(
                    seen.stored().name(),
                    seen.stored().revision(),
                    SandboxAction.DECIDE,
                    "da cambiare",
                    "",
                    java.util.Optional.empty()),
                ExitVerdict.ADAPT,
                "");
    assertThat(missing(seen, SandboxAction.SCALE)).isEqualTo("scaling-decided");
    seen = place.take(Running.coordinator(), seen, SandboxAction.ADAPT);

    assertThat(seen.stored().value().state()).isEqualTo(SandboxState.ADAPTED);
    assertThat(
            place
                .sandboxes()
                .copiesOf(seen.stored().name(), it.nzd.platform.access.Scope.EVERYTHING))
        .singleElement()
        .satisfies(
            version -> {
              assertThat(version.value().state()).isEqualTo(SandboxState.DESIGN);
              assertThat(version.value().design().startDay()).isNull();
              assertThat(version.value().links())
                  .anyMatch(link -> link.relation().name().equals("SUPERSEDES"));
            });
  }

  private String missing(SandboxView seen, SandboxAction action) {
    var everybody =
        Running.person(
            "coordinator", Roles.CITY_COORDINATOR, Roles.AUTHORITY, "proposer", "manager");
    try {
      place.take(everybody, seen, action);
      return "";
    } catch (ServiceException e) {
      return e.facts().getOrDefault("missing", e.reason().name());
    }
  }

  private static String refusal(ThrowingCallable call) {
    var refused =
        org.assertj.core.api.Assertions.catchThrowableOfType(ServiceException.class, call);
    return refused == null ? "nothing" : refused.reason().name();
  }
}
