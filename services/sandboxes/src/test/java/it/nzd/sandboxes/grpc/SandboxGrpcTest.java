package it.nzd.sandboxes.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.grpc.Status;
import it.nzd.common.v1.Visibility;
import it.nzd.platform.access.Roles;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.platform.testing.TestService;
import it.nzd.sandboxes.SandboxesApplication;
import it.nzd.sandboxes.testing.Refusal;
import it.nzd.sandboxes.testing.Samples;
import it.nzd.sandboxes.v1.CreateSandboxRequest;
import it.nzd.sandboxes.v1.Derogation;
import it.nzd.sandboxes.v1.Design;
import it.nzd.sandboxes.v1.GetSandboxRequest;
import it.nzd.sandboxes.v1.ListSandboxesRequest;
import it.nzd.sandboxes.v1.Norm;
import it.nzd.sandboxes.v1.Outline;
import it.nzd.sandboxes.v1.Powers;
import it.nzd.sandboxes.v1.ProposeSandboxRequest;
import it.nzd.sandboxes.v1.Sandbox;
import it.nzd.sandboxes.v1.SandboxServiceGrpc;
import it.nzd.sandboxes.v1.SandboxServiceGrpc.SandboxServiceBlockingStub;
import it.nzd.sandboxes.v1.TakeEvaluationRequest;
import it.nzd.sandboxes.v1.TheoryTest;
import it.nzd.sandboxes.v1.TrialServiceGrpc;
import it.nzd.sandboxes.v1.UpdateSandboxRequest;
import it.nzd.store.testing.TestStore;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SandboxGrpcTest {
  private static final String REQUEST = "7f1c6b0e-0000-4000-8000-000000000002";
  private final TestIdentity identity = new TestIdentity();
  private final TestService service =
      new TestService(
          "sandboxes",
          SandboxesApplication::start,
          TestStore.uri(),
          identity,
          Map.of("nzd.test.neighbours", "true", "nzd.sandboxes.watch-every", "1h"));

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void shouldAddOnceAndShowWhatMayBeDone() {
    var request = create(sandbox()).toBuilder().setRequestId(REQUEST).build();
    var created = as(Roles.CDTT_MEMBER, "prato").createSandbox(request);
    var again = as(Roles.CDTT_MEMBER, "prato").createSandbox(request);

    assertThat(again).isEqualTo(created);
    assertThat(created.getState()).isEqualTo(Sandbox.State.STATE_IDEA);
    assertThat(created.getProposer())
        .isEqualTo(TestIdentity.subjectOf("cdtt-member@prato").toString());
    assertThat(created.getAvailableActionsList())
        .extracting(action -> action.getAction())
        .containsExactly("propose", "discard");
    assertThat(created.getNextStepsList())
        .extracting(step -> step.getAction())
        .containsExactly("propose", "discard");
    assertThat(created.getOutline().getNorms(0).getPowers().getVerdict())
        .isEqualTo(Powers.Verdict.VERDICT_OWN);
    assertThat(
            Refusal.of(
                    () ->
                        as(Roles.CDTT_MEMBER, "prato")
                            .createSandbox(
                                request.toBuilder()
                                    .setSandbox(sandbox().setTitle("Altro"))
                                    .build()))
                .reason())
        .isEqualTo("REQUEST_ID_REUSED");
  }

  @Test
  void shouldNameWhatOfATheoryItPutsToTheTest() {
    var theory = "cities/prato/theories/00000000000000000000000001";
    var edge =
        TheoryTest.newBuilder()
            .setTheory(theory)
            .setKind(TheoryTest.Kind.KIND_EDGE)
            .setElement("e1");
    var assumption = edge.clone().setKind(TheoryTest.Kind.KIND_ASSUMPTION).setElement("a1");
    var outline =
        sandbox().getOutline().toBuilder().addTests(edge).addTests(assumption).addTests(edge);
    var member = as(Roles.CDTT_MEMBER, "prato");
    var testing = member.createSandbox(create(sandbox().setOutline(outline)));
    var other = member.createSandbox(create(sandbox()));

    assertThat(testing.getOutline().getTestsList())
        .containsExactly(edge.build(), assumption.build());
    var asked = ListSandboxesRequest.newBuilder().setParent("cities/prato").setTheory(theory);
    assertThat(member.listSandboxes(asked.build()).getSandboxesList())
        .extracting(Sandbox::getName)
        .containsExactly(testing.getName());
    service
        .context()
        .getBean(MongoDatabase.class)
        .getCollection("sandboxes")
        .updateOne(Filters.eq("_id", other.getName()), Updates.unset("outline.tests"));
    assertThat(member.getSandbox(get(other)).getOutline().getTestsList())
        .as("stored before a trial could say so")
        .isEmpty();
  }

  @Test
  void shouldHideFromOtherCitiesWhatIsNotShown() {
    var hidden = as(Roles.CDTT_MEMBER, "prato").createSandbox(create(sandbox()));
    var shown =
        as(Roles.CDTT_MEMBER, "prato")
            .createSandbox(create(sandbox().setVisibility(Visibility.VISIBILITY_PARTNERS)));

    assertThat(Refusal.of(() -> as(Roles.CDTT_MEMBER, "roma").getSandbox(get(hidden))).code())
        .isEqualTo(Status.Code.NOT_FOUND);
    assertThat(as(Roles.CDTT_MEMBER, "roma").getSandbox(get(shown)).getNextStepsList())
        .noneMatch(step -> step.getOpenToCaller());
    assertThat(list(as(Roles.CDTT_MEMBER, "roma"))).containsExactly(shown.getName());
    assertThat(list(as(Roles.FIRM, "prato"))).isEmpty();
    assertThat(list(service.asNobody(SandboxServiceGrpc::newBlockingStub))).isEmpty();
    assertThat(Refusal.of(() -> propose(as(Roles.CITY_COORDINATOR, "roma"), shown)).code())
        .isEqualTo(Status.Code.NOT_FOUND);
  }

  @Test
  void shouldChangeOnlyWhatIsMaskedAndOnlyByThoseItBelongsTo() {
    var created = as(Roles.CDTT_MEMBER, "prato").createSandbox(create(sandbox()));
    var mask = FieldMask.newBuilder().addPaths("outline.problem").build();
    var change =
        UpdateSandboxRequest.newBuilder()
            .setUpdateMask(mask)
            .setSandbox(
                created.toBuilder()
                    .setTitle("non cambia")
                    .setOutline(created.getOutline().toBuilder().setProblem("un altro")));

    var changed = as(Roles.CDTT_MEMBER, "prato").updateSandbox(change.build());

    assertThat(changed.getTitle()).isEqualTo(created.getTitle());
    assertThat(changed.getOutline().getProblem()).isEqualTo("un altro");
    assertThat(changed.getOutline().getNormsList()).isEqualTo(created.getOutline().getNormsList());
    assertThat(
            Refusal.of(() -> as(Roles.CDTT_MEMBER, "prato").updateSandbox(change.build())).reason())
        .isEqualTo("STALE_VERSION");
    var fresh = change.setSandbox(change.getSandbox().toBuilder().setEtag(changed.getEtag()));
    assertThat(Refusal.of(() -> as(Roles.OPERATOR, "prato").updateSandbox(fresh.build())).reason())
        .isEqualTo("NOT_YOURS");
    assertThat(Refusal.of(() -> as(Roles.FIRM, "prato").updateSandbox(fresh.build())).reason())
        .isEqualTo("ROLE_MISSING");
  }

  @Test
  void shouldRefuseADerogationThatTheMunicipalityCannotGrant() {
    var outline =
        Outline.newBuilder()
            .addNorms(norm("n1", Norm.Level.LEVEL_NATIONAL, Norm.Subject.SUBJECT_PROCEDURE));
    var design =
        Design.newBuilder()
            .addDerogations(
                Derogation.newBuilder()
                    .setId("d1")
                    .setNorm("n1")
                    .setGrantor(Derogation.Grantor.GRANTOR_MUNICIPALITY)
                    .setAuthority("Comune")
                    .setFromDay("2026-03-01")
                    .setToDay("2026-09-01")
                    .setCompensatingControl("controllo"));

    var refusal =
        Refusal.of(
            () ->
                as(Roles.CITY_COORDINATOR, "prato")
                    .createSandbox(create(sandbox().setOutline(outline).setDesign(design))));

    assertThat(refusal.reason()).isEqualTo("DEROGATION_NOT_GRANTABLE");
    assertThat(refusal.fields()).containsExactly("sandbox.design.derogations[0].grantor");
    assertThat(
            Refusal.of(
                    () ->
                        as(Roles.CITY_COORDINATOR, "prato")
                            .createSandbox(
                                create(
                                    sandbox()
                                        .setDesign(Design.newBuilder().setStartDay("2026-02-30")))))
                .reason())
        .isEqualTo("DAY_UNKNOWN");
  }

  @Test
  void shouldLetAnEvaluatorOfTheProgrammeJudgeWhatPartnersSee() {
    var shown =
        as(Roles.CITY_COORDINATOR, "prato")
            .createSandbox(create(sandbox().setVisibility(Visibility.VISIBILITY_PARTNERS)));
    var evaluator = service.as(Roles.EVALUATOR, "programme", TrialServiceGrpc::newBlockingStub);
    var request =
        TakeEvaluationRequest.newBuilder().setName(shown.getName()).setEtag(shown.getEtag());

    assertThat(Refusal.of(() -> evaluator.takeEvaluation(request.build())).reason())
        .isEqualTo("DEED_NOT_IN_STATE");
  }

  private SandboxServiceBlockingStub as(String role, String tenant) {
    return service.as(role, tenant, SandboxServiceGrpc::newBlockingStub);
  }

  private static java.util.List<String> list(SandboxServiceBlockingStub stub) {
    return stub
        .listSandboxes(ListSandboxesRequest.newBuilder().setParent("cities/-").build())
        .getSandboxesList()
        .stream()
        .map(Sandbox::getName)
        .toList();
  }

  private static Sandbox propose(SandboxServiceBlockingStub stub, Sandbox seen) {
    return stub.proposeSandbox(
        ProposeSandboxRequest.newBuilder().setName(seen.getName()).setEtag(seen.getEtag()).build());
  }

  private static GetSandboxRequest get(Sandbox sandbox) {
    return GetSandboxRequest.newBuilder().setName(sandbox.getName()).build();
  }

  private static CreateSandboxRequest create(Sandbox.Builder sandbox) {
    return CreateSandboxRequest.newBuilder().setParent("cities/prato").setSandbox(sandbox).build();
  }

  private static Sandbox.Builder sandbox() {
    return Sandbox.newBuilder()
        .setTitle("Acque affinate")
        .setDistrict(Samples.DISTRICT)
        .setOutline(
            Outline.newBuilder()
                .setSpecies(Outline.Species.SPECIES_POLICY)
                .setProblem("un problema")
                .addNorms(
                    norm("n1", Norm.Level.LEVEL_MUNICIPAL, Norm.Subject.SUBJECT_PUBLIC_SPACE)));
  }

  private static Norm norm(String id, Norm.Level level, Norm.Subject subject) {
    return Norm.newBuilder()
        .setId(id)
        .setCitation("Norma " + id)
        .setLevel(level)
        .setSubject(subject)
        .setTreatment(Norm.Treatment.TREATMENT_VARIED)
        .build();
  }
}
