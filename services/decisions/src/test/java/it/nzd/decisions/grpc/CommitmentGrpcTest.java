package it.nzd.decisions.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.common.v1.Lever;
import it.nzd.common.v1.Quantity;
import it.nzd.common.v1.Visibility;
import it.nzd.decisions.testing.Chamber;
import it.nzd.decisions.testing.FakeNeighbours;
import it.nzd.decisions.v1.AcceptCommitmentRequest;
import it.nzd.decisions.v1.Commitment;
import it.nzd.decisions.v1.CommitmentMilestone;
import it.nzd.decisions.v1.CommitmentServiceGrpc;
import it.nzd.decisions.v1.CommitmentStepServiceGrpc;
import it.nzd.decisions.v1.CommitmentValue;
import it.nzd.decisions.v1.CreateCommitmentRequest;
import it.nzd.decisions.v1.GetCommitmentRequest;
import it.nzd.decisions.v1.LapseCommitmentRequest;
import it.nzd.decisions.v1.SignCommitmentRequest;
import it.nzd.decisions.v1.StartCommitmentReviewRequest;
import it.nzd.decisions.v1.SubmitCommitmentRequest;
import it.nzd.decisions.v1.SummariseCommitmentsRequest;
import it.nzd.decisions.v1.UpdateCommitmentRequest;
import it.nzd.decisions.v1.WithdrawCommitmentRequest;
import it.nzd.platform.access.Roles;
import it.nzd.platform.testing.TestIdentity;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommitmentGrpcTest {
  private static final UUID SIGNER = TestIdentity.subjectOf("signer");
  private static final UUID CLERK = TestIdentity.subjectOf("clerk");
  private final Chamber chamber = new Chamber();

  @AfterEach
  void close() {
    chamber.close();
  }

  @Test
  void shouldCountOnlyOnceSigned() {
    var commitment = accepted();
    assertThat(counting()).isZero();

    assertThat(Chamber.refusal(() -> sign(CLERK, commitment))).isEqualTo("STEP_NEEDS");
    var signed = sign(SIGNER, commitment);

    assertThat(signed.getState()).isEqualTo(Commitment.State.STATE_SIGNED);
    assertThat(signed.getSignatoryName()).isEqualTo("Filatura Uno");
    assertThat(counting()).isEqualTo(1);
    var withdrawn =
        steps(SIGNER)
            .withdrawCommitment(
                WithdrawCommitmentRequest.newBuilder()
                    .setName(signed.getName())
                    .setEtag(signed.getEtag())
                    .setReason("Cessata attività.")
                    .build());
    assertThat(withdrawn.getStepsCount()).isEqualTo(5);
    assertThat(withdrawn.getSignature().getPerson()).isEqualTo(SIGNER.toString());
    assertThat(counting()).isZero();
  }

  @Test
  void shouldNeedTheDocumentWhereTheCityRecordsASignature() {
    var commitment = accepted();
    var city = chamber.asCoordinator(CommitmentStepServiceGrpc::newBlockingStub);
    var request =
        SignCommitmentRequest.newBuilder()
            .setName(commitment.getName())
            .setEtag(commitment.getEtag());
    assertThat(Chamber.refusal(() -> city.signCommitment(request.build())))
        .isEqualTo("SIGNATURE_DOCUMENT_NEEDED");
    var signed =
        city.signCommitment(
            request.setDocument("Contratto climatico di città").setSignDay("2024-03-05").build());
    assertThat(signed.getSignature().getSignDay()).isEqualTo("2024-03-05");
  }

  @Test
  void shouldRefuseATargetOfAnotherUnitOrYear() {
    var wrong = draft().setBaseline(value(2024, "m3/a")).setTarget(value(2024, "kW"));
    assertThat(Chamber.refusal(() -> create(SIGNER, Roles.FIRM, wrong)))
        .isEqualTo("TARGET_UNIT_DIFFERS");
    assertThat(
            Chamber.refusal(() -> create(SIGNER, Roles.FIRM, draft().setTarget(value(2030, "kW")))))
        .isEqualTo("TARGET_WITHOUT_BASELINE");
  }

  @Test
  void shouldShowADraftToItsSignatoryAndTheCityOnly() {
    var mine = create(SIGNER, Roles.FIRM, draft());
    var get = GetCommitmentRequest.newBuilder().setName(mine.getName()).build();
    var stranger =
        chamber.as(
            TestIdentity.subjectOf("other firm"),
            Roles.FIRM,
            "prato",
            CommitmentServiceGrpc::newBlockingStub);
    assertThat(Chamber.refusal(() -> stranger.getCommitment(get))).isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(
            Chamber.refusal(
                () -> chamber.asNobody(CommitmentServiceGrpc::newBlockingStub).getCommitment(get)))
        .isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(service(CLERK).getCommitment(get).getTitle()).isEqualTo(mine.getTitle());
    assertThat(
            Chamber.refusal(
                () ->
                    chamber
                        .as(
                            TestIdentity.subjectOf("other firm"),
                            Roles.FIRM,
                            "prato",
                            CommitmentServiceGrpc::newBlockingStub)
                        .createCommitment(
                            CreateCommitmentRequest.newBuilder()
                                .setParent("cities/prato")
                                .setCommitment(draft())
                                .build())))
        .isEqualTo("OUTSIDE_OWN_ROWS");
  }

  @Test
  void shouldChangeADraftAndNothingThatIsSigned() {
    var mine = create(SIGNER, Roles.FIRM, draft());
    var next =
        draft()
            .setTitle("Allaccio entro novembre")
            .setDueDay("2027-11-30")
            .addMilestones(
                CommitmentMilestone.newBuilder().setTitle("Progetto").setDueDay("2027-06-30"));

    var changed = service(SIGNER).updateCommitment(update(mine, next));

    assertThat(changed.getTitle()).isEqualTo("Allaccio entro novembre");
    assertThat(changed.getMilestones(0).getDueDay()).isEqualTo("2027-06-30");
    assertThat(changed.getStatement()).isEqualTo(mine.getStatement());
    assertThat(Chamber.refusal(() -> service(SIGNER).updateCommitment(update(mine, next))))
        .isEqualTo("STALE_VERSION");
    var signed = sign(SIGNER, accepted());
    assertThat(Chamber.refusal(() -> service(SIGNER).updateCommitment(update(signed, next))))
        .isNotEmpty()
        .isNotEqualTo("STALE_VERSION");
  }

  @Test
  void shouldLapseOnlyOnceItsTermIsOver() {
    var signed = sign(SIGNER, accepted());
    var city = chamber.asCoordinator(CommitmentStepServiceGrpc::newBlockingStub);
    var lapse =
        LapseCommitmentRequest.newBuilder()
            .setName(signed.getName())
            .setEtag(signed.getEtag())
            .setReason("Termine trascorso.")
            .build();
    assertThat(Chamber.refusal(() -> city.lapseCommitment(lapse))).isEqualTo("STEP_NEEDS");
    var due = LocalDate.parse(signed.getDueDay()).atStartOfDay(ZoneOffset.UTC).toInstant();
    var wait = Duration.between(chamber.clock().instant(), due).plusDays(2);
    chamber.clock().pass(wait);

    var later =
        chamber.asCoordinator(CommitmentStepServiceGrpc::newBlockingStub).lapseCommitment(lapse);

    assertThat(later.getState()).isEqualTo(Commitment.State.STATE_LAPSED);
    assertThat(counting()).isZero();
  }

  private static UpdateCommitmentRequest update(Commitment seen, Commitment.Builder next) {
    return UpdateCommitmentRequest.newBuilder()
        .setCommitment(next.clone().setName(seen.getName()).setEtag(seen.getEtag()))
        .setUpdateMask(
            FieldMask.newBuilder().addAllPaths(List.of("title", "due_day", "milestones")))
        .build();
  }

  private Commitment accepted() {
    var mine = create(SIGNER, Roles.FIRM, draft());
    var submitted =
        steps(SIGNER)
            .submitCommitment(
                SubmitCommitmentRequest.newBuilder()
                    .setName(mine.getName())
                    .setEtag(mine.getEtag())
                    .build());
    var city = chamber.asCoordinator(CommitmentStepServiceGrpc::newBlockingStub);
    var reviewed =
        city.startCommitmentReview(
            StartCommitmentReviewRequest.newBuilder()
                .setName(mine.getName())
                .setEtag(submitted.getEtag())
                .build());
    return city.acceptCommitment(
        AcceptCommitmentRequest.newBuilder()
            .setName(mine.getName())
            .setEtag(reviewed.getEtag())
            .build());
  }

  private Commitment sign(UUID person, Commitment commitment) {
    return steps(person)
        .signCommitment(
            SignCommitmentRequest.newBuilder()
                .setName(commitment.getName())
                .setEtag(commitment.getEtag())
                .build());
  }

  private int counting() {
    return chamber
        .asCoordinator(CommitmentServiceGrpc::newBlockingStub)
        .summariseCommitments(
            SummariseCommitmentsRequest.newBuilder().setParent("cities/prato").build())
        .getCounting();
  }

  private Commitment create(UUID person, String role, Commitment.Builder commitment) {
    return chamber
        .as(person, role, "prato", CommitmentServiceGrpc::newBlockingStub)
        .createCommitment(
            CreateCommitmentRequest.newBuilder()
                .setParent("cities/prato")
                .setCommitment(commitment)
                .build());
  }

  private CommitmentStepServiceGrpc.CommitmentStepServiceBlockingStub steps(UUID person) {
    return chamber.as(person, Roles.FIRM, "prato", CommitmentStepServiceGrpc::newBlockingStub);
  }

  private CommitmentServiceGrpc.CommitmentServiceBlockingStub service(UUID person) {
    return chamber.as(person, Roles.FIRM, "prato", CommitmentServiceGrpc::newBlockingStub);
  }

  private static CommitmentValue value(int year, String unit) {
    return CommitmentValue.newBuilder()
        .setYear(year)
        .setQuantity(Quantity.newBuilder().setValue("12").setUnit(unit))
        .build();
  }

  private static Commitment.Builder draft() {
    return Commitment.newBuilder()
        .setTitle("Allaccio all’acquedotto industriale")
        .setStatement("Si usa acqua affinata in tintura.")
        .setSignatory(FakeNeighbours.FIRM)
        .addLevers(Lever.LEVER_TECHNOLOGY_INFRASTRUCTURE)
        .setDueDay("2027-12-31")
        .setVisibility(Visibility.VISIBILITY_INTERNAL);
  }
}
