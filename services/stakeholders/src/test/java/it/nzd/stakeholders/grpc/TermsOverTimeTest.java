package it.nzd.stakeholders.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Channel;
import io.grpc.stub.AbstractStub;
import it.nzd.platform.access.Roles;
import it.nzd.platform.testing.TestClock;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.platform.testing.TokenEndpoint;
import it.nzd.stakeholders.domain.Days;
import it.nzd.stakeholders.testing.AccountServer;
import it.nzd.stakeholders.testing.Refusal;
import it.nzd.stakeholders.testing.Registry;
import it.nzd.stakeholders.testing.Standings;
import it.nzd.stakeholders.v1.AcceptInvitationRequest;
import it.nzd.stakeholders.v1.GetOwnStandingRequest;
import it.nzd.stakeholders.v1.GetPersonRequest;
import it.nzd.stakeholders.v1.GetTransitionTeamRequest;
import it.nzd.stakeholders.v1.Invitation;
import it.nzd.stakeholders.v1.InvitationServiceGrpc;
import it.nzd.stakeholders.v1.InvitePersonRequest;
import it.nzd.stakeholders.v1.Mandate;
import it.nzd.stakeholders.v1.MembershipServiceGrpc;
import it.nzd.stakeholders.v1.Person;
import it.nzd.stakeholders.v1.PersonServiceGrpc;
import it.nzd.stakeholders.v1.RenewInvitationRequest;
import it.nzd.stakeholders.v1.Standing;
import it.nzd.stakeholders.v1.TransitionTeam;
import it.nzd.stakeholders.v1.TransitionTeam.Bench;
import it.nzd.stakeholders.v1.TransitionTeamServiceGrpc;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What begins and ends by itself: asked of the running service while time goes by. */
class TermsOverTimeTest {
  private static final String FIRM = "firm@prato";
  private static final String PERSON = TestIdentity.subjectOf(FIRM).toString();
  private static final Duration DAY = Duration.ofDays(1);

  private AccountServer accounts;
  private TokenEndpoint tokens;
  private Registry registry;
  private Standings standings;
  private String mill;

  @BeforeEach
  void open() {
    accounts = new AccountServer();
    var identity = new TestIdentity();
    tokens = new TokenEndpoint(identity);
    var settings = new HashMap<String, Object>();
    settings.put("nzd.test.moving-clock", "true");
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
  void shouldTakeAnInvitationForSevenDaysAndItsNewLinkForSevenMore() {
    var inTime = invited("in.tempo@example.org");
    var late = invited("tardi@example.org");

    pass(DAY.multipliedBy(7).minusMinutes(5));
    assertThat(accepted(inTime)).isEmpty();
    pass(Duration.ofMinutes(10));
    assertThat(accepted(late)).isEqualTo("INVITATION_INVALID");

    var person =
        coordinator(PersonServiceGrpc::newBlockingStub)
            .getPerson(GetPersonRequest.newBuilder().setName(late.getPerson().getName()).build());
    assertThat(person.getState()).isEqualTo(Person.State.STATE_INVITED);
    var again =
        coordinator(InvitationServiceGrpc::newBlockingStub)
            .renewInvitation(
                RenewInvitationRequest.newBuilder()
                    .setName(person.getName())
                    .setEtag(person.getEtag())
                    .build());
    pass(DAY.multipliedBy(6));
    assertThat(accepted(again)).isEmpty();
  }

  @Test
  void shouldLetAMandateBeginAndEndByItself() {
    standings.member(PERSON, mill);
    standings.give(
        Standings.aMandate(PERSON, mill, Mandate.Power.POWER_SIGN)
            .setFromDay(today().plusDays(1).toString())
            .setToDay(today().plusDays(3).toString()));
    assertThat(powers()).isEmpty();

    pass(DAY);
    assertThat(powers()).containsExactly(Mandate.Power.POWER_SIGN);
    pass(DAY.multipliedBy(2));
    assertThat(powers()).containsExactly(Mandate.Power.POWER_SIGN);
    pass(DAY);
    assertThat(powers()).isEmpty();
    assertThat(standing().getTenants(0).getOrganisationsList()).containsExactly(mill);
  }

  @Test
  void shouldLetASeatEndWithItsTermAndWithTheMandateItDemands() {
    standings.member(PERSON, mill);
    standings.give(
        Standings.aMandate(PERSON, mill, Mandate.Power.POWER_VOTE)
            .setToDay(today().plusDays(9).toString()));
    var team = standings.setUp(Standings.aTeam());
    team =
        standings.add(
            team,
            Standings.aSeat(Bench.BENCH_DISTRICT, mill, PERSON)
                .setToDay(today().plusDays(4).toString()));
    assertThat(standing().getTenants(0).getSeatsList()).hasSize(1);

    pass(DAY.multipliedBy(4));
    assertThat(standing().getTenants(0).getSeatsList()).hasSize(1);
    assertThat(read(team).getSeats(0).getInForce()).isTrue();
    pass(DAY);
    assertThat(standing().getTenants(0).getSeatsList()).isEmpty();
    assertThat(read(team).getSeats(0).getInForce()).isFalse();
    assertThat(powers()).containsExactly(Mandate.Power.POWER_VOTE);
    pass(DAY.multipliedBy(5));
    assertThat(powers()).isEmpty();
  }

  private void pass(Duration time) {
    registry.service().context().getBean(TestClock.class).advance(time);
  }

  private LocalDate today() {
    return Days.of(registry.service().context().getBean(Clock.class).instant());
  }

  private Invitation invited(String email) {
    return coordinator(InvitationServiceGrpc::newBlockingStub)
        .invitePerson(
            InvitePersonRequest.newBuilder()
                .setParent("cities/prato")
                .setGivenName("Nuova")
                .setFamilyName("Persona")
                .setEmail(email)
                .addRoles(Roles.OBSERVER)
                .build());
  }

  /** Why a link is refused; empty where it is taken. */
  private String accepted(Invitation invitation) {
    return Refusal.of(
            () ->
                registry
                    .service()
                    .asNobody(InvitationServiceGrpc::newBlockingStub)
                    .acceptInvitation(
                        AcceptInvitationRequest.newBuilder()
                            .setToken(invitation.getLink().substring("/invito#".length()))
                            .setRequestId(UUID.randomUUID().toString())
                            .build()))
        .reason();
  }

  private List<Mandate.Power> powers() {
    return standing().getTenants(0).getMandatesList().stream()
        .flatMap(given -> given.getPowersList().stream())
        .toList();
  }

  private Standing standing() {
    return as(FIRM, Roles.FIRM, MembershipServiceGrpc::newBlockingStub)
        .getOwnStanding(GetOwnStandingRequest.getDefaultInstance());
  }

  private TransitionTeam read(TransitionTeam team) {
    return coordinator(TransitionTeamServiceGrpc::newBlockingStub)
        .getTransitionTeam(GetTransitionTeamRequest.newBuilder().setName(team.getName()).build());
  }

  private <S extends AbstractStub<S>> S coordinator(Function<Channel, S> stub) {
    return as("coordinator@prato", Roles.CITY_COORDINATOR, stub);
  }

  /** With a token that is valid at the moment the clock shows. */
  private <S extends AbstractStub<S>> S as(String name, String role, Function<Channel, S> stub) {
    var identity = registry.identity();
    var now = registry.service().context().getBean(Clock.class).instant();
    var claims =
        identity
            .personClaims(TestIdentity.subjectOf(name), Map.of("prato", List.of(role)))
            .expirationTime(Date.from(now.plus(Duration.ofHours(1))));
    return registry.service().with(identity.sign(claims.build()), stub);
  }
}
