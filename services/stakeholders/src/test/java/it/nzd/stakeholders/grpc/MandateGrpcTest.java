package it.nzd.stakeholders.grpc;

import static it.nzd.stakeholders.testing.Standings.aMandate;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Roles;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.stakeholders.testing.Refusal;
import it.nzd.stakeholders.testing.Registry;
import it.nzd.stakeholders.testing.Standings;
import it.nzd.stakeholders.v1.ListMandatesRequest;
import it.nzd.stakeholders.v1.Mandate.Power;
import it.nzd.stakeholders.v1.Standing.PowersInForce;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MandateGrpcTest {
  private static final String ANNA = TestIdentity.subjectOf("firm@prato").toString();
  private static final String BRUNO = new UUID(0, 7).toString();

  private Registry registry;
  private Standings standings;
  private String mill;
  private String dyer;

  @BeforeEach
  void open() {
    registry = new Registry();
    standings = new Standings(registry);
    mill = registry.added(Registry.organisation(1)).getName();
    dyer = registry.added(Registry.organisation(2)).getName();
  }

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void shouldTellServicesWhoMaySignForWhom() {
    standings.member(ANNA, mill);
    standings.member(ANNA, dyer);
    standings.member(BRUNO, mill);
    standings.mandate(ANNA, mill, Power.POWER_ENTER_DATA, Power.POWER_SIGN);

    assertThat(standings.of(ANNA).getTenants(0).getMandatesList())
        .containsExactly(
            PowersInForce.newBuilder()
                .setOrganisation(mill)
                .addAllPowers(List.of(Power.POWER_SIGN, Power.POWER_ENTER_DATA))
                .build());
    assertThat(standings.of(ANNA).getTenants(0).getOrganisationsList())
        .containsExactlyInAnyOrder(mill, dyer);
    assertThat(standings.of(BRUNO).getTenants(0).getMandatesList()).isEmpty();
  }

  @Test
  void shouldLoseAMandateWhenItIsEnded() {
    standings.member(ANNA, mill);
    var given = standings.mandate(ANNA, mill, Power.POWER_SIGN);

    var ended = standings.end(given);

    assertThat(given.getInForce()).isTrue();
    assertThat(ended.getInForce()).isFalse();
    assertThat(standings.of(ANNA).getTenants(0).getMandatesList()).isEmpty();
    assertThat(Refusal.of(() -> standings.end(ended)).reason()).isEqualTo("MANDATE_ENDED");
    assertThat(Refusal.of(() -> standings.end(given)).reason()).isEqualTo("STALE_VERSION");
    assertThat(standings.mandate(ANNA, mill, Power.POWER_SIGN).getEtag()).isEqualTo("\"1\"");
  }

  @Test
  void shouldLoseEveryMandateWithTheMembership() {
    var membership = standings.member(ANNA, mill);
    standings.mandate(ANNA, mill, Power.POWER_SIGN);

    standings.leave(membership);

    assertThat(standings.of(ANNA).getTenantsList()).isEmpty();
    assertThat(listed(Roles.CITY_COORDINATOR))
        .singleElement()
        .satisfies(mandate -> assertThat(mandate.getInForce()).isFalse());
  }

  @Test
  void shouldRefuseAMandateOfAStrangerOrASecondOne() {
    assertThat(refused(aMandate(ANNA, mill, Power.POWER_SIGN))).isEqualTo("MEMBERSHIP_NEEDED");
    standings.member(ANNA, mill);
    standings.mandate(ANNA, mill, Power.POWER_SIGN);
    var inParma = registry.added(Registry.inParma(3)).getName();

    assertThat(refused(aMandate(ANNA, mill, Power.POWER_VOTE))).isEqualTo("MANDATE_EXISTS");
    assertThat(refused(aMandate(ANNA, inParma, Power.POWER_VOTE)))
        .isEqualTo("ORGANISATION_UNKNOWN");
    assertThat(refused(aMandate(ANNA, mill))).isEqualTo("REQUEST_INVALID");
    assertThat(refused(aMandate(ANNA, mill, Power.POWER_SIGN).setToDay("2020-01-01")))
        .isEqualTo("PERIOD_REVERSED");
    assertThat(refused(aMandate(ANNA, mill, Power.POWER_SIGN).setFromDay("2026-02-30")))
        .isEqualTo("DAY_UNKNOWN");
  }

  @Test
  void shouldShowAFirmItsOwnMandatesOnly() {
    standings.member(ANNA, mill);
    standings.member(BRUNO, mill);
    standings.member(BRUNO, dyer);
    standings.mandate(ANNA, mill, Power.POWER_SIGN);
    standings.mandate(BRUNO, mill, Power.POWER_ENTER_DATA);
    standings.mandate(BRUNO, dyer, Power.POWER_SIGN);

    assertThat(listed(Roles.FIRM)).hasSize(2).allMatch(m -> m.getOrganisation().equals(mill));
    assertThat(listed(Roles.CITY_COORDINATOR)).hasSize(3);
    assertThat(Refusal.of(() -> listed(Roles.CITIZEN)).reason()).isEqualTo("ROLE_MISSING");
  }

  private List<it.nzd.stakeholders.v1.Mandate> listed(String role) {
    return standings
        .mandates(role)
        .listMandates(ListMandatesRequest.newBuilder().setParent("cities/prato").build())
        .getMandatesList();
  }

  private String refused(it.nzd.stakeholders.v1.Mandate.Builder mandate) {
    return Refusal.of(() -> standings.give(mandate)).reason();
  }
}
