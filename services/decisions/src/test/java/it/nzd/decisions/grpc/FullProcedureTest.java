package it.nzd.decisions.grpc;

import static it.nzd.decisions.testing.FakeNeighbours.SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.decisions.application.DueDecisions;
import it.nzd.decisions.testing.Chamber;
import it.nzd.decisions.v1.AddDissentRequest;
import it.nzd.decisions.v1.AdoptDecisionSubjectToRequest;
import it.nzd.decisions.v1.AnalyseDecisionRequest;
import it.nzd.decisions.v1.AttachDecisionActRequest;
import it.nzd.decisions.v1.Choice;
import it.nzd.decisions.v1.Decision;
import it.nzd.decisions.v1.DecisionOutcomeServiceGrpc;
import it.nzd.decisions.v1.DecisionServiceGrpc;
import it.nzd.decisions.v1.DecisionStepServiceGrpc;
import it.nzd.decisions.v1.DeferDecisionRequest;
import it.nzd.decisions.v1.DownloadDecisionActRequest;
import it.nzd.decisions.v1.EscalateDecisionRequest;
import it.nzd.decisions.v1.Evidence;
import it.nzd.decisions.v1.FormalAct;
import it.nzd.decisions.v1.GetBallotsRequest;
import it.nzd.decisions.v1.GetFrozenEvidenceRequest;
import it.nzd.decisions.v1.GetOwnBallotsRequest;
import it.nzd.decisions.v1.ImplementDecisionRequest;
import it.nzd.decisions.v1.ProposeDecisionRequest;
import it.nzd.decisions.v1.ReviewDecisionRequest;
import it.nzd.decisions.v1.SupersedeDecisionRequest;
import it.nzd.decisions.v1.TableDecisionRequest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FullProcedureTest {
  private final Chamber chamber = new Chamber();

  @AfterEach
  void close() {
    chamber.close();
  }

  @Test
  void shouldNotTableBeforeEverySeatDeclared() {
    var decision = chamber.created(Chamber.question());
    var steps = chamber.asCoordinator(DecisionStepServiceGrpc::newBlockingStub);
    var proposed =
        steps.proposeDecision(
            ProposeDecisionRequest.newBuilder()
                .setName(decision.getName())
                .setEtag(decision.getEtag())
                .build());
    var analysed =
        steps.analyseDecision(
            AnalyseDecisionRequest.newBuilder()
                .setName(decision.getName())
                .setEtag(proposed.getEtag())
                .build());
    var table =
        TableDecisionRequest.newBuilder()
            .setName(decision.getName())
            .setEtag(analysed.getEtag())
            .build();

    assertThat(Chamber.refusal(() -> steps.tableDecision(table))).isEqualTo("STEP_NEEDS");
    chamber.neighbours.isAway = true;
    assertThat(Chamber.refusal(() -> steps.tableDecision(table))).isEqualTo("STEP_UNCHECKED");
  }

  @Test
  void shouldHideBallotsUntilTheVoteIsClosedAndCountThemThen() {
    var voting = chamber.voting(Chamber.question(), SEATS.get(1));
    var name = voting.getName();
    chamber.cast(name, SEATS.get(0), Choice.CHOICE_FOR);
    chamber.cast(name, SEATS.get(2), Choice.CHOICE_FOR);
    chamber.cast(name, SEATS.get(3), Choice.CHOICE_AGAINST);

    var all = GetBallotsRequest.newBuilder().setName(name).build();
    var coordinator = chamber.asCoordinator(DecisionServiceGrpc::newBlockingStub);
    assertThat(Chamber.refusal(() -> coordinator.getBallots(all))).isEqualTo("BALLOTS_HIDDEN");
    var own =
        chamber
            .asHolder(SEATS.get(2), DecisionServiceGrpc::newBlockingStub)
            .getOwnBallots(GetOwnBallotsRequest.newBuilder().setName(name).build());
    assertThat(own.getBallotsList()).extracting(b -> b.getSeat()).containsExactly(SEATS.get(2));
    assertThat(own.getSeatsInList())
        .containsExactlyInAnyOrder(SEATS.get(0), SEATS.get(2), SEATS.get(3));
    assertThat(chamber.read(name).toString()).doesNotContain("motivo di");
    assertThat(Chamber.refusal(() -> chamber.closed(name))).isEqualTo("STEP_NEEDS");

    chamber.cast(name, SEATS.get(4), Choice.CHOICE_FOR);
    var closed = chamber.closed(name);

    assertThat(closed.getResult().getCarried()).isTrue();
    assertThat(closed.getResult().getBenches(0).getConflicts()).isEqualTo(1);
    assertThat(closed.getResult().getBenches(1).getInFavour()).isEqualTo(2);
    assertThat(coordinator.getBallots(all).getBallotsList()).hasSize(4);
    assertThat(Chamber.refusal(() -> chamber.cast(name, SEATS.get(0), Choice.CHOICE_AGAINST)))
        .isEqualTo("STEP_REFUSED");
  }

  @Test
  void shouldAdoptOnlyWithEvidenceAndKeepItsCopy() {
    var target = "cities/programme/indicators/water-reuse";
    var voting =
        chamber.voting(
            Chamber.question()
                .addEvidence(
                    Evidence.newBuilder()
                        .setTarget(target)
                        .setDistrict("cities/prato/districts/tessile")));
    var name = voting.getName();
    SEATS.forEach(seat -> chamber.cast(name, seat, Choice.CHOICE_FOR));
    chamber.closed(name);
    chamber.neighbours.isAway = true;
    assertThat(Chamber.refusal(() -> chamber.adopted(name))).isEqualTo("STEP_UNCHECKED");
    chamber.neighbours.isAway = false;

    var adopted = chamber.adopted(name);
    chamber.neighbours.evidence.value = "9.9";

    var frozen = adopted.getFrozenEvidence(0);
    var copy = chamber.asNobody(DecisionServiceGrpc::newBlockingStub).withWaitForReady();
    assertThat(
            Chamber.refusal(
                () ->
                    copy.getFrozenEvidence(
                        GetFrozenEvidenceRequest.newBuilder().setName(frozen.getName()).build())))
        .isEqualTo("RESOURCE_NOT_FOUND");
    var read =
        chamber
            .asCoordinator(DecisionServiceGrpc::newBlockingStub)
            .getFrozenEvidence(
                GetFrozenEvidenceRequest.newBuilder().setName(frozen.getName()).build());
    assertThat(read.getContent()).contains("3.5").doesNotContain("9.9");
    assertThat(read.getContent()).contains("lineages", "35000", "Fattore di prova");
    assertThat(read.getName()).endsWith(read.getSha256());
    assertThat(adopted.getLinksList()).extracting(l -> l.getTarget()).contains(target);
  }

  @Test
  void shouldRefuseWhatHasNoQuorumAndPutItOff() {
    var name = chamber.voting(Chamber.question()).getName();
    chamber.cast(name, SEATS.get(0), Choice.CHOICE_FOR);
    chamber.clock().pass(Duration.ofDays(2));
    assertThat(Chamber.refusal(() -> chamber.cast(name, SEATS.get(1), Choice.CHOICE_FOR)))
        .isEqualTo("STEP_REFUSED");
    assertThat(chamber.bean(DueDecisions.class).sweep()).isEqualTo(1);

    assertThat(chamber.read(name).getResult().getQuorumReached()).isFalse();
    assertThat(Chamber.refusal(() -> chamber.adopted(name))).isEqualTo("STEP_NEEDS");
    var deferred =
        chamber
            .asCoordinator(DecisionOutcomeServiceGrpc::newBlockingStub)
            .deferDecision(
                DeferDecisionRequest.newBuilder()
                    .setName(name)
                    .setEtag(chamber.read(name).getEtag())
                    .setReason("Manca il numero legale.")
                    .build());
    assertThat(deferred.getState()).isEqualTo(Decision.State.STATE_DEFERRED);
  }

  @Test
  void shouldWaitForTheActAndThenBeReplaced() {
    var name =
        chamber
            .voting(Chamber.question().setNeedsAct(true).setActBody("Giunta comunale"))
            .getName();
    SEATS.forEach(seat -> chamber.cast(name, seat, Choice.CHOICE_FOR));
    chamber.closed(name);
    assertThat(Chamber.refusal(() -> chamber.adopted(name))).isEqualTo("STEP_NEEDS");
    var outcomes = chamber.asCoordinator(DecisionOutcomeServiceGrpc::newBlockingStub);
    var subject =
        outcomes.adoptDecisionSubjectTo(
            AdoptDecisionSubjectToRequest.newBuilder()
                .setName(name)
                .setEtag(chamber.read(name).getEtag())
                .build());
    assertThat(subject.getState()).isEqualTo(Decision.State.STATE_ADOPTED_SUBJECT_TO);
    var act =
        FormalAct.newBuilder().setBody("Giunta").setNumber("12").setActDay("2026-01-10").build();
    var inForce =
        outcomes.attachDecisionAct(
            AttachDecisionActRequest.newBuilder()
                .setName(name)
                .setEtag(subject.getEtag())
                .setAct(act)
                .build());
    assertThat(inForce.getState()).isEqualTo(Decision.State.STATE_ADOPTED);
    var other = chamber.created(Chamber.question()).getName();
    var supersede =
        SupersedeDecisionRequest.newBuilder()
            .setName(name)
            .setEtag(inForce.getEtag())
            .setSuccessor(other)
            .build();
    assertThat(Chamber.refusal(() -> outcomes.supersedeDecision(supersede)))
        .isEqualTo("STEP_NEEDS");
  }

  @Test
  void shouldDraftTheActWithItsAnnexes() {
    var name =
        chamber
            .voting(
                Chamber.question()
                    .addEvidence(
                        Evidence.newBuilder()
                            .setTarget("cities/programme/indicators/water-reuse")
                            .setDistrict("cities/prato/districts/tessile")))
            .getName();
    var service = chamber.asCoordinator(DecisionServiceGrpc::newBlockingStub);
    var download = DownloadDecisionActRequest.newBuilder().setName(name).build();
    assertThat(Chamber.refusal(() -> service.downloadDecisionAct(download).next()))
        .isEqualTo("NOT_ADOPTED");
    SEATS.forEach(seat -> chamber.cast(name, seat, Choice.CHOICE_FOR));
    chamber.closed(name);
    chamber.adopted(name);

    var file = service.downloadDecisionAct(download).next();

    assertThat(file.getContentType()).isEqualTo("application/vnd.oasis.opendocument.text");
    assertThat(OdtText.of(file.getData().toByteArray()))
        .contains("Si avvia per dodici mesi.")
        .contains("Allegato 1")
        .contains("Ultimo valore: 3.5")
        .contains("Acqua affinata")
        .contains("Fattore di prova")
        .contains("quorum di 2 voti raggiunto")
        .doesNotContain("latestValue")
        .doesNotContain("48 ore");
  }

  @Test
  void shouldPutADissentOnRecordCarryOutAndReview() {
    var name = chamber.voting(Chamber.question()).getName();
    var member = chamber.asHolder(SEATS.get(3), DecisionServiceGrpc::newBlockingStub);
    var dissent =
        AddDissentRequest.newBuilder()
            .setName(name)
            .setSeat(SEATS.get(3))
            .setStatement("Il cloro non è misurato.")
            .build();
    assertThat(Chamber.refusal(() -> member.addDissent(dissent))).isEqualTo("STEP_REFUSED");
    SEATS.forEach(seat -> chamber.cast(name, seat, Choice.CHOICE_FOR));
    chamber.closed(name);
    chamber.adopted(name);
    var stranger = chamber.asHolder(SEATS.get(2), DecisionServiceGrpc::newBlockingStub);
    assertThat(Chamber.refusal(() -> stranger.addDissent(dissent))).isEqualTo("SEAT_NOT_HELD");

    var dissented = member.addDissent(dissent);

    assertThat(dissented.getDissents(0).getStatement()).isEqualTo("Il cloro non è misurato.");
    assertThat(dissented.getDissents(0).getSeat()).isEqualTo(SEATS.get(3));
    var outcomes = chamber.asCoordinator(DecisionOutcomeServiceGrpc::newBlockingStub);
    var implemented =
        outcomes.implementDecision(
            ImplementDecisionRequest.newBuilder()
                .setName(name)
                .setEtag(dissented.getEtag())
                .setReason("Lavaggi avviati.")
                .build());
    assertThat(implemented.getState()).isEqualTo(Decision.State.STATE_IMPLEMENTED);
    var reviewed =
        outcomes.reviewDecision(
            ReviewDecisionRequest.newBuilder()
                .setName(name)
                .setEtag(implemented.getEtag())
                .setReason("Il risparmio regge.")
                .setReviewDay("2027-03-01")
                .build());
    assertThat(reviewed.getState()).isEqualTo(Decision.State.STATE_REVIEWED);
    assertThat(reviewed.getReviewDay()).isEqualTo("2027-03-01");
    assertThat(reviewed.getSteps(reviewed.getStepsCount() - 1).getReason())
        .isEqualTo("Il risparmio regge.");
    var download = DownloadDecisionActRequest.newBuilder().setName(name).build();
    var service = chamber.asCoordinator(DecisionServiceGrpc::newBlockingStub);
    assertThat(OdtText.of(service.downloadDecisionAct(download).next().getData().toByteArray()))
        .contains("è stata resa una dichiarazione di dissenso")
        .contains("Il cloro non è misurato.");
  }

  @Test
  void shouldKeepTheParentOfAnEscalation() {
    var decision = chamber.created(Chamber.question());
    var service = chamber.asCoordinator(DecisionServiceGrpc::newBlockingStub);
    var request =
        EscalateDecisionRequest.newBuilder()
            .setName(decision.getName())
            .setEtag(decision.getEtag())
            .setReason("La norma è regionale.")
            .setRequestId(UUID.randomUUID().toString())
            .setLevel(Decision.Level.LEVEL_AUTHORITY)
            .build();

    var higher = service.escalateDecision(request);

    assertThat(higher.getParentDecision()).isEqualTo(decision.getName());
    assertThat(higher.getLevel()).isEqualTo(Decision.Level.LEVEL_AUTHORITY);
    assertThat(service.escalateDecision(request).getName()).isEqualTo(higher.getName());
    assertThat(Chamber.refusal(() -> escalateAgain(service, higher))).isEqualTo("LEVEL_NOT_HIGHER");
  }

  private static void escalateAgain(
      DecisionServiceGrpc.DecisionServiceBlockingStub service, Decision decision) {
    service.escalateDecision(
        EscalateDecisionRequest.newBuilder()
            .setName(decision.getName())
            .setEtag(decision.getEtag())
            .setReason("Ancora.")
            .setLevel(Decision.Level.LEVEL_CITY)
            .build());
  }
}
