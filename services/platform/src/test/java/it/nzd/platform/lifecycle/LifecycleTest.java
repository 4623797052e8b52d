package it.nzd.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import it.nzd.platform.lifecycle.Decision.Move;
import it.nzd.platform.lifecycle.Decision.Reason;
import it.nzd.platform.lifecycle.Decision.Refused;
import it.nzd.platform.lifecycle.SandboxTable.Action;
import it.nzd.platform.lifecycle.SandboxTable.State;
import it.nzd.platform.testing.LifecycleProperties;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LifecycleTest {
  private final Lifecycle<State, Action, Set<String>> sandbox = SandboxTable.table();

  private enum Door {
    OPEN,
    SHUT
  }

  private enum Verb {
    OPEN,
    SHUT
  }

  @Test
  void shouldAnswerEveryQuestionAsItsTableSays() {
    assertThat(LifecycleProperties.check(sandbox)).isGreaterThan(19 * 20 * 6);
  }

  @Test
  void shouldMoveToTheDeclaredState() {
    var facts = Set.of("decision-adopted", "act-named");
    var decision = sandbox.decide(State.APPROVAL, Action.APPROVE, Set.of("authority"), facts);

    assertThat(decision)
        .isInstanceOfSatisfying(
            Move.class, move -> assertThat(move.transition().to()).isEqualTo(State.APPROVED));
  }

  @Test
  void shouldNameWhatIsMissingAndWhatIsPossible() {
    var decision =
        sandbox.decide(State.APPROVAL, Action.APPROVE, Set.of("authority"), Set.of("act-named"));

    assertThat(decision)
        .isEqualTo(
            new Refused<State, Action>(
                Reason.GUARDS_MISSING,
                List.of("decision-adopted"),
                Set.of(Action.RETURN, Action.REJECT)));
  }

  @Test
  void shouldSayThatSomethingCannotBeCheckedNow() {
    var facts = Set.of("act-named", "decisions-away");

    assertThat(sandbox.decide(State.APPROVAL, Action.APPROVE, Set.of("authority"), facts))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.CANNOT_BE_CHECKED));
  }

  @Test
  void shouldLetTheSystemTakeOnlyItsOwnSteps() {
    assertThat(sandbox.available(State.RUNNING, Set.of(Lifecycle.SYSTEM), Set.of()))
        .extracting(Available::action)
        .containsExactly("suspend");
  }

  @Test
  void shouldOfferActionsWithWhatIsMissingForThem() {
    var offered =
        sandbox.available(
            State.EVALUATION, Set.of("city-coordinator", "observer"), Set.of("metrics-reported"));

    assertThat(offered).hasSize(1);
    var action = offered.getFirst().toProto();
    assertThat(action.getAction()).isEqualTo("decide");
    assertThat(action.getToState()).isEqualTo("exit_decided");
    assertThat(action.getMissingList()).containsExactly("independent-report", "incidents-closed");
    assertThat(action.getRolesList()).containsExactly("city-coordinator");
    assertThat(sandbox.available(State.STOPPED, Set.of("city-coordinator"), Set.of())).isEmpty();
  }

  @Test
  void shouldDrawAndPrintItself() {
    assertThat(LifecyclePages.mermaid(sandbox))
        .startsWith(
            "stateDiagram-v2\n  [*] --> idea\n  [*] --> design\n  idea --> proposed : propose\n")
        .endsWith("  institutionalised --> [*]\n")
        .hasLineCount(1 + 2 + 23 + 8);
    assertThat(LifecyclePages.markdown(sandbox))
        .contains(
            "| approve | approval | approved | authority, city-coordinator | decision-adopted, act-named |  |\n")
        .contains("| expire | approved | expired | system | term-over | yes |\n");
  }

  @Test
  void shouldRefuseATableWithFaults() {
    var table =
        Lifecycle.<Door, Verb, Void>named("door")
            .starts(Door.OPEN)
            .guard("unused", facts -> true)
            .on(Verb.OPEN)
            .from(Door.OPEN)
            .to(Door.OPEN)
            .by("a")
            .needs("unheard-of")
            .on(Verb.OPEN)
            .from(Door.OPEN)
            .to(Door.OPEN)
            .ends();

    assertThatIllegalStateException()
        .isThrownBy(table::build)
        .withMessageContaining("SHUT cannot be reached")
        .withMessageContaining("SHUT is a dead end and not declared one")
        .withMessageContaining("OPEN from OPEN is there twice")
        .withMessageContaining("nobody may OPEN from OPEN")
        .withMessageContaining("SHUT has no row")
        .withMessageContaining("the guard unheard-of is not declared")
        .withMessageContaining("no row needs the guard unused");
  }

  @Test
  void shouldRefuseAnEndThatCanBeLeft() {
    var table =
        Lifecycle.<Door, Verb, Void>named("door")
            .starts(Door.OPEN)
            .on(Verb.SHUT)
            .from(Door.OPEN)
            .to(Door.SHUT)
            .by("a")
            .on(Verb.OPEN)
            .from(Door.SHUT)
            .to(Door.OPEN)
            .by("a")
            .ends(Door.SHUT);

    assertThatIllegalStateException()
        .isThrownBy(table::build)
        .withMessageContaining("declared an end");
  }
}
