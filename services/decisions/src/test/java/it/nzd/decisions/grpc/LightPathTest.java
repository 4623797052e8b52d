package it.nzd.decisions.grpc;

import static it.nzd.decisions.testing.FakeNeighbours.SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.decisions.application.DueDecisions;
import it.nzd.decisions.testing.Chamber;
import it.nzd.decisions.v1.ConsentToDecisionRequest;
import it.nzd.decisions.v1.Decision;
import it.nzd.decisions.v1.DecisionServiceGrpc;
import it.nzd.decisions.v1.DecisionStepServiceGrpc;
import it.nzd.decisions.v1.DownloadDecisionActRequest;
import it.nzd.decisions.v1.Evidence;
import it.nzd.decisions.v1.ObjectToDecisionRequest;
import it.nzd.decisions.v1.OpenDecisionConsentRequest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LightPathTest {
  private final Chamber chamber = new Chamber();

  @AfterEach
  void close() {
    chamber.close();
  }

  @Test
  void shouldAdoptWhatNobodyObjectsToForTwoDays() {
    var open = opened(Chamber.question().addEvidence(evidence()));
    assertThat(open.getState()).isEqualTo(Decision.State.STATE_CONSENT_OPEN);
    assertThat(open.getSeatsCount()).isEqualTo(SEATS.size());

    chamber.clock().pass(Duration.ofHours(47));
    assertThat(chamber.bean(DueDecisions.class).sweep()).isZero();
    chamber.clock().pass(Duration.ofHours(1));
    assertThat(chamber.bean(DueDecisions.class).sweep()).isEqualTo(1);
    assertThat(chamber.bean(DueDecisions.class).sweep()).isZero();

    var adopted = chamber.read(open.getName());
    assertThat(adopted.getState()).isEqualTo(Decision.State.STATE_ADOPTED);
    assertThat(adopted.getDaysToDecision()).isEqualTo(2);
    assertThat(adopted.getSteps(adopted.getStepsCount() - 1).getActor()).isEqualTo("decisions");
    assertThat(adopted.getFrozenEvidenceList()).hasSize(1);
  }

  @Test
  void shouldWaitWhileEvidenceCannotBeCopied() {
    var open = opened(Chamber.question().addEvidence(evidence()));
    chamber.clock().pass(Duration.ofDays(3));
    chamber.neighbours.isAway = true;
    assertThat(chamber.bean(DueDecisions.class).sweep()).isZero();
    assertThat(chamber.read(open.getName()).getState())
        .isEqualTo(Decision.State.STATE_CONSENT_OPEN);

    chamber.neighbours.isAway = false;
    assertThat(chamber.bean(DueDecisions.class).sweep()).isEqualTo(1);
  }

  @Test
  void shouldAdoptAtOnceWhereEverySeatConsentsByWord() {
    var open = opened(Chamber.question().setNeedsAct(true).setActBody("Giunta comunale"));
    chamber.declare(open.getName(), SEATS.get(4), true);
    for (var seat : SEATS.subList(0, 4)) {
      consent(open.getName(), seat);
    }

    assertThat(chamber.read(open.getName()).getState())
        .isEqualTo(Decision.State.STATE_ADOPTED_SUBJECT_TO);
  }

  @Test
  void shouldCallTheFullProcedureOnOneObjection() {
    var open = opened(Chamber.question());
    consent(open.getName(), SEATS.get(0));
    var seen = chamber.read(open.getName());
    var objecting = chamber.asHolder(SEATS.get(3), DecisionStepServiceGrpc::newBlockingStub);

    var objected = objecting.objectToDecision(objection(seen, SEATS.get(3)));

    assertThat(objected.getState()).isEqualTo(Decision.State.STATE_UNDER_ANALYSIS);
    assertThat(objected.getObjection().getReason()).isEqualTo("Manca la misura del cloro.");
    assertThat(Chamber.refusal(() -> consent(open.getName(), SEATS.get(1))))
        .isEqualTo("STEP_REFUSED");
    chamber.clock().pass(Duration.ofDays(3));
    assertThat(chamber.bean(DueDecisions.class).sweep()).isZero();
  }

  @Test
  void shouldLetOnlyTheOwnFreeSeatSpeak() {
    var open = opened(Chamber.question());
    var other = chamber.asHolder(SEATS.get(0), DecisionStepServiceGrpc::newBlockingStub);
    assertThat(Chamber.refusal(() -> other.objectToDecision(objection(open, SEATS.get(1)))))
        .isEqualTo("SEAT_NOT_HELD");
    var coordinator = chamber.asCoordinator(DecisionStepServiceGrpc::newBlockingStub);
    assertThat(Chamber.refusal(() -> coordinator.objectToDecision(objection(open, SEATS.get(1)))))
        .isEqualTo("SEAT_NOT_HELD");
    chamber.declare(open.getName(), SEATS.get(0), true);
    assertThat(Chamber.refusal(() -> consent(open.getName(), SEATS.get(0))))
        .isEqualTo("CONFLICT_DECLARED");
  }

  @Test
  void shouldKeepMoneyToTheFullProcedure() {
    var draft = chamber.created(Chamber.question().setSubject(Decision.Subject.SUBJECT_FUNDING));
    assertThat(Chamber.refusal(() -> open(draft))).isEqualTo("STEP_NEEDS");
    assertThat(chamber.read(draft.getName()).getAvailableActionsList())
        .filteredOn(action -> action.getAction().equals("open_consent"))
        .allSatisfy(
            action -> assertThat(action.getMissingList()).containsExactly("light-path-allowed"));
  }

  @Test
  void shouldSayInTheActHowItWasReallyAdopted() {
    var silent = opened(Chamber.question()).getName();
    consent(silent, SEATS.get(0));
    chamber.clock().pass(Duration.ofDays(3));
    assertThat(chamber.bean(DueDecisions.class).sweep()).isEqualTo(1);
    assertThat(act(silent))
        .contains("senza obiezioni")
        .contains("1 hanno dato il consenso in modo espresso e 4 con il silenzio")
        .contains("non sono state rese dichiarazioni di dissenso");

    var agreed = opened(Chamber.question()).getName();
    SEATS.forEach(seat -> consent(agreed, seat));
    assertThat(act(agreed))
        .contains("tutti i seggi non in conflitto (5) hanno dato il consenso")
        .doesNotContain("senza obiezioni");
  }

  private String act(String name) {
    var request = DownloadDecisionActRequest.newBuilder().setName(name).build();
    var file =
        chamber
            .asCoordinator(DecisionServiceGrpc::newBlockingStub)
            .downloadDecisionAct(request)
            .next();
    return OdtText.of(file.getData().toByteArray());
  }

  private static Evidence evidence() {
    return Evidence.newBuilder()
        .setTarget("cities/programme/indicators/water-reuse")
        .setDistrict("cities/prato/districts/tessile")
        .build();
  }

  private static ObjectToDecisionRequest objection(Decision seen, String seat) {
    return ObjectToDecisionRequest.newBuilder()
        .setName(seen.getName())
        .setEtag(seen.getEtag())
        .setSeat(seat)
        .setReason("Manca la misura del cloro.")
        .build();
  }

  private Decision opened(Decision.Builder question) {
    return open(chamber.created(question));
  }

  private Decision open(Decision draft) {
    return chamber
        .asCoordinator(DecisionStepServiceGrpc::newBlockingStub)
        .openDecisionConsent(
            OpenDecisionConsentRequest.newBuilder()
                .setName(draft.getName())
                .setEtag(draft.getEtag())
                .build());
  }

  private void consent(String name, String seat) {
    chamber
        .asHolder(seat, DecisionServiceGrpc::newBlockingStub)
        .consentToDecision(
            ConsentToDecisionRequest.newBuilder().setName(name).setSeat(seat).build());
  }
}
