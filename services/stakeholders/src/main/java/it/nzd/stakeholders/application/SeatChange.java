package it.nzd.stakeholders.application;

import it.nzd.platform.command.Step;
import it.nzd.stakeholders.domain.Office;
import it.nzd.stakeholders.domain.Seat;
import it.nzd.stakeholders.domain.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What changes on a seat.
 *
 * @param step the team and what the caller has seen of it
 * @param seat id of the seat
 * @param person subject id of the holder from now on; null leaves it vacant
 * @param deputy subject id of the deputy from now on; null for nobody
 * @param voting whether it votes from now on
 * @param office what it does besides taking part, from now on
 * @param toDay last day of its term; null while it is open
 */
public record SeatChange(
    Step step,
    String seat,
    @Nullable String person,
    @Nullable String deputy,
    boolean voting,
    Office office,
    @Nullable LocalDate toDay) {

  Seat applied(Seat before) {
    return new Seat(
        before.id(),
        before.bench(),
        before.organisation(),
        person,
        deputy,
        voting,
        office,
        new Term(before.term().fromDay(), toDay, null));
  }
}
