package it.nzd.sandboxes.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.event.EventStore;
import it.nzd.platform.event.Outbox;
import it.nzd.sandboxes.domain.SandboxAction;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.testing.Running;
import it.nzd.sandboxes.testing.Samples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random steps of random people, against a small reference written apart from the table. */
class RandomLifeTest {
  private static final Map<String, String> REFERENCE = reference();

  @Test
  void shouldOnlyTakeStepsThatTheReferenceKnowsAndReplayToTheSameState() {
    try (var place = new Running()) {
      var random = new Random(20260302);
      var people =
          List.of(
              Running.coordinator(),
              Running.authority(),
              Running.operator(),
              Running.evaluator(),
              Running.person("member", Roles.CDTT_MEMBER));
      int taken = 0;
      for (int life = 0; life < 16; life++) {
        taken += live(place, begin(place, life), random, people);
      }
      assertThat(taken).isGreaterThan(20);
    }
  }

  private static SandboxView begin(Running place, int life) {
    return switch (life % 4) {
      case 0 -> place.create(Running.coordinator(), Samples.complete());
      case 1 -> place.inDesign(Samples.complete());
      case 2 -> place.approved(Samples.complete());
      default -> place.running(Samples.complete());
    };
  }

  private static int live(Running place, SandboxView begun, Random random, List<Caller> people) {
    var seen = begun;
    int taken = 0;
    for (int i = 0; i < 60; i++) {
      var before = seen.stored().value().state();
      var action = any(before, random);
      var who = people.get(random.nextInt(people.size()));
      var wanted = REFERENCE.get(before + " " + action);
      try {
        seen = place.take(who, seen, action);
        taken++;
        assertThat(seen.stored().value().state().name()).isEqualTo(wanted);
      } catch (ServiceException refused) {
        assertThat(place.get(seen).stored().revision()).isEqualTo(seen.stored().revision());
        if (wanted == null) {
          assertThat(refused.reason().name()).isEqualTo("STEP_NOT_IN_STATE");
        }
      }
    }
    replay(place, seen);
    return taken;
  }

  /** Mostly a step that the state knows, now and then any. */
  private static SandboxAction any(SandboxState state, Random random) {
    var known =
        java.util.Arrays.stream(SandboxAction.values())
            .filter(action -> REFERENCE.containsKey(state + " " + action))
            .toList();
    return known.isEmpty() || random.nextInt(4) == 0
        ? SandboxAction.values()[random.nextInt(SandboxAction.values().length)]
        : known.get(random.nextInt(known.size()));
  }

  /** The steps kept with the sandbox and the events of the service tell the same life. */
  private static void replay(Running place, SandboxView seen) {
    var state = SandboxState.IDEA.name();
    var kinds = new ArrayList<String>();
    for (var step : seen.stored().value().course().steps()) {
      assertThat(step.from().toUpperCase(java.util.Locale.ROOT)).isEqualTo(state);
      state = step.to().toUpperCase(java.util.Locale.ROOT);
      kinds.add(step.action());
    }
    assertThat(state).isEqualTo(seen.stored().value().state().name());
    place.bean(Outbox.class).sweep();
    var told =
        place.bean(EventStore.class).after(0, 1_000).stream()
            .filter(e -> e.getString("resource").getValue().equals(seen.stored().name()))
            .map(e -> e.getString("kind").getValue())
            .filter(
                kind ->
                    java.util.Arrays.stream(SandboxAction.values())
                        .anyMatch(a -> a.name().toLowerCase(java.util.Locale.ROOT).equals(kind)))
            .toList();
    assertThat(told).isEqualTo(kinds);
  }

  private static Map<String, String> reference() {
    var known = new HashMap<String, String>();
    for (var line :
        """
        IDEA PROPOSE PROPOSED
        IDEA DISCARD DISCARDED
        PROPOSED SCREEN SCREENING
        PROPOSED WITHDRAW WITHDRAWN
        SCREENING PASS DESIGN
        SCREENING RETURN PROPOSED
        SCREENING REJECT REJECTED
        DESIGN SUBMIT APPROVAL
        DESIGN WITHDRAW WITHDRAWN
        APPROVAL APPROVE APPROVED
        APPROVAL RETURN DESIGN
        APPROVAL REJECT REJECTED
        APPROVED START RUNNING
        APPROVED EXPIRE EXPIRED
        RUNNING SUSPEND SUSPENDED
        RUNNING EVALUATE EVALUATION
        SUSPENDED RESUME RUNNING
        SUSPENDED TERMINATE TERMINATED
        EVALUATION DECIDE EXIT_DECIDED
        EXIT_DECIDED SCALE SCALED
        EXIT_DECIDED ADAPT ADAPTED
        EXIT_DECIDED STOP STOPPED
        SCALED INSTITUTIONALISE INSTITUTIONALISED
        """
            .lines()
            .toList()) {
      var words = line.split(" ");
      known.put(words[0] + " " + words[1], words[2]);
    }
    return known;
  }
}
