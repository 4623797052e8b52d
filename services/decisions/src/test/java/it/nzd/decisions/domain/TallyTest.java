package it.nzd.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @Test
  void shouldCountABenchStepByStep() {
    var result =
        tally(5, List.of("s0"), "s1:FOR", "s2:FOR", "s3:AGAINST", "s0:AGAINST", "x:AGAINST")
            .of(Bench.CITY, new BenchTerms(Rule.TWO_THIRDS, 60));

    assertThat(result)
        .isEqualTo(new BenchResult(Bench.CITY, 5, 1, 3, 3, 2, 1, 0, Rule.TWO_THIRDS, true, true));
  }

  @Test
  void shouldCarryNothingWithoutAQuorum() {
    var result =
        tally(5, List.of(), "s1:FOR", "s2:FOR").of(Bench.CITY, new BenchTerms(Rule.CONSENT, 50));

    assertThat(result.quorum()).isEqualTo(3);
    assertThat(result.isQuorumReached()).isFalse();
    assertThat(result.isCarried()).isFalse();
  }

  @Test
  void shouldReachNoQuorumWhereEverySeatIsInConflict() {
    var result =
        tally(2, List.of("s0", "s1"), "s0:FOR").of(Bench.CITY, new BenchTerms(Rule.CONSENT, 50));

    assertThat(result.quorum()).isEqualTo(1);
    assertThat(result.isQuorumReached()).isFalse();
  }

  @Test
  void shouldTellTheRulesApart() {
    assertThat(Rule.CONSENSUS.carries(3, 0, 1)).isFalse();
    assertThat(Rule.CONSENSUS.carries(3, 0, 0)).isTrue();
    assertThat(Rule.CONSENT.carries(1, 0, 5)).isTrue();
    assertThat(Rule.CONSENT.carries(5, 1, 0)).isFalse();
    assertThat(Rule.SIMPLE_MAJORITY.carries(2, 2, 0)).isFalse();
    assertThat(Rule.SIMPLE_MAJORITY.carries(2, 1, 4)).isTrue();
    assertThat(Rule.TWO_THIRDS.carries(2, 1, 0)).isTrue();
    assertThat(Rule.TWO_THIRDS.carries(3, 2, 0)).isFalse();
    assertThat(Rule.values()).noneMatch(rule -> rule.carries(0, 0, 3));
  }

  /** Against the definition with fractions. */
  @Property
  boolean shouldAgreeWithTheDefinition(
      @ForAll("few") int inFavour,
      @ForAll("few") int against,
      @ForAll("few") int abstentions,
      @ForAll Rule rule) {
    int decided = inFavour + against;
    boolean expected =
        inFavour > 0
            && switch (rule) {
              case CONSENSUS -> decided + abstentions == inFavour;
              case CONSENT -> against == 0;
              case SIMPLE_MAJORITY -> inFavour > decided / 2.0;
              case TWO_THIRDS -> (double) inFavour / decided >= 2.0 / 3 - 1e-12;
            };
    return rule.carries(inFavour, against, abstentions) == expected;
  }

  /** More is never needed than there are, and never nothing. */
  @Property
  boolean shouldNeedWholeSeats(@ForAll("few") int seats, @ForAll("percent") int percent) {
    int quorum = new BenchTerms(Rule.CONSENT, percent).quorumOf(seats);
    return quorum >= 1
        && quorum <= Math.max(1, seats)
        && quorum * 100 >= seats * percent
        && (quorum == 1 || (quorum - 1) * 100 < seats * percent);
  }

  @Provide
  Arbitrary<Integer> few() {
    return Arbitraries.integers().between(0, 60);
  }

  @Provide
  Arbitrary<Integer> percent() {
    return Arbitraries.integers().between(1, 100);
  }

  private static Tally tally(int seats, List<String> conflicts, String... ballots) {
    var all =
        IntStream.range(0, seats).mapToObj(i -> new VotingSeat("s" + i, Bench.CITY, "")).toList();
    var declared =
        conflicts.stream().map(s -> new Declaration(s, Interest.OFFICE, "p", NOW)).toList();
    var cast =
        Stream.of(ballots)
            .map(text -> text.split(":"))
            .map(
                part ->
                    new Ballot(part[0], Bench.CITY, Choice.valueOf(part[1]), "", "p", false, NOW))
            .toList();
    return new Tally(all, declared, cast);
  }
}
