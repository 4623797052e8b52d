package it.nzd.stakeholders.grpc;

import static it.nzd.stakeholders.testing.Standings.aSeat;
import static it.nzd.stakeholders.testing.Standings.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.platform.access.Roles;
import it.nzd.stakeholders.testing.Refusal;
import it.nzd.stakeholders.testing.Registry;
import it.nzd.stakeholders.testing.Standings;
import it.nzd.stakeholders.v1.AddSeatRequest;
import it.nzd.stakeholders.v1.ChangeSeatRequest;
import it.nzd.stakeholders.v1.EndSeatRequest;
import it.nzd.stakeholders.v1.GetTransitionTeamRequest;
import it.nzd.stakeholders.v1.Mandate.Power;
import it.nzd.stakeholders.v1.Organisation;
import it.nzd.stakeholders.v1.Standing.SeatInForce;
import it.nzd.stakeholders.v1.TransitionTeam;
import it.nzd.stakeholders.v1.TransitionTeam.Bench;
import it.nzd.stakeholders.v1.TransitionTeam.Gap;
import it.nzd.stakeholders.v1.TransitionTeam.Office;
import it.nzd.stakeholders.v1.TransitionTeam.Seat;
import it.nzd.stakeholders.v1.TransitionTeamServiceGrpc;
import it.nzd.stakeholders.v1.UpdateTransitionTeamRequest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransitionTeamGrpcTest {
  private static final String ANNA = new UUID(0, 1).toString();
  private static final String BRUNO = new UUID(0, 2).toString();
  private static final String CARLA = new UUID(0, 3).toString();

  private Registry registry;
  private Standings standings;
  private String comune;
  private String mill;

  @BeforeEach
  void open() {
    registry = new Registry();
    standings = new Standings(registry);
    comune =
        registry
            .added(Registry.organisation(1).setType(Organisation.Type.TYPE_PUBLIC_BODY))
            .getName();
    mill = registry.added(Registry.organisation(2)).getName();
    standings.member(ANNA, comune);
    standings.mandate(ANNA, comune, Power.POWER_VOTE);
    standings.member(BRUNO, mill);
    standings.mandate(BRUNO, mill, Power.POWER_VOTE);
    standings.member(CARLA, mill);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void shouldSayWhatATeamLacksUntilBothBenchesAreFilled() {
    var empty = standings.setUp(aTeam());
    var half = standings.add(empty, ofCity().setOffice(Office.OFFICE_CHAIR));
    var whole = standings.add(half, ofDistrict().setOffice(Office.OFFICE_SECRETARY));

    assertThat(empty.getName()).isEqualTo("cities/prato/transitionTeams/tessile");
    assertThat(empty.getGapsList())
        .containsExactly(
            Gap.GAP_NO_CITY_SEAT, Gap.GAP_NO_DISTRICT_SEAT, Gap.GAP_NO_CHAIR, Gap.GAP_NO_SECRETARY);
    assertThat(half.getGapsList()).containsExactly(Gap.GAP_NO_DISTRICT_SEAT, Gap.GAP_NO_SECRETARY);
    assertThat(whole.getGapsList()).isEmpty();
    assertThat(whole.getSeatsList()).allMatch(Seat::getInForce).allMatch(Seat::getPersonEntitled);
  }

  @Test
  void shouldTellServicesWhoSitsWhere() {
    standings.mandate(CARLA, mill, Power.POWER_VOTE);
    var team = standings.add(standings.setUp(aTeam()), ofDistrict().setDeputy(CARLA));
    var seat =
        SeatInForce.newBuilder()
            .setTeam(team.getName())
            .setSeat(team.getSeats(0).getId())
            .setBench(Bench.BENCH_DISTRICT)
            .setOrganisation(mill)
            .setVoting(true);

    assertThat(standings.of(BRUNO).getTenants(0).getSeatsList()).containsExactly(seat.build());
    assertThat(standings.of(CARLA).getTenants(0).getSeatsList())
        .containsExactly(seat.setDeputy(true).build());
    assertThat(standings.of(ANNA).getTenants(0).getSeatsList()).isEmpty();
    assertThat(
            registry
                .service()
                .asService("decisions", TransitionTeamServiceGrpc::newBlockingStub)
                .getTransitionTeam(named(team)))
        .isEqualTo(team);
  }

  @Test
  void shouldTakeTheSeatFromWhoLosesTheMandate() {
    var mandate = standings.mandate(CARLA, mill, Power.POWER_VOTE);
    var team = standings.add(standings.setUp(aTeam()), aSeat(Bench.BENCH_DISTRICT, mill, CARLA));

    standings.end(mandate);

    assertThat(standings.of(CARLA).getTenants(0).getSeatsList()).isEmpty();
    var read = coordinator().getTransitionTeam(named(team));
    assertThat(read.getSeats(0).getPersonEntitled()).isFalse();
    assertThat(read.getGapsList()).contains(Gap.GAP_NO_DISTRICT_SEAT);
  }

  @Test
  void shouldRefuseASeatThatBreaksARule() {
    var team = standings.setUp(aTeam());
    var held = standings.add(team, ofCity().setOffice(Office.OFFICE_CHAIR));

    assertThat(refused(team, ofDistrict())).isEqualTo("STALE_VERSION");
    assertThat(refused(held, aSeat(Bench.BENCH_DISTRICT, mill, CARLA)))
        .isEqualTo("VOTE_MANDATE_NEEDED");
    assertThat(refused(held, aSeat(Bench.BENCH_DISTRICT, mill, ANNA).setVoting(false)))
        .isEqualTo("PERSON_SEATED_TWICE");
    assertThat(refused(held, aSeat(Bench.BENCH_CITY, comune, BRUNO)))
        .isEqualTo("MEMBERSHIP_NEEDED");
    assertThat(refused(held, ofDistrict().setOffice(Office.OFFICE_CHAIR)))
        .isEqualTo("OFFICE_TAKEN");
    assertThat(refused(held, ofDistrict().clearPerson().setDeputy(BRUNO)))
        .isEqualTo("SEAT_VACANT_WITH_DEPUTY");
    assertThat(refused(held, ofDistrict().setToDay("2020-01-01"))).isEqualTo("PERIOD_REVERSED");
    assertThat(coordinator().getTransitionTeam(named(team))).isEqualTo(held);
  }

  @Test
  void shouldAddASeatOnceForARepeatedRequest() {
    var team = standings.setUp(aTeam());
    var request =
        AddSeatRequest.newBuilder()
            .setName(team.getName())
            .setEtag(team.getEtag())
            .setSeat(ofDistrict())
            .setRequestId(new UUID(0, 99).toString())
            .build();

    var first = coordinator().addSeat(request);

    assertThat(coordinator().addSeat(request)).isEqualTo(first);
    assertThat(first.getSeatsCount()).isEqualTo(1);
  }

  @Test
  void shouldChangeAndEndASeatAndKeepItInView() {
    var team = standings.add(standings.setUp(aTeam()), ofDistrict());
    var seat = team.getSeats(0).getId();

    var changed =
        coordinator()
            .changeSeat(
                ChangeSeatRequest.newBuilder()
                    .setName(team.getName())
                    .setEtag(team.getEtag())
                    .setSeat(seat)
                    .setPerson(CARLA)
                    .build());
    var end =
        EndSeatRequest.newBuilder()
            .setName(team.getName())
            .setEtag(changed.getEtag())
            .setSeat(seat);
    var ended = coordinator().endSeat(end.build());

    assertThat(changed.getSeats(0).getPerson()).isEqualTo(CARLA);
    assertThat(changed.getSeats(0).getVoting()).isFalse();
    assertThat(ended.getSeats(0).getInForce()).isFalse();
    assertThat(standings.of(CARLA).getTenants(0).getSeatsList()).isEmpty();
    assertThat(
            Refusal.of(() -> coordinator().endSeat(end.setEtag(ended.getEtag()).build())).reason())
        .isEqualTo("SEAT_ENDED");
    assertThat(
            Refusal.of(() -> coordinator().endSeat(end.setSeat("0".repeat(26)).build())).reason())
        .isEqualTo("SEAT_UNKNOWN");
  }

  @Test
  void shouldKeepTheSeatsWhenTheRestChanges() {
    var team = standings.add(standings.setUp(aTeam()), ofDistrict());

    var updated =
        coordinator()
            .updateTransitionTeam(
                UpdateTransitionTeamRequest.newBuilder()
                    .setTransitionTeam(team.toBuilder().setQuorumPercent(60).clearSeats())
                    .setUpdateMask(FieldMask.newBuilder().addPaths("quorum_percent"))
                    .build());

    assertThat(updated.getQuorumPercent()).isEqualTo(60);
    assertThat(updated.getSeatsList()).isEqualTo(team.getSeatsList());
    assertThat(Refusal.of(() -> standings.setUp(aTeam())).code().name())
        .isEqualTo("ALREADY_EXISTS");
  }

  @Test
  void shouldHideAnInternalTeamFromFirmsAndOtherCities() {
    var team = standings.setUp(aTeam());
    var elsewhere =
        registry
            .service()
            .as(Roles.CITY_COORDINATOR, "parma", TransitionTeamServiceGrpc::newBlockingStub);

    assertThat(Refusal.of(() -> elsewhere.getTransitionTeam(named(team))).reason())
        .isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(
            Refusal.of(() -> standings.teams(Roles.FIRM).getTransitionTeam(named(team))).reason())
        .isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(standings.teams(Roles.CDTT_MEMBER).getTransitionTeam(named(team))).isEqualTo(team);
  }

  private TransitionTeamServiceGrpc.TransitionTeamServiceBlockingStub coordinator() {
    return standings.teams(Roles.CITY_COORDINATOR);
  }

  private static GetTransitionTeamRequest named(TransitionTeam team) {
    return GetTransitionTeamRequest.newBuilder().setName(team.getName()).build();
  }

  private Seat.Builder ofCity() {
    return aSeat(Bench.BENCH_CITY, comune, ANNA);
  }

  private Seat.Builder ofDistrict() {
    return aSeat(Bench.BENCH_DISTRICT, mill, BRUNO);
  }

  private String refused(TransitionTeam team, Seat.Builder seat) {
    return Refusal.of(() -> standings.add(team, seat)).reason();
  }
}
