package it.nzd.stakeholders.grpc;

import static it.nzd.stakeholders.testing.Registry.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.common.v1.Visibility;
import it.nzd.platform.access.Roles;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.stakeholders.testing.Refusal;
import it.nzd.stakeholders.testing.Registry;
import it.nzd.stakeholders.testing.Standings;
import it.nzd.stakeholders.v1.CreateMembershipRequest;
import it.nzd.stakeholders.v1.CreateOrganisationRequest;
import it.nzd.stakeholders.v1.EndMembershipRequest;
import it.nzd.stakeholders.v1.GetOrganisationRequest;
import it.nzd.stakeholders.v1.ListOrganisationsRequest;
import it.nzd.stakeholders.v1.Mandate;
import it.nzd.stakeholders.v1.Membership;
import it.nzd.stakeholders.v1.MembershipServiceGrpc;
import it.nzd.stakeholders.v1.Organisation;
import it.nzd.stakeholders.v1.OrganisationServiceGrpc;
import it.nzd.stakeholders.v1.OrganisationServiceGrpc.OrganisationServiceBlockingStub;
import it.nzd.stakeholders.v1.UpdateOrganisationRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who reads and changes which organisation of the own city. */
class OrganisationRightsTest {
  private static Registry registry;
  private static Organisation own;
  private static Organisation hidden;
  private static Organisation shown;
  private static Organisation inMontemurlo;
  private static Membership mandate;

  @BeforeAll
  static void open() {
    registry = new Registry();
    own = registry.added(organisation(1));
    hidden = registry.added(organisation(2));
    shown = registry.added(organisation(3).setVisibility(Visibility.VISIBILITY_PUBLIC));
    inMontemurlo = registry.added(organisation(4).setMunicipality(Registry.MONTEMURLO_ISTAT));
    mandate = member(Roles.FIRM, Membership.newBuilder().setOrganisation(own.getName()));
    new Standings(registry)
        .mandate(mandate.getPerson(), own.getName(), Mandate.Power.POWER_ENTER_DATA);
    member(
        Roles.MUNICIPALITY_OFFICER,
        Membership.newBuilder().setMunicipality(Registry.MONTEMURLO_ISTAT));
  }

  @AfterAll
  static void close() {
    registry.close();
  }

  @Test
  void shouldLetAFirmReadItsOwnAndWhatIsPublic() {
    var firm = registry.organisations(Roles.FIRM, "prato");

    assertThat(names(firm)).containsExactlyInAnyOrder(own.getName(), shown.getName());
    assertThat(read(firm, hidden).reason()).isEqualTo("RESOURCE_NOT_FOUND");
  }

  @Test
  void shouldLetAFirmChangeItsOwnFactsOnly() {
    var firm = registry.organisations(Roles.FIRM, "prato");

    assertThat(edit(firm, own, "website").reason()).isEmpty();
    assertThat(edit(firm, hidden, "website").reason()).isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(edit(firm, shown, "website").reason()).isEqualTo("OUTSIDE_OWN_ROWS");
    for (var field :
        List.of("visibility", "vat_number", "legal_name", "municipality", "invented")) {
      var refusal = edit(firm, own, field);
      assertThat(refusal.reason()).as(field).isEqualTo("FIELD_KEPT_BY_CITY");
      assertThat(refusal.fields()).containsExactly("organisation." + field);
    }
  }

  @Test
  void shouldLetAColleagueWithoutTheMandateForDataReadOnly() {
    var subject = TestIdentity.subjectOf("colleague@prato");
    memberships()
        .createMembership(
            CreateMembershipRequest.newBuilder()
                .setParent("cities/prato")
                .setMembership(
                    Membership.newBuilder()
                        .setOrganisation(own.getName())
                        .setPerson(subject.toString())
                        .setFromDay("2025-04-01"))
                .build());
    var colleague =
        registry
            .service()
            .with(
                registry.identity().person(subject, Map.of("prato", List.of(Roles.FIRM))),
                OrganisationServiceGrpc::newBlockingStub);
    assertThat(read(colleague, own).reason()).isEmpty();
    assertThat(edit(colleague, own, "website").reason()).isEqualTo("DATA_MANDATE_MISSING");

    var signs =
        new Standings(registry)
            .mandate(subject.toString(), own.getName(), Mandate.Power.POWER_SIGN);
    assertThat(edit(colleague, own, "website").reason()).isEqualTo("DATA_MANDATE_MISSING");

    new Standings(registry).end(signs);
    new Standings(registry)
        .mandate(subject.toString(), own.getName(), Mandate.Power.POWER_ENTER_DATA);
    assertThat(edit(colleague, own, "website").reason()).isEmpty();
  }

