package it.nzd.consultations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.lifecycle.Decision;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.platform.lifecycle.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random steps of random people, against a small reference written apart from the table. */
class ConsultationLifeTest {
  private static final String COORDINATOR = "city-coordinator";
  private static final Map<String, String> REFERENCE = reference();

  /** What somebody does, or what happens. */
  sealed interface Move {}

  /** A step that somebody tries. */
  record Try(ConsultationAction action, String role) implements Move {}

  /** Days go by. */
  record Pass(int days) implements Move {}

  /** The coordinator writes summary, themes or replies, or the service computes the tables. */
  record Work(String what) implements Move {}

  @Property(tries = 400)
  void shouldOnlyTakeStepsThatTheReferenceKnows(@ForAll("lives") List<Move> life) {
    var world = new World();
    for (var move : life) {
      switch (move) {
        case Pass(int days) -> world.now = world.now.plus(Duration.ofDays(days));
        case Work(String what) -> world.work(what);
        case Try(ConsultationAction action, String role) -> attempt(world, action, role);
      }
    }
    replay(world.consultation);
  }

  private static void attempt(World world, ConsultationAction action, String role) {
    var before = world.consultation.state();
    var wanted = world.wanted(action, role);
    var decision = ConsultationLifecycle.TABLE.decide(before, action, Set.of(role), world.facts());
    if (decision instanceof Decision.Move<ConsultationState, ConsultationAction>(var row)) {
      world.consultation =
          world.consultation.moved(row.to(), Taken.of(row, role, world.now, "perché"));
    }
    assertThat(world.consultation.state().name())
        .as("%s by %s of what is %s", action, role, before)
        .isEqualTo(wanted);
  }

  /** The steps kept with the consultation lead to where it stands, each once. */
  private static void replay(Consultation consultation) {
    var state = Lifecycle.code(ConsultationState.DRAFT);
    for (var step : consultation.steps()) {
      assertThat(step.from()).isEqualTo(state);
      state = step.to();
    }
    assertThat(state).isEqualTo(Lifecycle.code(consultation.state()));
  }

  @Provide
  Arbitrary<List<Move>> lives() {
    var right =
        Arbitraries.of(ConsultationAction.values())
            .map(action -> (Move) new Try(action, roleOf(action)));
    var any =
        Arbitraries.of(ConsultationAction.values())
            .flatMap(
                action ->
                    Arbitraries.of(COORDINATOR, Lifecycle.SYSTEM, "cdtt-member", "firm")
                        .map(role -> (Move) new Try(action, role)));
    var time = Arbitraries.integers().between(1, 20).map(days -> (Move) new Pass(days));
    var work =
        Arbitraries.of("tables", "summary", "themes", "replies").map(what -> (Move) new Work(what));
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, right),
            net.jqwik.api.Tuple.of(1, any),
            net.jqwik.api.Tuple.of(2, time),
            net.jqwik.api.Tuple.of(3, work))
        .list()
        .ofMinSize(40)
        .ofMaxSize(160);
  }

  private static String roleOf(ConsultationAction action) {
    return action == ConsultationAction.OPEN || action == ConsultationAction.EXPIRE
        ? Lifecycle.SYSTEM
        : COORDINATOR;
  }

  private static Map<String, String> reference() {
    var known = new HashMap<String, String>();
    for (var line :
        """
        DRAFT SCHEDULE SCHEDULED before-closing
        SCHEDULED UNSCHEDULE DRAFT
        SCHEDULED OPEN OPEN after-opening
        OPEN EXPIRE CLOSED after-closing
        OPEN CLOSE CLOSED
        CLOSED ANALYSE ANALYSING tables
        ANALYSING REPORT REPORTED summary-and-themes
        REPORTED ANSWER ANSWERED replies
        ANSWERED ARCHIVE ARCHIVED
        """
            .lines()
            .toList()) {
      var words = line.split(" ");
      known.put(words[0] + " " + words[1], words[2] + " " + (words.length > 3 ? words[3] : ""));
    }
    return known;
  }

  /** A consultation, the time, and what was done: kept apart from the consultation's own guards. */
  private static final class World {
    private Consultation consultation = Forms.draft();
    private Instant now = Forms.OPENS.minus(Duration.ofDays(3));
    private boolean isComputed;
    private boolean isSummarised;
    private boolean isThemed;
    private boolean isReplied;

    private void work(String what) {
      switch (what) {
        case "tables" -> isComputed = true;
        case "summary" -> isSummarised = true;
        case "themes" -> isThemed = true;
        default -> isReplied = isThemed;
      }
      consultation =
          Forms.reported(
              consultation,
              isSummarised ? "In breve." : "",
              isThemed ? List.of(theme()) : List.of());
    }

    private Theme theme() {
      return new Theme(
          "t1",
          "Acqua",
          "Costa troppo.",
          isReplied ? Theme.Outcome.ACCEPTED : Theme.Outcome.UNSPECIFIED,
          isReplied ? "Si prova il riuso." : "",
          List.of(),
          List.of());
    }

    private StepFacts facts() {
      return new StepFacts(consultation, now, () -> Outcome.HOLDS, () -> isComputed);
    }

    /** The state that the reference expects after a step. */
    private String wanted(ConsultationAction action, String role) {
      var stays = consultation.state().name();
      var line = REFERENCE.get(stays + " " + action);
      if (line == null || !role.equals(roleOf(action))) {
        return stays;
      }
      var words = new ArrayList<>(List.of(line.split(" ", 2)));
      return holds(words.get(1)) ? words.get(0) : stays;
    }

    private boolean holds(String condition) {
      return switch (condition) {
        case "before-closing" -> now.isBefore(Forms.CLOSES);
        case "after-opening" -> !now.isBefore(Forms.OPENS);
        case "after-closing" -> !now.isBefore(Forms.CLOSES);
        case "tables" -> isComputed;
        case "summary-and-themes" -> isSummarised && isThemed;
        case "replies" -> isReplied;
        default -> true;
      };
    }
  }
}
