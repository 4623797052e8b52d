package it.nzd.indicators.grpc;

import static it.nzd.indicators.domain.Samples.PRATO;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import it.nzd.barriers.v1.Barrier;
import it.nzd.common.v1.Link;
import it.nzd.consultations.v1.Turnout;
import it.nzd.decisions.v1.Commitment;
import it.nzd.decisions.v1.Decision;
import it.nzd.indicators.domain.process.Counted;
import it.nzd.sandboxes.v1.Act;
import it.nzd.sandboxes.v1.Sandbox;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessObjectsTest {
  @Test
  void shouldCountAdoptedDecisionsAlone() {
    var open = Decision.newBuilder().setName("cities/prato/decisions/1").build();
    var adopted =
        Decision.newBuilder()
            .setName("cities/prato/decisions/2")
            .setAdoptedDay("2026-05-20")
            .setDaysToDecision(12)
            .setState(Decision.State.STATE_REVOKED)
            .build();

    assertThat(ProcessObjects.adopted(List.of(open, adopted)))
        .extracting(Counted::object, Counted::value, Counted::day)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "cities/prato/decisions/2", 12.0, LocalDate.of(2026, 5, 20)));
  }

  @Test
  void shouldLeaveOutTurnoutsThatAreNotKnown() {
    var notCounted = Turnout.newBuilder().setSubmitted(4).build();
    var notComputed = Turnout.newBuilder().setAsked(10).build();
    var more = Turnout.newBuilder().setAsked(10).setSubmitted(12).setBalance(85).build();
    var told = List.of(notCounted, notComputed, more);

    assertThat(ProcessObjects.rates(told))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.value()).isEqualTo(10);
              assertThat(each.base()).isEqualTo(10);
            });
    assertThat(ProcessObjects.balances(told)).extracting(Counted::value).containsExactly(85.0);
  }

  @Test
  void shouldCountDaysFromTheEarliestBarrierToTheRule() {
    var rule =
        Sandbox.newBuilder()
            .setName("cities/prato/sandboxes/1")
            .setDistrict(PRATO)
            .setState(Sandbox.State.STATE_INSTITUTIONALISED)
            .setAdoptedRule(Act.newBuilder().setDay("2026-06-30"))
            .addLinks(link("cities/prato/barriers/1"))
            .addLinks(link("cities/prato/barriers/2"))
            .addLinks(link("cities/prato/theories/1"));
    var running =
        rule.clone().setName("cities/prato/sandboxes/2").setState(Sandbox.State.STATE_RUNNING);
    var ofNoBarrier = rule.clone().setName("cities/prato/sandboxes/3").clearLinks();
    var trials = List.of(rule.build(), running.build(), ofNoBarrier.build());
    // Reported shortly before midnight by UTC, which is the next day in Rome.
    var barriers =
        List.of(
            barrier("cities/prato/barriers/1", "2026-03-01T08:00:00Z"),
            barrier("cities/prato/barriers/2", "2025-12-31T23:30:00Z"));

    assertThat(ProcessObjects.rules(trials, barriers))
        .extracting(Counted::object, Counted::value)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("cities/prato/sandboxes/1", 180.0));
    assertThat(ProcessObjects.rules(trials, List.of())).isEmpty();
  }

  @Test
  void shouldCountCommitmentsWhoseEndHasCome() {
    var today = LocalDate.of(2026, 7, 1);
    var told =
        List.of(
            commitment(Commitment.State.STATE_FULFILLED, "2027-01-01"),
            commitment(Commitment.State.STATE_PARTIALLY_FULFILLED, "2026-01-01"),
            commitment(Commitment.State.STATE_ACTIVE, "2026-06-30"),
            commitment(Commitment.State.STATE_ACTIVE, "2026-07-01"),
            commitment(Commitment.State.STATE_WITHDRAWN, "2026-01-01"),
            commitment(Commitment.State.STATE_DRAFT, "2026-01-01"));

    assertThat(ProcessObjects.commitments(told, today))
        .extracting(Counted::state)
        .containsExactly("fulfilled", "partially_fulfilled", "active");
    assertThat(ProcessObjects.commitments(told, today))
        .extracting(Counted::value)
        .containsExactly(1.0, 0.0, 0.0);
  }

  private static Link link(String target) {
    return Link.newBuilder()
        .setTarget(target)
        .setRelation(Link.Relation.RELATION_FOLLOWS_FROM)
        .build();
  }

  private static Barrier barrier(String name, String reported) {
    return Barrier.newBuilder()
        .setName(name)
        .setCreateTime(Timestamp.newBuilder().setSeconds(Instant.parse(reported).getEpochSecond()))
        .build();
  }

  private static Commitment commitment(Commitment.State state, String due) {
    return Commitment.newBuilder()
        .setName("cities/prato/commitments/1")
        .setState(state)
        .setDueDay(due)
        .build();
  }
}
