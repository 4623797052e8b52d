package it.nzd.decisions.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts a vote. A seat with a conflict of interest is left out of everything; a ballot of a seat
 * that has no right to vote, or of one with a conflict, does not count.
 */
public final class Tally {
  private final List<VotingSeat> seats;
  private final Set<String> conflicts;
  private final Map<String, Ballot> ballots = new HashMap<>();

  /** Of these seats, declarations and ballots. */
  public Tally(List<VotingSeat> seats, List<Declaration> declarations, List<Ballot> ballots) {
    this.seats = List.copyOf(seats);
    conflicts =
        declarations.stream()
            .filter(declaration -> declaration.interest().isConflict())
            .map(Declaration::seat)
            .collect(Collectors.toSet());
    ballots.forEach(ballot -> this.ballots.put(ballot.seat(), ballot));
  }

  /** The answer of a bench, step by step. */
  public BenchResult of(Bench bench, BenchTerms terms) {
    var own = seats.stream().filter(seat -> seat.bench() == bench).map(VotingSeat::id).toList();
    var free = own.stream().filter(seat -> !conflicts.contains(seat)).toList();
    int inFavour = count(free, Choice.FOR);
    int against = count(free, Choice.AGAINST);
    int abstentions = count(free, Choice.ABSTAIN);
    int cast = inFavour + against + abstentions;
    int quorum = terms.quorumOf(free.size());
    boolean isReached = cast >= quorum;
    return new BenchResult(
        bench,
        own.size(),
        own.size() - free.size(),
        quorum,
        cast,
        inFavour,
        against,
        abstentions,
        terms.rule(),
        isReached,
        isReached && terms.rule().carries(inFavour, against, abstentions));
  }

  private int count(List<String> of, Choice choice) {
    return (int)
        of.stream()
            .map(ballots::get)
            .filter(ballot -> ballot != null && ballot.choice() == choice)
            .count();
  }
}
