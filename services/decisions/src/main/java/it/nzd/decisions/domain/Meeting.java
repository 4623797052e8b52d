package it.nzd.decisions.domain;

import it.nzd.platform.access.Row;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.lifecycle.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A meeting of a transition team.
 *
 * @param title what people call it
 * @param team resource name of the team
 * @param startsAt when it begins
 * @param place where
 * @param agenda items in their order
 * @param minutes what was said
 * @param visibility who may read it besides the city's people
 * @param state state in the life cycle
 * @param steps steps taken
 * @param seats voting seats when it was opened
 * @param attendance seats that were there
 */
public record Meeting(
    String title,
    String team,
    Instant startsAt,
    String place,
    List<AgendaItem> agenda,
    String minutes,
    Row.Visibility visibility,
    MeetingState state,
    List<Taken> steps,
    List<VotingSeat> seats,
    List<Attendance> attendance) {
  public Meeting {
    agenda = List.copyOf(agenda);
    steps = List.copyOf(steps);
    seats = List.copyOf(seats);
    attendance = List.copyOf(attendance);
  }

  /** The same meeting after a step. */
  public Meeting after(Transition<MeetingState, MeetingAction> row, Taken step) {
    var all = new ArrayList<>(steps);
    all.add(step);
    return new Meeting(
        title,
        team,
        startsAt,
        place,
        agenda,
        minutes,
        visibility,
        row.to(),
        all,
        seats,
        attendance);
  }

  /** The same meeting with the seats it was opened for. */
  public Meeting seated(List<VotingSeat> now) {
    return new Meeting(
        title, team, startsAt, place, agenda, minutes, visibility, state, steps, now, attendance);
  }

  /** The same meeting with a seat there, or not. */
  public Meeting attended(String seat, boolean isPresent, boolean byDeputy) {
    var all = new ArrayList<>(attendance);
    all.removeIf(other -> other.seat().equals(seat));
    if (isPresent) {
      all.add(new Attendance(seat, byDeputy));
    }
    return new Meeting(
        title, team, startsAt, place, agenda, minutes, visibility, state, steps, seats, all);
  }

  /** Whether the decision is on the agenda. */
  public boolean dealsWith(String decision) {
    return agenda.stream().anyMatch(item -> item.decision().equals(decision));
  }
}
