package it.nzd.decisions.grpc;

import static it.nzd.decisions.testing.FakeNeighbours.SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.StatusRuntimeException;
import it.nzd.decisions.testing.Chamber;
import it.nzd.decisions.testing.FakeNeighbours;
import it.nzd.decisions.v1.CastBallotRequest;
import it.nzd.decisions.v1.Choice;
import it.nzd.decisions.v1.CloseDecisionVoteRequest;
import it.nzd.decisions.v1.DecisionOutcomeServiceGrpc;
import it.nzd.decisions.v1.DecisionServiceGrpc;
import it.nzd.platform.access.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BallotRaceTest {
  private static final int AT_ONCE = 64;
  private final Chamber chamber = new Chamber();

  @AfterEach
  void close() {
    chamber.close();
  }

  @Test
  void shouldCountOneOfManyIdenticalBallots() throws Exception {
    var name = chamber.voting(Chamber.question()).getName();
    var seat = SEATS.getFirst();

    var cast = atOnce(() -> chamber.cast(name, seat, Choice.CHOICE_FOR));

    assertThat(cast).hasSize(AT_ONCE).containsOnly(cast.getFirst());
    SEATS.stream().skip(1).forEach(other -> chamber.cast(name, other, Choice.CHOICE_FOR));
    var closed = chamber.closed(name);
    assertThat(closed.getResult().getBenches(0).getBallots()).isEqualTo(2);
    assertThat(closed.getResult().getBenches(0).getInFavour()).isEqualTo(2);
  }

  @Test
  void shouldLetHolderOrDeputyCastButNotBoth() {
    var name = chamber.voting(Chamber.question()).getName();
    var seat = SEATS.getFirst();
    var deputy =
        chamber.as(
            FakeNeighbours.deputy(seat),
            Roles.CDTT_MEMBER,
            "prato",
            DecisionServiceGrpc::newBlockingStub);
    var byDeputy =
        deputy.castBallot(
            CastBallotRequest.newBuilder()
                .setName(name)
                .setSeat(seat)
                .setChoice(Choice.CHOICE_FOR)
                .build());

    assertThat(byDeputy.getByDeputy()).isTrue();
    assertThat(Chamber.refusal(() -> chamber.cast(name, seat, Choice.CHOICE_AGAINST)))
        .isEqualTo("BALLOT_OF_ANOTHER");
  }

  @Test
  void shouldTakeOneOfManyIdenticalSteps() throws Exception {
    var voting = chamber.voting(Chamber.question());
    SEATS.forEach(seat -> chamber.cast(voting.getName(), seat, Choice.CHOICE_FOR));
    var request =
        CloseDecisionVoteRequest.newBuilder()
            .setName(voting.getName())
            .setEtag(voting.getEtag())
            .setRequestId(UUID.randomUUID().toString())
            .build();
    var outcomes = chamber.asCoordinator(DecisionOutcomeServiceGrpc::newBlockingStub);

    var closed =
        atOnce(
            () -> {
              try {
                return outcomes.closeDecisionVote(request).getEtag();
              } catch (StatusRuntimeException stale) {
                return stale.getStatus().getCode().name();
              }
            });

    assertThat(closed).contains(chamber.read(voting.getName()).getEtag());
    var steps = chamber.read(voting.getName()).getStepsList();
    assertThat(steps).filteredOn(step -> step.getAction().equals("close_vote")).hasSize(1);
  }

  private static <T> List<T> atOnce(Callable<T> what) throws Exception {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          IntStream.range(0, AT_ONCE)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            start.await();
                            return what.call();
                          }))
              .toList();
      start.countDown();
      var all = new ArrayList<T>();
      for (var answer : answers) {
        all.add(answer.get());
      }
      return all;
    }
  }
}
