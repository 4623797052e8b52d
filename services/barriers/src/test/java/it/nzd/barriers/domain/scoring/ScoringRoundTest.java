package it.nzd.barriers.domain.scoring;

import static it.nzd.barriers.domain.scoring.Criterion.IMPACT;
import static it.nzd.barriers.domain.scoring.Criterion.LIKELIHOOD;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.barriers.domain.Polarity;
import it.nzd.barriers.domain.Samples;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringRoundTest {
  private static final String A = Samples.name("prato", 1);
  private static final String B = Samples.name("roma", 2);

  @Test
  void shouldReplaceAPersonsScores() {
    var round = round(A).with(sheet("anna", A, 1, 1)).with(sheet("anna", A, 5, 5));

    assertThat(round.sheets()).hasSize(1);
    assertThat(round.sheetOf("anna").orElseThrow().of(A)).containsEntry(IMPACT, 5);
    assertThat(round.sheetOf("bruno")).isEmpty();
  }

  @Test
  void shouldComputeWhenItClosesAndForgetWhenItIsCancelled() {
    var round = round(A).with(sheet("anna", A, 4, 5)).with(sheet("bruno", A, 2, 5));

    assertThat(round.results()).isEmpty();
    var closed = round.closed(step("close"));
    assertThat(closed.resultOf(A).orElseThrow().asBarrier())
        .extracting(score -> score.spread().mean())
        .isEqualTo(6.0);
    var cancelled = round.cancelled(step("cancel"));
    assertThat(cancelled.sheets()).isEmpty();
    assertThat(cancelled.results()).isEmpty();
  }

  @Test
  void shouldTakeTheLastScoreOfEachBarrier() {
    var early = closed(round(A).with(sheet("anna", A, 1, 1)), Samples.NOW);
    var late = closed(round(A).with(sheet("anna", A, 5, 5)), Samples.NOW.plusSeconds(60));
    var empty = closed(round(A), Samples.NOW.plusSeconds(120));

    var latest =
        LatestScore.of(
            List.of(A), List.of(stored("R1", early), stored("R2", late), stored("R3", empty)));

    assertThat(latest.get(A)).isNotNull().extracting(LatestScore::round).isEqualTo("R2");
  }

  @Test
  void shouldCountEveryAssessorOfSeveralCitiesOnce() {
    var prato =
        closed(round(A).with(sheet("anna", A, 4, 5)).with(sheet("bruno", A, 2, 5)), Samples.NOW);
    var roma = closed(round(B).with(sheet("carla", B, 3, 5)), Samples.NOW.plusSeconds(5));

    var pooled =
        PooledScore.of(
                List.of(
                    Samples.stored(A, Samples.water(Visibility.PUBLIC)),
                    Samples.stored(B, Samples.water(Visibility.PUBLIC))),
                List.of(stored("R1", prato), stored("R2", roma)))
            .orElseThrow();

    assertThat(pooled.score().assessors()).isEqualTo(3);
    assertThat(pooled.score().asBarrier()).extracting(s -> s.spread().mean()).isEqualTo(6.0);
    assertThat(pooled.closedAt()).isEqualTo(Samples.NOW.plusSeconds(5));
    assertThat(PooledScore.of(List.of(), List.of())).isEmpty();
  }

  @Test
  void shouldNotTellTheOrderOfTheSheets() {
    var one = round(A).with(sheet("anna", A, 4, 5)).with(sheet("bruno", A, 2, 5));
    var other = round(A).with(sheet("bruno", A, 2, 5)).with(sheet("anna", A, 4, 5));

    assertThat(one.shuffled()).isEqualTo(other.shuffled());
  }

  private static ScoringRound round(String barrier) {
    return ScoringRound.open(
        "Tavolo",
        List.of(new Asked(barrier, Polarity.BARRIER)),
        ScoringMethod.LIKELIHOOD_IMPACT,
        "",
        List.of());
  }

  private static Sheet sheet(String who, String barrier, int impact, int likelihood) {
    return new Sheet(
        who,
        List.of(new BarrierAssessment(barrier, Map.of(IMPACT, impact, LIKELIHOOD, likelihood), "")),
        Samples.NOW);
  }

  private static ScoringRound closed(ScoringRound round, Instant at) {
    return round.closed(new Taken("close", "open", "closed", "somebody", at, ""));
  }

  private static Taken step(String action) {
    return new Taken(action, "open", "closed", "somebody", Samples.NOW, "");
  }

  private static Stored<ScoringRound> stored(String name, ScoringRound round) {
    return new Stored<>(round, name, 1, Samples.NOW, Samples.NOW, "somebody");
  }
}
