package it.nzd.decisions.domain;

import java.util.List;
import java.util.Optional;

/** The transition teams, which another service keeps. */
public interface Teams {
  /**
   * A team as it is today.
   *
   * @param name resource name
   * @param displayName what people call it
   * @param seats its voting seats in force
   */
  record Team(String name, String displayName, List<VotingSeat> seats) {
    public Team {
      seats = List.copyOf(seats);
    }

    /** Whether both benches have somebody to answer. */
    public boolean isSeated() {
      return seats.stream().anyMatch(seat -> seat.bench() == Bench.CITY)
          && seats.stream().anyMatch(seat -> seat.bench() == Bench.DISTRICT);
    }
  }

  /**
   * The team of a name, if there is one.
   *
   * @throws it.nzd.platform.error.ServiceException NEIGHBOUR_UNAVAILABLE when nobody can be asked
   */
  Optional<Team> find(String name);

  /**
   * The seat of a team that a person holds or deputises for today.
   *
   * @throws it.nzd.platform.error.ServiceException STANDING_UNAVAILABLE when nobody can be asked
   */
  Optional<Held> seatOf(String person, String team);

  /**
   * A seat that a person may act on.
   *
   * @param seat id of the seat
   * @param voting whether it votes
   * @param byDeputy whether the person is the deputy
   */
  record Held(String seat, boolean voting, boolean byDeputy) {}
}
