package it.nzd.sandboxes.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import io.grpc.Channel;
import io.grpc.Status;
import io.grpc.stub.AbstractStub;
import it.nzd.events.v1.EventLogServiceGrpc;
import it.nzd.events.v1.ListEventsRequest;
import it.nzd.platform.access.Roles;
import it.nzd.platform.access.Standing;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.platform.testing.TestService;
import it.nzd.sandboxes.SandboxesApplication;
import it.nzd.sandboxes.testing.Refusal;
import it.nzd.sandboxes.testing.Samples;
import it.nzd.sandboxes.testing.TestStandings;
import it.nzd.sandboxes.v1.CreateSandboxRequest;
import it.nzd.sandboxes.v1.Design;
import it.nzd.sandboxes.v1.GetSandboxRequest;
import it.nzd.sandboxes.v1.GiveConsentRequest;
import it.nzd.sandboxes.v1.ListSandboxesRequest;
import it.nzd.sandboxes.v1.Participant;
import it.nzd.sandboxes.v1.Sandbox;
import it.nzd.sandboxes.v1.SandboxServiceGrpc;
import it.nzd.sandboxes.v1.TrialServiceGrpc;
import it.nzd.sandboxes.v1.UpdateSandboxRequest;
import it.nzd.store.testing.TestStore;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm that takes part in a trial reads it whoever else may, and no other firm does. */
class ParticipantTest {
  private static final String OTHER = Samples.FIRM.substring(0, Samples.FIRM.length() - 1) + "2";

  private final TestIdentity identity = new TestIdentity();
  private final TestService service =
      new TestService(
          "sandboxes",
          SandboxesApplication::start,
          TestStore.uri(),
          identity,
          Map.of("nzd.test.neighbours", "true", "nzd.sandboxes.watch-every", "1h"));

