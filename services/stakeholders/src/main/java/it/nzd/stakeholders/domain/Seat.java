package it.nzd.stakeholders.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a transition team, held for an organisation.
 *
 * @param id id within the team
 * @param bench side of the table
 * @param organisation resource name of the organisation it belongs to
 * @param person subject id of the holder; null while it is vacant
 * @param deputy subject id of who acts when the holder cannot; null for nobody
 * @param voting whether it votes; else it observes
 * @param office what it does besides taking part
 * @param term from which day to which it exists
 */
public record Seat(
    String id,
    Bench bench,
    String organisation,
    @Nullable String person,
    @Nullable String deputy,
    boolean voting,
    Office office,
    Term term) {

  /** The same seat with another id. */
  public Seat named(String other) {
    return new Seat(other, bench, organisation, person, deputy, voting, office, term);
  }

  /** The same seat, ended now. */
  public Seat ended(Instant now) {
    return new Seat(id, bench, organisation, person, deputy, voting, office, term.ended(now));
  }

  /** Holder and deputy, as far as there are any. */
  public Stream<String> persons() {
    return Stream.of(person, deputy).filter(Objects::nonNull);
  }

  /** Whether it exists on a day. */
  public boolean isInForce(LocalDate day) {
    return term.isInForce(day);
  }
}
