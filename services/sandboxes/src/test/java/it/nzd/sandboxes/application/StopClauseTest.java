package it.nzd.sandboxes.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.sandboxes.domain.Incident;
import it.nzd.sandboxes.domain.Norm;
import it.nzd.sandboxes.domain.Outline;
import it.nzd.sandboxes.domain.ReportSchedule;
import it.nzd.sandboxes.domain.SandboxAction;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.domain.StopClause;
import it.nzd.sandboxes.testing.Running;
import it.nzd.sandboxes.testing.Samples;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What readings and the clock do to a trial, without anybody. */
class StopClauseTest {
  private final Running place = new Running();

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void shouldHaltATrialByItselfWhenAReadingCrossesAHarmThreshold() {
    var seen = place.running(Samples.complete());
    place.neighbours().record(Samples.QUALITY, "2026-03", "12");

    look();

    var sandbox = place.get(seen).stored().value();
    assertThat(sandbox.state()).isEqualTo(SandboxState.SUSPENDED);
    assertThat(sandbox.course().steps().getLast().actor()).isEqualTo(StopClause.SYSTEM_ACTOR);
    var suspension = sandbox.course().suspension();
    assertThat(suspension).isNotNull();
    assertThat(suspension.automatic()).isTrue();
    assertThat(suspension.reviewDueAt())
        .isEqualTo(suspension.startedAt().plus(Duration.ofHours(48)));
    assertThat(sandbox.trial().incidents())
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.kind()).isEqualTo(Incident.Kind.HARM_THRESHOLD);
              assertThat(incident.validation()).isEqualTo(Incident.Validation.TO_VALIDATE);
              assertThat(incident.subject()).isEqualTo("m2");
            });
  }

  @Test
  void shouldLookAtWhatHappenedWhileItWasDownAndTwiceHaveNoSecondEffect() {
    var seen = place.running(Samples.complete());
    place.neighbours().beAway(true);
    place.neighbours().record(Samples.QUALITY, "2026-03", "12");
    place.neighbours().record(Samples.REUSE, "2026-03", "6000");
    org.assertj.core.api.Assertions.assertThatThrownBy(this::look).isNotNull();
    assertThat(place.get(seen).stored().value().state()).isEqualTo(SandboxState.RUNNING);

    place.neighbours().beAway(false);
    look();
    place.neighbours().forget();
    place.neighbours().record(Samples.REUSE, "2026-04", "7000");
    look();

    var sandbox = place.get(seen).stored().value();
    assertThat(sandbox.state()).isEqualTo(SandboxState.SUSPENDED);
    assertThat(sandbox.trial().incidents()).hasSize(1);
    assertThat(sandbox.trial().readings())
        .extracting(reading -> reading.metric() + " " + reading.period())
        .containsExactly("m2 2026-03", "m1 2026-04");
  }

  @Test
  void shouldNotHaltAgainForAReadingThatTheAuthorityHasAnswered() {
    var seen = place.running(Samples.complete());
    place.neighbours().record(Samples.QUALITY, "2026-03", "12");
    look();
    seen = place.take(Running.authority(), place.get(seen), SandboxAction.RESUME);
    place.neighbours().record(Samples.REUSE, "2026-04", "1");
    look();
    assertThat(place.get(seen).stored().value().state()).isEqualTo(SandboxState.RUNNING);

    place.neighbours().record(Samples.QUALITY, "2026-04", "11");
    look();
    assertThat(place.get(seen).stored().value().state()).isEqualTo(SandboxState.SUSPENDED);
    assertThat(place.get(seen).stored().value().trial().incidents()).hasSize(2);
  }

  @Test
  void shouldLeaveReadingsOutsideTheTrialAlone() {
    var seen = place.running(Samples.complete());
    place.neighbours().record(Samples.QUALITY, "2026-02", "500");
    place.neighbours().record(Samples.QUALITY, "2026-10", "500");
    look();

    var sandbox = place.get(seen).stored().value();
    assertThat(sandbox.state()).isEqualTo(SandboxState.RUNNING);
    assertThat(sandbox.trial().readings()).isEmpty();
  }

  @Test
  void shouldSayWhenTheAuthorityIsLateAndLetItConfirmOnce() {
    var seen = place.running(Samples.complete());
    place.neighbours().record(Samples.QUALITY, "2026-03", "12");
    look();
    place.clock().pass(Duration.ofHours(49));
    var late = place.get(seen);
    assertThat(late.stored().value().course().suspension().isOverdue(late.now())).isTrue();

    var confirmed =
        place
            .trials()
            .confirmSuspension(Running.authority(), Running.step(late), "valore credibile", "");
    assertThat(confirmed.stored().value().state()).isEqualTo(SandboxState.SUSPENDED);
    assertThat(confirmed.stored().value().course().suspension().isOverdue(late.now())).isFalse();
    var incident = confirmed.stored().value().trial().incidents().getFirst();
    var validated =
        place
            .trials()
            .validateReading(
                Running.authority(), Running.step(confirmed), incident.id(), true, "riletto");
    var closed =
        place
            .trials()
            .closeIncident(Running.operator(), Running.step(validated), incident.id(), "fatto");
    assertThat(closed.stored().value().trial().incidents().getFirst().isOpen()).isFalse();
  }

  @Test
  void shouldLetAnApprovalExpire() {
    var seen = place.approved(Samples.complete());
    place.clock().pass(Duration.ofDays(182));
    place.bean(ClockWatch.class).look();
    assertThat(place.get(seen).stored().value().state()).isEqualTo(SandboxState.APPROVED);

    place.clock().pass(Duration.ofDays(1));
    place.bean(ClockWatch.class).look();

    var sandbox = place.get(seen).stored().value();
    assertThat(sandbox.state()).isEqualTo(SandboxState.EXPIRED);
    assertThat(sandbox.course().steps().getLast().reason()).isEqualTo("term_over");
  }

  @Test
  void shouldHaltATrialWhoseDerogationExpired() {
    var outline =
        Samples.outline(
            Outline.Species.DEROGATION,
            Samples.norm(
                "n1", Norm.Level.MUNICIPAL, Norm.Subject.PUBLIC_SPACE, Norm.Treatment.DEROGATED));
    var derogation = Samples.ownDerogation(Samples.START.plusDays(30));
    var seen = place.running(Samples.of(outline, Samples.design(List.of(derogation))));
    place.clock().pass(Duration.ofDays(31));
    place.bean(ClockWatch.class).look();
    place.bean(ClockWatch.class).look();

    var sandbox = place.get(seen).stored().value();
    assertThat(sandbox.state()).isEqualTo(SandboxState.SUSPENDED);
    assertThat(sandbox.trial().incidents())
        .singleElement()
        .returns(Incident.Kind.DEROGATION_EXPIRED, Incident::kind);
  }

  @Test
  void shouldEndATrialOnItsLastDayOrHaltItWhereReportsAreMissing() {
    var seen = place.running(Samples.complete());
    place.clock().pass(Duration.ofDays(184));
    place.bean(ClockWatch.class).look();
    var halted = place.get(seen);
    assertThat(halted.stored().value().state()).isEqualTo(SandboxState.SUSPENDED);

    for (var owed : halted.reports()) {
      if (owed.standing() == ReportSchedule.Standing.OVERDUE) {
        halted =
            place
                .trials()
                .fileReport(Running.operator(), Running.step(halted), owed.number(), "dati");
      }
    }
    place.take(Running.authority(), halted, SandboxAction.RESUME);
    place.bean(ClockWatch.class).look();
    assertThat(place.get(seen).stored().value().state()).isEqualTo(SandboxState.EVALUATION);
  }

  private void look() {
    place.bean(ReadingWatch.class).look();
  }
}
