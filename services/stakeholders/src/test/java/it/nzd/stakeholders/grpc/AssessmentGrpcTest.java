package it.nzd.stakeholders.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.events.v1.EventLogServiceGrpc;
import it.nzd.events.v1.ListEventsRequest;
import it.nzd.platform.access.Roles;
import it.nzd.stakeholders.testing.Refusal;
import it.nzd.stakeholders.testing.Registry;
import it.nzd.stakeholders.v1.Assessment;
import it.nzd.stakeholders.v1.AssessmentServiceGrpc;
import it.nzd.stakeholders.v1.AssessmentServiceGrpc.AssessmentServiceBlockingStub;
import it.nzd.stakeholders.v1.CreateAssessmentRequest;
import it.nzd.stakeholders.v1.GetStakeholderMatrixRequest;
import it.nzd.stakeholders.v1.ListAssessmentsRequest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessmentGrpcTest {
  private Registry registry;
  private String mill;
  private String dyer;

  @BeforeEach
  void open() {
    registry = new Registry();
    mill = registry.added(Registry.organisation(1)).getName();
    dyer = registry.added(Registry.organisation(2)).getName();
  }

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void shouldShowTheNewestOfEachAndKeepTheOthers() throws InterruptedException {
    judge(of(mill).setPower(1));
    Thread.sleep(2);
    var newest = judge(of(mill).setPower(4));
    var other = judge(of(dyer).setPower(2));

    var matrix =
        as(Roles.CDTT_MEMBER)
            .getStakeholderMatrix(
                GetStakeholderMatrixRequest.newBuilder()
                    .setParent("cities/prato")
                    .setDistrict(Registry.PRATO_TEXTILE)
                    .build());

    assertThat(matrix.getAssessmentsList()).containsExactlyInAnyOrder(newest, other);
    assertThat(matrix.getTruncated()).isFalse();
    assertThat(newest.getOrganisationTitle()).startsWith("Filatura");
    assertThat(
            as(Roles.CITY_COORDINATOR)
                .listAssessments(
                    ListAssessmentsRequest.newBuilder()
                        .setParent("cities/prato")
                        .setOrganisation(mill)
                        .build())
                .getAssessmentsList())
        .hasSize(2)
        .startsWith(newest);
  }

  @Test
  void shouldTellNoEventWhatWasJudged() {
    var judged = judge(of(mill).setRationale("Un giudizio riservato"));

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(events()).contains(judged.getName() + "@1"));
    assertThat(events()).doesNotContain("riservato").doesNotContain("STANCE_");
  }

  @Test
  void shouldRefuseWhatTheCityDoesNotHaveAndHideItFromFirms() {
    var inParma = registry.added(Registry.inParma(3)).getName();

    assertThat(refused(of(inParma))).isEqualTo("ORGANISATION_UNKNOWN");
    assertThat(refused(of(mill).setDistrict(Registry.PARMA_NORTH))).isEqualTo("DISTRICT_UNKNOWN");
    assertThat(refused(of(mill).setPower(6))).isEqualTo("REQUEST_INVALID");
    assertThat(
            Refusal.of(
                    () ->
                        as(Roles.FIRM)
                            .listAssessments(
                                ListAssessmentsRequest.newBuilder()
                                    .setParent("cities/prato")
                                    .build()))
                .reason())
        .isEqualTo("ROLE_MISSING");
  }

  private String events() {
    return registry
        .service()
        .asService("activity", EventLogServiceGrpc::newBlockingStub)
        .listEvents(ListEventsRequest.newBuilder().setPageSize(200).build())
        .toString();
  }

  private AssessmentServiceBlockingStub as(String role) {
    return registry.service().as(role, "prato", AssessmentServiceGrpc::newBlockingStub);
  }

  private static Assessment.Builder of(String organisation) {
    return Assessment.newBuilder()
        .setOrganisation(organisation)
        .setDistrict(Registry.PRATO_TEXTILE)
        .setPower(3)
        .setInterest(3)
        .setStance(Assessment.Stance.STANCE_NEUTRAL)
        .setHelix(Assessment.Helix.HELIX_BUSINESS)
        .setRationale("Usa molta acqua");
  }

  private String refused(Assessment.Builder assessment) {
    return Refusal.of(() -> judge(assessment)).reason();
  }

  private Assessment judge(Assessment.Builder assessment) {
    return as(Roles.CITY_COORDINATOR)
        .createAssessment(
            CreateAssessmentRequest.newBuilder()
                .setParent("cities/prato")
                .setAssessment(assessment)
                .build());
  }
}
