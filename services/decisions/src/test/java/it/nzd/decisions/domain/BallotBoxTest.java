package it.nzd.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BallotBoxTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private final BallotBox empty = new BallotBox("box", false, List.of());

  @Test
  void shouldHoldOneBallotASeat() {
    var first = ballot("a", Choice.FOR, "anna");
    var one = ((BallotBox.Taken) empty.put(first)).box();

    assertThat(one.put(ballot("a", Choice.FOR, "anna"))).isEqualTo(new BallotBox.Same(first));
    assertThat(one.put(ballot("a", Choice.FOR, "bruno"))).isInstanceOf(BallotBox.OfAnother.class);
    var changed = (BallotBox.Taken) one.put(ballot("a", Choice.AGAINST, "anna"));
    assertThat(changed.box().ballots()).extracting(Ballot::choice).containsExactly(Choice.AGAINST);
  }

  @Test
  void shouldTakeNothingOnceSealed() {
    assertThat(empty.sealed().put(ballot("a", Choice.FOR, "anna")))
        .isInstanceOf(BallotBox.Sealed.class);
  }

  private static Ballot ballot(String seat, Choice choice, String person) {
    return new Ballot(seat, Bench.CITY, choice, "", person, false, NOW);
  }
}
