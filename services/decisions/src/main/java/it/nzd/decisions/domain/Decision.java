package it.nzd.decisions.domain;

import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.lifecycle.Transition;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question put to a transition team and what became of it.
 *
 * @param question what is asked and proposed
 * @param course what became of it
 */
public record Decision(Question question, Course course) {
  /** How long a question of the light path stands open. */
  public static final Duration TIME_FOR_CONSENT = Duration.ofHours(48);

  public DecisionState state() {
    return course.state();
  }

  /** The same decision after a step, with what else the step changes. */
  public Decision after(
      Transition<DecisionState, DecisionAction> row, Taken step, UnaryOperator<CourseEdit> more) {
    return new Decision(question, more.apply(course.edit().step(row.to(), step)).done());
  }

  /** The same decision with something put on its course without a step. */
  public Decision with(UnaryOperator<CourseEdit> more) {
    return new Decision(question, more.apply(course.edit()).done());
  }

  public Decision asking(Question other) {
    return new Decision(other, course);
  }

  /** The seat of this id among those that may answer. */
  public Optional<VotingSeat> seat(String id) {
    return course.seats().stream().filter(seat -> seat.id().equals(id)).findFirst();
  }

  /** Whether the seat declared a conflict of interest. */
  public boolean isConflicted(String seat) {
    return course.declarations().stream()
        .anyMatch(d -> d.seat().equals(seat) && d.interest().isConflict());
  }

  /** Seats that may answer and declared no conflict. */
  public List<VotingSeat> freeSeats() {
    return course.seats().stream().filter(seat -> !isConflicted(seat.id())).toList();
  }

  /** Whether each of these seats declared its interests. */
  public boolean isDeclaredBy(List<VotingSeat> seats) {
    var declared =
        course.declarations().stream().map(Declaration::seat).collect(Collectors.toSet());
    return seats.stream().allMatch(seat -> declared.contains(seat.id()));
  }

  /** Whether every seat that may answer consented by word. */
  public boolean isConsentedByAll() {
    var given = course.consents().stream().map(Consent::seat).collect(Collectors.toSet());
    var free = freeSeats();
    return !free.isEmpty() && free.stream().allMatch(seat -> given.contains(seat.id()));
  }

  /** Whether the time for consent is over. */
  public boolean isConsentOver(Instant now) {
    return course.consentUntil() != null && !now.isBefore(course.consentUntil());
  }

  /** Whether the time of a written vote is over. */
  public boolean isVoteOver(Instant now) {
    return course.voteUntil() != null && !now.isBefore(course.voteUntil());
  }

  /** Whether the last vote carried the proposal with a quorum on both benches. */
  public boolean isCarried() {
    var result = course.result();
    return result != null && result.isQuorumReached() && result.isCarried();
  }

  /** Whether the last vote had its quorum on both benches. */
  public boolean hasQuorum() {
    var result = course.result();
    return result != null && result.isQuorumReached();
  }

  /** The count of a vote with these ballots. */
  public VoteResult counted(List<Ballot> ballots, Instant closedAt, String sha256) {
    var tally = new Tally(course.seats(), course.declarations(), ballots);
    var benches =
        Stream.of(Bench.values()).map(bench -> tally.of(bench, question.terms(bench))).toList();
    return new VoteResult(benches, closedAt, sha256);
  }

  /** Calendar days from proposal to adoption; empty before. */
  public Optional<Integer> daysToDecision() {
    var from = course.proposedOn();
    var to = course.adoptedOn();
    return from == null || to == null
        ? Optional.empty()
        : Optional.of((int) ChronoUnit.DAYS.between(from, to));
  }
}
