package it.nzd.barriers.grpc;

import static it.nzd.barriers.grpc.Board.assess;
import static it.nzd.barriers.grpc.Board.refusal;
import static it.nzd.barriers.grpc.Board.water;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import it.nzd.barriers.v1.Assessment;
import it.nzd.barriers.v1.Barrier;
import it.nzd.barriers.v1.BarrierAssessment;
import it.nzd.barriers.v1.CancelScoringRoundRequest;
import it.nzd.barriers.v1.CloseScoringRoundRequest;
import it.nzd.barriers.v1.GetOwnAssessmentRequest;
import it.nzd.barriers.v1.ListScoringRoundsRequest;
import it.nzd.platform.event.EventStore;
import it.nzd.platform.event.Outbox;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScoringRoundGrpcTest {
  private static final int PEOPLE = 64;
  private final Board board = new Board();
  private Barrier barrier;

  @BeforeEach
  void report() {
    barrier = board.reported(water("prato"));
  }

  @AfterEach
  void close() {
    board.close();
  }

  @Test
  void shouldHideScoresUntilTheRoundCloses() {
    var round = board.opened(barrier);
    board.assessor("anna", "prato").assessBarriers(assess(round, barrier, 5, 4));
    board.assessor("bruno", "prato").assessBarriers(assess(round, barrier, 1, 2));

    var open = board.read(round, "city-coordinator");
    assertThat(open.getAssessors()).isEqualTo(2);
    assertThat(open.getAssessmentsList()).isEmpty();
    assertThat(open.getResultsList()).isEmpty();
    assertThat(open.getAssessedByCaller()).isFalse();
    assertThat(own("bruno", round.getName()).getScores(0).getImpact()).isEqualTo(1);
    assertThat(own("carla", round.getName()))
        .isEqualTo(Assessment.newBuilder().setOwn(true).build());
    assertThat(board.read(barrier).hasScore()).isFalse();
    assertThat(everythingToldOutside()).doesNotContain("\"impact\"", "hiddenSheets", "likelihood");

    var closed = board.closed(round);
    assertThat(closed.getState()).isEqualTo("closed");
    assertThat(closed.getAssessmentsList()).hasSize(2);
    assertThat(closed.getAssessmentsList()).noneMatch(Assessment::getOwn);
    var score = board.read(barrier).getScore();
    assertThat(score.getRound()).isEqualTo(round.getName());
    assertThat(score.getBarrierScore().getMean()).isEqualTo((20 + 2) * 10 / 25.0 / 2);
    assertThat(score.getDisagreement()).isTrue();
    assertThat(score.getCompleteness()).isEqualTo(1);
    assertThat(everythingToldOutside()).doesNotContain("hiddenSheets", "assessor\"");
  }

  @Test
  void shouldReplaceOwnScoresAndKeepMissingMissing() {
    var round = board.opened(barrier);
    board.assessor("anna", "prato").assessBarriers(assess(round, barrier, 5, 5));
    board.assessor("anna", "prato").assessBarriers(assess(round, barrier, 3, 0));
    board.assessor("bruno", "prato").assessBarriers(assess(round, barrier, 3, 5));

    var closed = board.closed(round);

    var score = closed.getResults(0).getScore();
    assertThat(score.getAssessors()).isEqualTo(2);
    assertThat(score.getCompleteness()).isEqualTo(0.75);
    assertThat(score.getBarrierScore().getGiven()).isEqualTo(1);
    assertThat(score.getBarrierScore().getMean()).isEqualTo(6);
    assertThat(score.getCriteria(1).getGiven()).isEqualTo(1);
  }

  @Test
  void shouldRefuseWhatWasNotAsked() {
    var other = board.reported(water("prato"));
    var round = board.opened(barrier);
    var stub = board.assessor("anna", "prato");
    var feasible =
        assess(round, barrier, 1, 1).toBuilder()
            .setScores(
                0, BarrierAssessment.newBuilder().setBarrier(barrier.getName()).setFeasibility(2))
            .build();
    var twice =
        assess(round, barrier, 1, 1).toBuilder()
            .addScores(BarrierAssessment.newBuilder().setBarrier(barrier.getName()))
            .build();

    assertThat(refusal(() -> stub.assessBarriers(assess(round, other, 1, 1))))
        .isEqualTo("BARRIER_NOT_IN_ROUND scores[0]");
    assertThat(refusal(() -> stub.assessBarriers(feasible)))
        .isEqualTo("CRITERION_NOT_ASKED scores[0]");
    assertThat(refusal(() -> stub.assessBarriers(twice))).isEqualTo("BARRIER_TWICE scores[1]");
    assertThat(refusal(() -> stub.assessBarriers(assess(round, barrier, 6, 1))))
        .startsWith("REQUEST_INVALID");
    assertThat(refusal(() -> board.opened(barrier, barrier)))
        .isEqualTo("BARRIER_TWICE scoring_round.barriers[1]");
    assertThat(refusal(() -> board.opened(barrier, board.reported(water("roma")))))
        .isEqualTo("BARRIER_UNKNOWN scoring_round.barriers[1]");
  }

  @Test
  void shouldNotCloseWithOneAssessorAndTakeNothingAfterwards() {
    var round = board.opened(barrier);
    var anna = board.assessor("anna", "prato");
    anna.assessBarriers(assess(round, barrier, 2, 2));

    assertThat(refusal(() -> board.closed(round))).isEqualTo("GUARDS_MISSING");
    board.assessor("bruno", "prato").assessBarriers(assess(round, barrier, 2, 3));
    board.closed(round);
    assertThat(refusal(() -> anna.assessBarriers(assess(round, barrier, 1, 1))))
        .isEqualTo("ROUND_NOT_OPEN");
  }

  @Test
  void shouldThrowAwayTheScoresOfACancelledRound() {
    var round = board.opened(barrier);
    board.assessor("anna", "prato").assessBarriers(assess(round, barrier, 2, 2));
    var open = board.read(round, "city-coordinator");

    var cancelled =
        board
            .rounds("city-coordinator", "prato")
            .cancelScoringRound(
                CancelScoringRoundRequest.newBuilder()
                    .setName(open.getName())
                    .setEtag(open.getEtag())
                    .setReason("Domande poste male")
                    .build());

    assertThat(cancelled.getState()).isEqualTo("cancelled");
    assertThat(cancelled.getAssessors()).isZero();
    var stored =
        board
            .service
            .context()
            .getBean(MongoDatabase.class)
            .getCollection("scoringRounds")
            .find()
            .first();
    assertThat(stored).isNotNull();
    assertThat(stored.getList("hiddenSheets", Object.class)).isEmpty();
  }

  @Test
  void shouldLoseNobodysScoresWhenManyGiveThemAtOnce() throws Exception {
    var round = board.opened(barrier);
    var gives = new ArrayList<Callable<Assessment>>();
    for (int i = 0; i < PEOPLE; i++) {
      int person = i;
      gives.add(
          () ->
              board
                  .assessor("person " + person, "prato")
                  .assessBarriers(assess(round, barrier, 1 + person % 5, 3)));
    }
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var each : people.invokeAll(gives)) {
        each.get();
      }
    }

    assertThat(board.closed(round).getResults(0).getScore().getAssessors()).isEqualTo(PEOPLE);
  }

  @Test
  void shouldCountEveryAcceptedScoreWhateverTheMomentOfClosing() throws Exception {
    var round = board.opened(barrier);
    board.assessor("a", "prato").assessBarriers(assess(round, barrier, 3, 3));
    board.assessor("b", "prato").assessBarriers(assess(round, barrier, 3, 3));
    var accepted = new java.util.concurrent.atomic.AtomicInteger(2);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 24; i++) {
        int person = i;
        people.submit(
            () -> {
              board
                  .assessor("person " + person, "prato")
                  .assessBarriers(assess(round, barrier, 3, 3));
              return accepted.incrementAndGet();
            });
      }
      people.submit(
          () -> {
            while (true) {
              try {
                return board.closed(round);
              } catch (io.grpc.StatusRuntimeException e) {
                assertThat(e.getStatus().getCode()).isEqualTo(io.grpc.Status.Code.ABORTED);
              }
            }
          });
    }

    var closed = board.read(round, "cdtt-member");
    assertThat(closed.getState()).isEqualTo("closed");
    assertThat(closed.getAssessmentsList()).hasSize(accepted.get());
    assertThat(closed.getResults(0).getScore().getAssessors()).isEqualTo(accepted.get());
  }

  @Test
  void shouldBeOfTheCityAlone() {
    var round = board.opened(barrier);

    assertThat(refusal(() -> board.read(round, "observer"))).isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(
            refusal(
                () -> board.assessor("anna", "roma").assessBarriers(assess(round, barrier, 1, 1))))
        .isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(
            refusal(
                () ->
                    board
                        .rounds("cdtt-member", "prato")
                        .closeScoringRound(
                            CloseScoringRoundRequest.newBuilder()
                                .setName(round.getName())
                                .setEtag(round.getEtag())
                                .build())))
        .isEqualTo("ROLE_MISSING");
    var everywhere = ListScoringRoundsRequest.newBuilder().setParent("cities/prato").build();
    assertThat(
            board
                .rounds("city-coordinator", "roma")
                .listScoringRounds(everywhere)
                .getScoringRoundsList())
        .isEmpty();
  }

  private Assessment own(String person, String round) {
    return board
        .assessor(person, "prato")
        .getOwnAssessment(GetOwnAssessmentRequest.newBuilder().setName(round).build());
  }

  private String everythingToldOutside() {
    board.service.context().getBean(Outbox.class).sweep();
    return board.service.context().getBean(EventStore.class).after(0, 1000).toString();
  }
}