  @Test
  void shouldLetAnOfficerWorkInTheOwnTerritoryOnly() {
    var officer = registry.organisations(Roles.MUNICIPALITY_OFFICER, "prato");

    assertThat(names(officer))
        .contains(inMontemurlo.getName(), shown.getName())
        .doesNotContain(own.getName(), hidden.getName());
    assertThat(edit(officer, inMontemurlo, "legal_name").reason()).isEmpty();
    assertThat(edit(officer, shown, "legal_name").reason()).isEqualTo("OUTSIDE_OWN_ROWS");
    var moved = only(read(inMontemurlo)).setMunicipality(Registry.PRATO_ISTAT);
    assertThat(send(officer, moved, "municipality").reason()).isEqualTo("OUTSIDE_OWN_TERRITORY");
    assertThat(create(officer, organisation(5)).reason()).isEqualTo("OUTSIDE_OWN_TERRITORY");
    assertThat(create(officer, organisation(6).setMunicipality(Registry.MONTEMURLO_ISTAT)).reason())
        .isEmpty();
  }

  @Test
  void shouldShowPartnersWhatIsSharedAndCitizensWhatIsPublic() {
    var shared =
        registry.added(
            organisation(7)
                .setMunicipality(Registry.PRATO_ISTAT)
                .setVisibility(Visibility.VISIBILITY_PARTNERS));

    assertThat(read(registry.organisations(Roles.CDTT_MEMBER, "parma"), shared).reason()).isEmpty();
    assertThat(read(registry.organisations(Roles.CITIZEN, "prato"), shared).reason())
        .isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(read(registry.organisations(Roles.CITIZEN, "prato"), shown).reason()).isEmpty();
  }

  @Test
  void shouldForgetAMandateThatWasEnded() {
    var other = registry.added(organisation(8));
    var second =
        member("firm-of-a-while", Membership.newBuilder().setOrganisation(other.getName()));
    var token =
        registry
            .identity()
            .person(
                TestIdentity.subjectOf("firm-of-a-while@prato"),
                java.util.Map.of("prato", List.of(Roles.FIRM)));
    OrganisationServiceBlockingStub firm =
        registry
            .service()
            .with(token, it.nzd.stakeholders.v1.OrganisationServiceGrpc::newBlockingStub);
    assertThat(read(firm, other).reason()).isEmpty();

    memberships()
        .endMembership(
            EndMembershipRequest.newBuilder()
                .setName(second.getName())
                .setEtag(second.getEtag())
                .build());

    assertThat(read(firm, other).reason()).isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(mandate.getOrganisation()).isEqualTo(own.getName());
  }

  private static MembershipServiceGrpc.MembershipServiceBlockingStub memberships() {
    return registry
        .service()
        .as(Roles.CITY_COORDINATOR, "prato", MembershipServiceGrpc::newBlockingStub);
  }

  private static Membership member(String role, Membership.Builder membership) {
    return memberships()
        .createMembership(
            CreateMembershipRequest.newBuilder()
                .setParent("cities/prato")
                .setMembership(
                    membership
                        .setPerson(TestIdentity.subjectOf(role + "@prato").toString())
                        .setFromDay("2025-04-01"))
                .build());
  }

  private static Organisation read(Organisation seen) {
    return registry
        .organisations(Roles.CITY_COORDINATOR, "prato")
        .getOrganisation(GetOrganisationRequest.newBuilder().setName(seen.getName()).build());
  }

  private static Refusal read(OrganisationServiceBlockingStub stub, Organisation seen) {
    return Refusal.of(
        () ->
            stub.getOrganisation(
                GetOrganisationRequest.newBuilder().setName(seen.getName()).build()));
  }

  private static List<String> names(OrganisationServiceBlockingStub stub) {
    return stub
        .listOrganisations(ListOrganisationsRequest.newBuilder().setParent("cities/-").build())
        .getOrganisationsList()
        .stream()
        .map(Organisation::getName)
        .toList();
  }

  private static Organisation.Builder only(Organisation present) {
    return Organisation.newBuilder().setName(present.getName()).setEtag(present.getEtag());
  }

  private static Refusal edit(
      OrganisationServiceBlockingStub stub, Organisation seen, String field) {
    var sent =
        only(read(seen))
            .setWebsite("https://example.org")
            .setLegalName("Un altro nome")
            .setVatNumber(Registry.vatNumber(777))
            .setMunicipality(Registry.MONTEMURLO_ISTAT)
            .setVisibility(Visibility.VISIBILITY_PUBLIC)
            .setInvented(false);
    return send(stub, sent, field);
  }

  private static Refusal send(
      OrganisationServiceBlockingStub stub, Organisation.Builder sent, String field) {
    return Refusal.of(
        () ->
            stub.updateOrganisation(
                UpdateOrganisationRequest.newBuilder()
                    .setOrganisation(sent)
                    .setUpdateMask(FieldMask.newBuilder().addPaths(field))
                    .build()));
  }

  private static Refusal create(
      OrganisationServiceBlockingStub stub, Organisation.Builder organisation) {
    return Refusal.of(
        () ->
            stub.createOrganisation(
                CreateOrganisationRequest.newBuilder()
                    .setParent("cities/prato")
                    .setOrganisation(organisation)
                    .build()));
  }
}