  @BeforeEach
  void register() {
    member("signer", Samples.FIRM, Standing.Power.SIGN);
    member("colleague", Samples.FIRM, Standing.Power.ENTER_DATA);
    member("other", OTHER, Standing.Power.SIGN);
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void shouldShowAnInternalTrialToTheFirmsThatTakePartOnly() {
    var sandbox = created(Samples.FIRM);

    assertThat(read("signer", sandbox).getTitle()).isEqualTo("Acque affinate");
    assertThat(listed("colleague")).containsExactly(sandbox.getName());
    assertThat(Refusal.of(() -> read("other", sandbox)).code()).isEqualTo(Status.Code.NOT_FOUND);
    assertThat(listed("other")).isEmpty();
  }

  @Test
  void shouldListTheTrialsAnOrganisationTakesPartInByPages() {
    var first = created(Samples.FIRM);
    created(OTHER);
    var second = created(Samples.FIRM);
    var request =
        ListSandboxesRequest.newBuilder()
            .setParent("cities/prato")
            .setParticipant(Samples.FIRM)
            .setPageSize(1);

    var latest = coordinator().listSandboxes(request.build());
    var rest = coordinator().listSandboxes(request.setPageToken(latest.getNextPageToken()).build());

    assertThat(List.of(latest.getSandboxes(0).getName(), rest.getSandboxes(0).getName()))
        .containsExactlyInAnyOrder(first.getName(), second.getName());
    assertThat(rest.getNextPageToken()).isEmpty();
    assertThat(
            as("other", SandboxServiceGrpc::newBlockingStub)
                .listSandboxes(request.setPageToken("").build())
                .getSandboxesList())
        .isEmpty();
  }

  @Test
  void shouldTellItsEventsWhoTakesPart() {
    var sandbox = created(Samples.FIRM);

    assertThat(guests(sandbox)).containsExactly(List.of(Samples.FIRM));

    changed(sandbox, OTHER);
    assertThat(guests(sandbox)).containsExactly(List.of(Samples.FIRM), List.of(OTHER));
    assertThat(Refusal.of(() -> read("signer", sandbox)).code()).isEqualTo(Status.Code.NOT_FOUND);
    assertThat(read("other", sandbox).getName()).isEqualTo(sandbox.getName());
  }

  @Test
  void shouldLetOnlyTheFirmThatTakesPartComeToItsConsent() {
    var sandbox = created(Samples.FIRM);

    assertThat(Refusal.of(() -> consent("signer", sandbox)).reason())
        .isEqualTo("DEED_NOT_IN_STATE");
    assertThat(Refusal.of(() -> consent("other", sandbox)).code()).isEqualTo(Status.Code.NOT_FOUND);
  }

  @Test
  void shouldNotLetAFirmThatTakesPartWriteTheTrial() {
    var sandbox = created(Samples.FIRM);

    assertThat(
            Refusal.of(
                    () ->
                        as("signer", SandboxServiceGrpc::newBlockingStub)
                            .updateSandbox(update(sandbox, OTHER)))
                .reason())
        .isEqualTo("ROLE_MISSING");
  }

  private void member(String person, String organisation, Standing.Power power) {
    service
        .context()
        .getBean(TestStandings.class)
        .member(TestIdentity.subjectOf(person).toString(), organisation, power);
  }

  private <S extends AbstractStub<S>> S as(String person, Function<Channel, S> stub) {
    var claims =
        identity.personClaims(TestIdentity.subjectOf(person), Map.of("prato", List.of(Roles.FIRM)));
    return service.with(identity.sign(claims.build()), stub);
  }

  private Sandbox created(String participant) {
    return coordinator()
        .createSandbox(
            CreateSandboxRequest.newBuilder()
                .setParent("cities/prato")
                .setSandbox(
                    Sandbox.newBuilder()
                        .setTitle("Acque affinate")
                        .setDistrict(Samples.DISTRICT)
                        .setDesign(design(participant)))
                .build());
  }

  private void changed(Sandbox seen, String participant) {
    coordinator().updateSandbox(update(seen, participant));
  }

  private static UpdateSandboxRequest update(Sandbox seen, String participant) {
    return UpdateSandboxRequest.newBuilder()
        .setUpdateMask(FieldMask.newBuilder().addPaths("design"))
        .setSandbox(
            Sandbox.newBuilder()
                .setName(seen.getName())
                .setEtag(seen.getEtag())
                .setDesign(design(participant)))
        .build();
  }

  private static Design design(String participant) {
    return Design.newBuilder()
        .addParticipants(
            Participant.newBuilder()
                .setId("p1")
                .setDisplayName("Tintoria Esempio")
                .setOrganisation(participant)
                .setRole("usa l’acqua"))
        .build();
  }

  private SandboxServiceGrpc.SandboxServiceBlockingStub coordinator() {
    return service.as(Roles.CITY_COORDINATOR, "prato", SandboxServiceGrpc::newBlockingStub);
  }

  private Sandbox read(String person, Sandbox sandbox) {
    return as(person, SandboxServiceGrpc::newBlockingStub)
        .getSandbox(GetSandboxRequest.newBuilder().setName(sandbox.getName()).build());
  }

  private List<String> listed(String person) {
    return as(person, SandboxServiceGrpc::newBlockingStub)
        .listSandboxes(ListSandboxesRequest.newBuilder().setParent("cities/prato").build())
        .getSandboxesList()
        .stream()
        .map(Sandbox::getName)
        .toList();
  }

  private Sandbox consent(String person, Sandbox sandbox) {
    return as(person, TrialServiceGrpc::newBlockingStub)
        .giveConsent(
            GiveConsentRequest.newBuilder()
                .setName(sandbox.getName())
                .setEtag(sandbox.getEtag())
                .setParticipant("p1")
                .build());
  }

  private List<List<String>> guests(Sandbox sandbox) {
    service.context().getBean(Outbox.class).sweep();
    return service
        .asService("activity", EventLogServiceGrpc::newBlockingStub)
        .listEvents(ListEventsRequest.getDefaultInstance())
        .getEventsList()
        .stream()
        .filter(event -> event.getResource().equals(sandbox.getName()))
        .map(event -> List.copyOf(event.getGuestsList()))
        .toList();
  }
}
