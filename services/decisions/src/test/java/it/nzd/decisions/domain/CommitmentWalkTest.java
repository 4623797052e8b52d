package it.nzd.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Roles;
import it.nzd.platform.lifecycle.Decision.Move;
import it.nzd.platform.lifecycle.Outcome;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Random actions by random people against a small reference: the ways of a commitment, written here
 * once more by hand.
 */
class CommitmentWalkTest {
  /**
   * An attempt.
   *
   * @param action what
   * @param isByCity by the coordinator, else by the firm
   * @param isTermOver whether the term is over by then
   * @param maySign whether whoever tries may sign for the organisation
   */
  record Attempt(CommitmentAction action, boolean isByCity, boolean isTermOver, boolean maySign) {}

  @Property(tries = 500)
  void shouldNeverLeaveTheWaysOfTheReference(@ForAll("walks") List<Attempt> walk) {
    var state = CommitmentState.DRAFT;
    for (var attempt : walk) {
      var roles = Set.of(attempt.isByCity() ? Roles.CITY_COORDINATOR : Roles.FIRM);
      var expected = reference(state.name(), attempt);
      var decided =
          CommitmentLifecycle.TABLE.decideBy(
              state,
              attempt.action(),
              roles,
              guard ->
                  Outcome.of(guard.equals("term-over") ? attempt.isTermOver() : attempt.maySign()));

      if (decided instanceof Move<CommitmentState, CommitmentAction> move) {
        assertThat(move.transition().to().name())
            .as("%s in %s", attempt, state)
            .isEqualTo(expected);
        state = move.transition().to();
      } else {
        assertThat(expected).as("%s in %s", attempt, state).isEmpty();
      }
    }
  }

  /** The state after an attempt; empty where it must be refused. */
  private static String reference(String state, Attempt attempt) {
    boolean isOpen =
        List.of(
                "DRAFT",
                "SUBMITTED",
                "UNDER_REVIEW",
                "NEEDS_CHANGES",
                "ACCEPTED",
                "SIGNED",
                "ACTIVE")
            .contains(state);
    return switch (attempt.action()) {
      case SUBMIT -> state.equals("DRAFT") || state.equals("NEEDS_CHANGES") ? "SUBMITTED" : "";
      case REVIEW -> city(attempt, state.equals("SUBMITTED"), "UNDER_REVIEW");
      case REQUEST_CHANGES -> city(attempt, state.equals("UNDER_REVIEW"), "NEEDS_CHANGES");
      case ACCEPT -> city(attempt, state.equals("UNDER_REVIEW"), "ACCEPTED");
      case SIGN -> state.equals("ACCEPTED") && attempt.maySign() ? "SIGNED" : "";
      case ACTIVATE -> state.equals("SIGNED") ? "ACTIVE" : "";
      case FULFIL -> city(attempt, state.equals("ACTIVE"), "FULFILLED");
      case FULFIL_PARTLY -> city(attempt, state.equals("ACTIVE"), "PARTIALLY_FULFILLED");
      case LAPSE ->
          city(
              attempt,
              (state.equals("SIGNED") || state.equals("ACTIVE")) && attempt.isTermOver(),
              "LAPSED");
      case WITHDRAW -> isOpen ? "WITHDRAWN" : "";
    };
  }

  private static String city(Attempt attempt, boolean isPossible, String next) {
    return attempt.isByCity() && isPossible ? next : "";
  }

  @Provide
  Arbitrary<List<Attempt>> walks() {
    var flags = Arbitraries.of(true, false);
    return Combinators.combine(Arbitraries.of(CommitmentAction.class), flags, flags, flags)
        .as(Attempt::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(60);
  }
}
