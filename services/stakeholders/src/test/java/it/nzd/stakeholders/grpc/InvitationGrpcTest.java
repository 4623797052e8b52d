package it.nzd.stakeholders.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Roles;
import it.nzd.platform.testing.TokenEndpoint;
import it.nzd.stakeholders.testing.AccountServer;
import it.nzd.stakeholders.testing.Refusal;
import it.nzd.stakeholders.testing.Registry;
import it.nzd.stakeholders.testing.Standings;
import it.nzd.stakeholders.v1.AcceptInvitationRequest;
import it.nzd.stakeholders.v1.AcceptedInvitation;
import it.nzd.stakeholders.v1.ErasePersonRequest;
import it.nzd.stakeholders.v1.GetNamesRequest;
import it.nzd.stakeholders.v1.GetNamesResponse.PersonName;
import it.nzd.stakeholders.v1.GetPersonRequest;
import it.nzd.stakeholders.v1.GiveRolesRequest;
import it.nzd.stakeholders.v1.Invitation;
import it.nzd.stakeholders.v1.InvitationServiceGrpc;
import it.nzd.stakeholders.v1.InvitationServiceGrpc.InvitationServiceBlockingStub;
import it.nzd.stakeholders.v1.InvitePersonRequest;
import it.nzd.stakeholders.v1.Mandate;
import it.nzd.stakeholders.v1.Person;
import it.nzd.stakeholders.v1.PersonServiceGrpc;
import it.nzd.stakeholders.v1.PersonServiceGrpc.PersonServiceBlockingStub;
import it.nzd.stakeholders.v1.RenewInvitationRequest;
import it.nzd.stakeholders.v1.WithdrawPersonRequest;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationGrpcTest {
  private static final String EMAIL = "nuova.persona@esempio.invalid";

  private AccountServer accounts;
  private TokenEndpoint tokens;
  private Registry registry;
  private Standings standings;
  private String mill;

  @BeforeEach
  void open() {
    accounts = new AccountServer();
    var identity = new it.nzd.platform.testing.TestIdentity();
    tokens = new TokenEndpoint(identity);
    var settings = new HashMap<String, Object>();
    settings.put("nzd.accounts.admin-url", accounts.url());
    settings.put("nzd.oidc.token-uri", tokens.uri());
    settings.put("nzd.oidc.client-secret", "secret");
    registry = new Registry(identity, settings);
    standings = new Standings(registry);
    mill = registry.added(Registry.organisation(1)).getName();
  }

  @AfterEach
  void close() {
    registry.close();
    tokens.close();
    accounts.close();
  }

  @Test
  void shouldMakeTheAccountTheRoleAndTheStanding() {
    var invited = invitations().invitePerson(firmPerson().build());
    var subject = accounts.subject(EMAIL);

    assertThat(invited.getPerson().getSubject()).isEqualTo(subject);
    assertThat(invited.getPerson().getState()).isEqualTo(Person.State.STATE_INVITED);
    assertThat(invited.getLink()).startsWith("/invito#");
    assertThat(accounts.roles(subject)).containsExactly("prato/firm");
    var tenant = standings.of(subject).getTenants(0);
    assertThat(tenant.getOrganisationsList()).containsExactly(mill);
    assertThat(tenant.getMandates(0).getPowersList()).containsExactly(Mandate.Power.POWER_SIGN);
  }

  @Test
  void shouldLetALinkBeFollowedOnce() {
    var invited = invitations().invitePerson(firmPerson().build());

    var accepted = accept(invited);

    assertThat(accepted.getUserName()).isEqualTo(EMAIL);
    assertThat(accepted.getTenant()).isEqualTo("prato");
    assertThat(accepted.getFirstPassword())
        .hasSizeGreaterThan(12)
        .isEqualTo(accounts.firstPassword(accounts.subject(EMAIL)));
    assertThat(read(invited.getPerson()).getState()).isEqualTo(Person.State.STATE_ACTIVE);
    assertThat(Refusal.of(() -> accept(invited)).reason()).isEqualTo("INVITATION_INVALID");
  }

  @Test
  void shouldNeverTouchThePasswordOfAnAccountThatWasThere() {
    var subject = accounts.account(EMAIL);

    var accepted = accept(invitations().invitePerson(firmPerson().build()));

    assertThat(accepted.getFirstPassword()).isEmpty();
    assertThat(accounts.firstPassword(subject)).isEmpty();
    assertThat(accounts.roles(subject)).containsExactly("prato/firm");
  }

  @Test
  void shouldReplaceTheLinkWhenItIsRenewed() {
    var first = invitations().invitePerson(firmPerson().build());

    var second = renew(first.getPerson());

    assertThat(Refusal.of(() -> accept(first)).reason()).isEqualTo("INVITATION_INVALID");
    assertThat(accept(second).getFirstPassword()).isNotEmpty();
    assertThat(Refusal.of(() -> renew(read(first.getPerson()))).reason())
        .isEqualTo("INVITATION_NOT_OPEN");
    assertThat(Refusal.of(() -> invitations().invitePerson(firmPerson().build())).reason())
        .isEqualTo("PERSON_EXISTS");
  }

  @Test
  void shouldKeepTheLinkWhileTheProviderIsAway() {
    var invited = invitations().invitePerson(firmPerson().build());

    accounts.away(true);
    assertThat(Refusal.of(() -> accept(invited)).reason()).isEqualTo("NEIGHBOUR_UNAVAILABLE");
    accounts.away(false);

    assertThat(accept(invited).getFirstPassword()).isNotEmpty();
  }

  @Test
  void shouldGiveAnOfficerTheTerritoryOfTheInvitation() {
    var request =
        firmPerson()
            .clearRoles()
            .addRoles(Roles.MUNICIPALITY_OFFICER)
            .clearOrganisation()
            .clearPowers();
    assertThat(refused(request.setMunicipality(Registry.PARMA_ISTAT)))
        .isEqualTo("MUNICIPALITY_UNKNOWN");

    invitations().invitePerson(request.setMunicipality(Registry.MONTEMURLO_ISTAT).build());

    assertThat(standings.of(accounts.subject(EMAIL)).getTenants(0).getMunicipalitiesList())
        .containsExactly(Registry.MONTEMURLO_ISTAT);
  }

  @Test
  void shouldGiveSomebodyWhoIsThereASecondRole() {
    var invited = invitations().invitePerson(firmPerson().build());
    accept(invited);
    var subject = accounts.subject(EMAIL);
    var seen = read(invited.getPerson());
    var request =
        GiveRolesRequest.newBuilder()
            .setName(seen.getName())
            .setEtag(seen.getEtag())
            .addRoles(Roles.MUNICIPALITY_OFFICER)
            .setMunicipality(Registry.MONTEMURLO_ISTAT);
    assertThat(
            Refusal.of(
                    () ->
                        people()
                            .giveRoles(request.clone().addRoles("programme-coordinator").build()))
                .reason())
        .isEqualTo("ROLE_UNKNOWN");

    var given = people().giveRoles(request.build());

    assertThat(given.getState()).isEqualTo(Person.State.STATE_ACTIVE);
    assertThat(given.getRolesList())
        .containsExactlyInAnyOrder(Roles.FIRM, Roles.MUNICIPALITY_OFFICER);
    assertThat(accounts.roles(subject))
        .containsExactlyInAnyOrder("prato/firm", "prato/municipality-officer");
    var tenant = standings.of(subject).getTenants(0);
    assertThat(tenant.getOrganisationsList()).containsExactly(mill);
    assertThat(tenant.getMunicipalitiesList()).containsExactly(Registry.MONTEMURLO_ISTAT);
    var gone = withdraw(given);
    assertThat(
            Refusal.of(() -> people().giveRoles(request.clone().setEtag(gone.getEtag()).build()))
                .reason())
        .isEqualTo("PERSON_WITHDRAWN");
  }

  @Test
  void shouldRefuseRolesAndOrganisationsThatAreNotTheCitys() {
    var inParma = registry.added(Registry.inParma(2)).getName();

    assertThat(refused(firmPerson().clearRoles().addRoles("programme-coordinator")))
        .isEqualTo("ROLE_UNKNOWN");
    assertThat(refused(firmPerson().setOrganisation(inParma))).isEqualTo("ORGANISATION_UNKNOWN");
    assertThat(refused(firmPerson().clearOrganisation())).isEqualTo("ORGANISATION_UNKNOWN");
    assertThat(accounts.subject(EMAIL)).isEmpty();
  }

  @Test
  void shouldTakeEverythingFromWhoIsWithdrawn() {
    var invited = invitations().invitePerson(firmPerson().build());
    accept(invited);
    var subject = accounts.subject(EMAIL);

    var withdrawn = withdraw(read(invited.getPerson()));

    assertThat(withdrawn.getState()).isEqualTo(Person.State.STATE_WITHDRAWN);
    assertThat(withdrawn.getWithdrawalReason()).isEqualTo("Ha cambiato lavoro");
    assertThat(standings.of(subject).getTenantsList()).isEmpty();
    assertThat(accounts.roles(subject)).isEmpty();
    assertThat(accounts.isSignedOut(subject)).isTrue();
    assertThat(Refusal.of(() -> withdraw(withdrawn)).reason()).isEqualTo("PERSON_WITHDRAWN");
  }

  @Test
  void shouldEndTheStandingEvenWhileTheProviderIsAwayAndFinishLater() {
    var invited = invitations().invitePerson(firmPerson().build());
    accept(invited);
    var person = read(invited.getPerson());

    accounts.away(true);
    assertThat(Refusal.of(() -> withdraw(person)).reason()).isEqualTo("NEIGHBOUR_UNAVAILABLE");
    assertThat(standings.of(person.getSubject()).getTenantsList()).isEmpty();
    accounts.away(false);

    assertThat(withdraw(person).getState()).isEqualTo(Person.State.STATE_WITHDRAWN);
    assertThat(accounts.roles(person.getSubject())).isEmpty();
  }

  @Test
  void shouldBlankThePersonOnceWithdrawn() {
    var invited = invitations().invitePerson(firmPerson().build());
    assertThat(Refusal.of(() -> erase(invited.getPerson())).reason())
        .isEqualTo("PERSON_NOT_WITHDRAWN");

    var erased = erase(withdraw(invited.getPerson()));

    assertThat(erased.getState()).isEqualTo(Person.State.STATE_ERASED);
    assertThat(erased.getGivenName() + erased.getFamilyName() + erased.getEmail()).isEmpty();
    assertThat(erased.getSubject()).isEqualTo(invited.getPerson().getSubject());
    assertThat(accounts.subject(EMAIL)).isEmpty();
  }

  @Test
  void shouldNameToTheCitysFirmsWhoHasAnOfficialRole() {
    var firm = invitations().invitePerson(firmPerson().build()).getPerson();
    assertThat(namedTo(Roles.CITIZEN, firm)).isEmpty();

    people()
        .giveRoles(
            GiveRolesRequest.newBuilder()
                .setName(firm.getName())
                .setEtag(firm.getEtag())
                .addRoles(Roles.EVALUATOR)
                .build());

    assertThat(namedTo(Roles.CITIZEN, firm)).containsExactly("Nuova Persona");
  }

  private List<String> namedTo(String role, Person person) {
    return registry
        .service()
        .as(role, "prato", PersonServiceGrpc::newBlockingStub)
        .getNames(GetNamesRequest.newBuilder().addSubjects(person.getSubject()).build())
        .getNamesList()
        .stream()
        .map(PersonName::getDisplayName)
        .toList();
  }

  private InvitePersonRequest.Builder firmPerson() {
    return InvitePersonRequest.newBuilder()
        .setParent("cities/prato")
        .setGivenName("Nuova")
        .setFamilyName("Persona")
        .setEmail(EMAIL)
        .addRoles("firm")
        .setOrganisation(mill)
        .addPowers(Mandate.Power.POWER_SIGN);
  }

  private String refused(InvitePersonRequest.Builder request) {
    return Refusal.of(() -> invitations().invitePerson(request.build())).reason();
  }

  private InvitationServiceBlockingStub invitations() {
    return registry
        .service()
        .as(Roles.CITY_COORDINATOR, "prato", InvitationServiceGrpc::newBlockingStub);
  }

  private PersonServiceBlockingStub people() {
    return registry
        .service()
        .as(Roles.CITY_COORDINATOR, "prato", PersonServiceGrpc::newBlockingStub);
  }

  private AcceptedInvitation accept(Invitation invited) {
    return registry
        .service()
        .asNobody(InvitationServiceGrpc::newBlockingStub)
        .acceptInvitation(
            AcceptInvitationRequest.newBuilder()
                .setToken(invited.getLink().substring("/invito#".length()))
                .setRequestId(UUID.randomUUID().toString())
                .build());
  }

  private Invitation renew(Person person) {
    return invitations()
        .renewInvitation(
            RenewInvitationRequest.newBuilder()
                .setName(person.getName())
                .setEtag(person.getEtag())
                .build());
  }

  private Person read(Person person) {
    return people().getPerson(GetPersonRequest.newBuilder().setName(person.getName()).build());
  }

  private Person withdraw(Person person) {
    return people()
        .withdrawPerson(
            WithdrawPersonRequest.newBuilder()
                .setName(person.getName())
                .setEtag(person.getEtag())
                .setReason("Ha cambiato lavoro")
                .build());
  }

  private Person erase(Person person) {
    return people()
        .erasePerson(
            ErasePersonRequest.newBuilder()
                .setName(person.getName())
                .setEtag(person.getEtag())
                .build());
  }
}
