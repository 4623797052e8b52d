package it.nzd.decisions.grpc;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.decisions.domain.Bench;
import it.nzd.decisions.domain.Teams;
import it.nzd.decisions.domain.VotingSeat;
import it.nzd.platform.access.Standings;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.v1.GetTransitionTeamRequest;
import it.nzd.stakeholders.v1.TransitionTeam;
import it.nzd.stakeholders.v1.TransitionTeamServiceGrpc;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The transition teams as the stakeholders service keeps them. */
@Singleton
final class NeighbourTeams implements Teams {
  private static final String SERVICE = "stakeholders";
  private static final int SECONDS = 3;

  private final Neighbours neighbours;
  private final Standings standings;

  NeighbourTeams(Neighbours neighbours, Standings standings) {
    this.neighbours = neighbours;
    this.standings = standings;
  }

  @Override
  public Optional<Team> find(String name) {
    var stub =
        neighbours
            .asService(SERVICE, TransitionTeamServiceGrpc::newBlockingStub)
            .withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
    try {
      var found =
          stub.getTransitionTeam(GetTransitionTeamRequest.newBuilder().setName(name).build());
      return Optional.of(team(found));
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
        return Optional.empty();
      }
      throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", SERVICE);
    }
  }

  @Override
  public Optional<Held> seatOf(String person, String team) {
    return standings
        .of(person)
        .seatIn(team)
        .map(seat -> new Held(seat.id(), seat.voting(), seat.deputy()));
  }

  /** A vacant seat cannot answer, so it is none of those that have to. */
  private static Team team(TransitionTeam team) {
    var seats =
        team.getSeatsList().stream()
            .filter(seat -> seat.getInForce() && seat.getVoting())
            .filter(seat -> seat.getPersonEntitled() || seat.getDeputyEntitled())
            .map(NeighbourTeams::seat)
            .toList();
    return new Team(team.getName(), team.getDisplayName(), seats);
  }

  private static VotingSeat seat(TransitionTeam.Seat seat) {
    return new VotingSeat(
        seat.getId(), Coded.of(Bench.class, seat.getBench().name()), seat.getOrganisation());
  }
}
