package it.nzd.stakeholders.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Roles;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.stakeholders.testing.Refusal;
import it.nzd.stakeholders.testing.Registry;
import it.nzd.stakeholders.v1.CreateMembershipRequest;
import it.nzd.stakeholders.v1.EndMembershipRequest;
import it.nzd.stakeholders.v1.GetOwnStandingRequest;
import it.nzd.stakeholders.v1.GetStandingRequest;
import it.nzd.stakeholders.v1.ListMembershipsRequest;
import it.nzd.stakeholders.v1.Membership;
import it.nzd.stakeholders.v1.MembershipServiceGrpc;
import it.nzd.stakeholders.v1.MembershipServiceGrpc.MembershipServiceBlockingStub;
import it.nzd.stakeholders.v1.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembershipGrpcTest {
  private static final String PERSON = TestIdentity.subjectOf("firm@prato").toString();
  private Registry registry;
  private MembershipServiceBlockingStub coordinator;
  private String organisation;

  @BeforeEach
  void open() {
    registry = new Registry();
    coordinator = as(Roles.CITY_COORDINATOR);
    organisation = registry.added(Registry.organisation(1)).getName();
  }

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void shouldTellServicesAndThePersonWhatIsInForceToday() {
    create(of(organisation).setFromDay("2025-04-01"));
    create(
        Membership.newBuilder()
            .setPerson(PERSON)
            .setMunicipality(Registry.MONTEMURLO_ISTAT)
            .setFromDay("2025-04-01"));
    create(
        Membership.newBuilder()
            .setPerson(PERSON)
            .setMunicipality(Registry.PRATO_ISTAT)
            .setFromDay("2020-01-01")
            .setToDay("2021-12-31"));

    var told = standing();

    assertThat(told.getTenantsList())
        .singleElement()
        .satisfies(
            tenant -> {
              assertThat(tenant.getTenant()).isEqualTo("prato");
              assertThat(tenant.getOrganisationsList()).containsExactly(organisation);
              assertThat(tenant.getMunicipalitiesList()).containsExactly(Registry.MONTEMURLO_ISTAT);
            });
    assertThat(as(Roles.FIRM).getOwnStanding(GetOwnStandingRequest.getDefaultInstance()))
        .isEqualTo(told);
    assertThat(Refusal.of(() -> as(Roles.CITY_COORDINATOR).getStanding(request())).reason())
        .isEqualTo("CALLER_REFUSED");
  }

  @Test
  void shouldEndAtOnceAndOnlyOnce() {
    var membership = create(of(organisation).setFromDay("2025-04-01"));

    var ended = end(membership);

    assertThat(ended.getEtag()).isEqualTo("\"2\"");
    assertThat(ended.getToDay()).isNotEmpty();
    assertThat(standing().getTenantsList()).isEmpty();
    assertThat(Refusal.of(() -> end(membership)).reason()).isEqualTo("STALE_VERSION");
    assertThat(Refusal.of(() -> end(ended)).reason()).isEqualTo("MEMBERSHIP_ENDED");
    assertThat(create(of(organisation).setFromDay("2025-04-01")).getEtag()).isEqualTo("\"1\"");
  }

  @Test
  void shouldRefuseADoubleAStrangerAndAWrongPeriod() {
    create(of(organisation).setFromDay("2025-04-01"));
    var inParma = registry.added(Registry.inParma(2)).getName();

    assertThat(refused(of(organisation).setFromDay("2026-01-01"))).isEqualTo("MEMBERSHIP_EXISTS");
    assertThat(refused(of(inParma).setFromDay("2026-01-01"))).isEqualTo("ORGANISATION_UNKNOWN");
    assertThat(refused(of(organisation).setFromDay("2026-02-30"))).isEqualTo("DAY_UNKNOWN");
    assertThat(refused(of(organisation).setFromDay("2024-02-02").setToDay("2024-02-01")))
        .isEqualTo("PERIOD_REVERSED");
    assertThat(refused(Membership.newBuilder().setPerson(PERSON).setFromDay("2025-04-01")))
        .isEqualTo("REQUEST_INVALID");
  }

  @Test
  void shouldListByOrganisation() {
    var first = create(of(organisation).setFromDay("2025-04-01"));
    create(
        Membership.newBuilder()
            .setPerson(PERSON)
            .setMunicipality(Registry.PRATO_ISTAT)
            .setFromDay("2025-04-01"));
    var all = ListMembershipsRequest.newBuilder().setParent("cities/prato");

    assertThat(coordinator.listMemberships(all.build()).getMembershipsList()).hasSize(2);
    assertThat(
            coordinator
                .listMemberships(all.setOrganisation(organisation).build())
                .getMembershipsList())
        .containsExactly(first);
  }

  private MembershipServiceBlockingStub as(String role) {
    return registry.service().as(role, "prato", MembershipServiceGrpc::newBlockingStub);
  }

  private Standing standing() {
    return registry
        .service()
        .asService("activity", MembershipServiceGrpc::newBlockingStub)
        .getStanding(request());
  }

  private static GetStandingRequest request() {
    return GetStandingRequest.newBuilder().setPerson(PERSON).build();
  }

  private static Membership.Builder of(String organisation) {
    return Membership.newBuilder().setPerson(PERSON).setOrganisation(organisation);
  }

  private Membership end(Membership seen) {
    return coordinator.endMembership(
        EndMembershipRequest.newBuilder().setName(seen.getName()).setEtag(seen.getEtag()).build());
  }

  private String refused(Membership.Builder membership) {
    return Refusal.of(() -> create(membership)).reason();
  }

  private Membership create(Membership.Builder membership) {
    return coordinator.createMembership(
        CreateMembershipRequest.newBuilder()
            .setParent("cities/prato")
            .setMembership(membership)
            .build());
  }
}
