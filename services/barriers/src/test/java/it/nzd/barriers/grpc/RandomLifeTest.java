package it.nzd.barriers.grpc;

import static it.nzd.barriers.grpc.Board.water;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import io.grpc.StatusRuntimeException;
import it.nzd.barriers.domain.BarrierAction;
import it.nzd.barriers.v1.AcceptBarrierRequest;
import it.nzd.barriers.v1.AddressBarrierRequest;
import it.nzd.barriers.v1.Barrier;
import it.nzd.barriers.v1.MarkDuplicateBarrierRequest;
import it.nzd.barriers.v1.MitigateBarrierRequest;
import it.nzd.barriers.v1.PrioritiseBarrierRequest;
import it.nzd.barriers.v1.RemoveBarrierRequest;
import it.nzd.barriers.v1.SetBackBarrierRequest;
import it.nzd.barriers.v1.UpdateBarrierRequest;
import it.nzd.barriers.v1.ValidateBarrierRequest;
import it.nzd.platform.testing.Replay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Random lives of barriers, against a small reference written apart from the table. */
class RandomLifeTest {
  private static final String REASON = "perché sì";
  private static final Set<String> ENDS = Set.of("REMOVED", "MITIGATED", "ACCEPTED", "DUPLICATE");
  private static final Map<String, Rule> REFERENCE =
      Map.ofEntries(
          rule("REPORTED VALIDATE", "VALIDATED", true, "evidence"),
          rule("VALIDATED PRIORITISE", "PRIORITISED", true, "score", "owner"),
          rule("PRIORITISED ADDRESS", "BEING_ADDRESSED", false, "owner", "remedy"),
          rule("BEING_ADDRESSED SET_BACK", "PRIORITISED", false),
          rule("BEING_ADDRESSED REMOVE", "REMOVED", true, "remedy"),
          rule("BEING_ADDRESSED MITIGATE", "MITIGATED", true, "remedy"),
          rule("VALIDATED ACCEPT", "ACCEPTED", true),
          rule("PRIORITISED ACCEPT", "ACCEPTED", true),
          rule("BEING_ADDRESSED ACCEPT", "ACCEPTED", true),
          rule("REPORTED MARK_DUPLICATE", "DUPLICATE", false),
          rule("VALIDATED MARK_DUPLICATE", "DUPLICATE", false),
          rule("PRIORITISED MARK_DUPLICATE", "DUPLICATE", false));

  private static Board board;
  private static Barrier original;

  /** What people do with a barrier besides taking steps. */
  enum Deed {
    /** The likeliest way on, so that lives get somewhere. */
    GO_ON,
    STEP,
    SCORE,
    WRITE_REMEDY,
    RUB_OUT_REMEDY,
    NAME_OWNER,
    RUB_OUT_OWNER,
    RUB_OUT_EVIDENCE,
    ADD_EVIDENCE
  }

  /** Who acts, and how. */
  record Act(Deed deed, BarrierAction action, boolean byCoordinator) {}

  /** Where a step leads, whether a member of the team may take it, and what must be there. */
  record Rule(String to, boolean byTeam, Set<String> needs) {}

  /** The barrier as the reference knows it. */
  private static final class Reference {
    private String state = "REPORTED";
    private final Set<String> has = new TreeSet<>(Set.of("evidence", "owner"));

    boolean takes(BarrierAction action, boolean byCoordinator) {
      var rule = REFERENCE.get(state + " " + action);
      if (rule == null || !(byCoordinator || rule.byTeam()) || !has.containsAll(rule.needs())) {
        return false;
      }
      state = rule.to();
      return true;
    }

    boolean edits(Runnable change) {
      if (ENDS.contains(state)) {
        return false;
      }
      change.run();
      return true;
    }
  }

  @BeforeContainer
  static void start() {
    board = new Board();
    original = board.reported(water("prato"));
  }

  @AfterContainer
  static void stop() {
    board.close();
  }

  @Property(tries = 40)
  void shouldLiveAsTheReferenceSaysAndTellItInItsEvents(
      @ForAll @Size(min = 5, max = 25) List<@From("acts") Act> acts) {
    var reference = new Reference();
    var barrier = board.reported(water("prato"));
    for (var act : acts) {
      var before = barrier;
      barrier = live(act, before, reference);
      assertThat(barrier.getState()).isEqualTo(reference.state.toLowerCase(Locale.ROOT));
    }
    var told = "reported";
    for (var step : barrier.getStepsList()) {
      assertThat(step.getFromState()).isEqualTo(told);
      told = step.getToState();
    }
    assertThat(told).isEqualTo(barrier.getState());
    Replay.check(board.service.context(), "barriers", barrier.getName());
  }

  @Provide
  Arbitrary<Act> acts() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(6, Deed.GO_ON),
                Tuple.of(3, Deed.STEP),
                Tuple.of(2, Deed.SCORE),
                Tuple.of(2, Deed.WRITE_REMEDY),
                Tuple.of(1, Deed.RUB_OUT_REMEDY),
                Tuple.of(2, Deed.NAME_OWNER),
                Tuple.of(1, Deed.RUB_OUT_OWNER),
                Tuple.of(1, Deed.RUB_OUT_EVIDENCE),
                Tuple.of(2, Deed.ADD_EVIDENCE)),
            Arbitraries.of(BarrierAction.class),
            Arbitraries.of(true, true, false))
        .as(Act::new);
  }

  private static Barrier live(Act act, Barrier barrier, Reference reference) {
    var has = reference.has;
    return switch (act.deed()) {
      case GO_ON -> step(onward(reference.state).orElse(act.action()), act, barrier, reference);
      case STEP -> step(act.action(), act, barrier, reference);
      case SCORE -> scored(barrier, reference);
      case WRITE_REMEDY ->
          edited(
              barrier,
              "remedy",
              reference.edits(() -> has.add("remedy")),
              b -> b.setRemedy("Uno sportello"));
      case RUB_OUT_REMEDY ->
          edited(
              barrier, "remedy", reference.edits(() -> has.remove("remedy")), b -> b.clearRemedy());
      case NAME_OWNER ->
          edited(
              barrier,
              "owner",
              reference.edits(() -> has.add("owner")),
              b -> b.setOwner("Gestore"));
      case RUB_OUT_OWNER ->
          edited(barrier, "owner", reference.edits(() -> has.remove("owner")), b -> b.clearOwner());
      case RUB_OUT_EVIDENCE ->
          edited(
              barrier,
              "evidence",
              reference.edits(() -> has.remove("evidence")),
              b -> b.clearEvidence());
      case ADD_EVIDENCE ->
          edited(
              barrier,
              "evidence",
              reference.edits(() -> has.add("evidence")),
              b -> b.clearEvidence().addAllEvidence(original.getEvidenceList()));
    };
  }

  private static Optional<BarrierAction> onward(String state) {
    return switch (state) {
      case "REPORTED" -> Optional.of(BarrierAction.VALIDATE);
      case "VALIDATED" -> Optional.of(BarrierAction.PRIORITISE);
      case "PRIORITISED" -> Optional.of(BarrierAction.ADDRESS);
      default -> Optional.empty();
    };
  }

  private static Barrier step(BarrierAction action, Act act, Barrier barrier, Reference reference) {
    var before = reference.state;
    boolean isKnown = REFERENCE.containsKey(before + " " + action);
    boolean isWanted = reference.takes(action, act.byCoordinator());
    try {
      var next = take(action, act.byCoordinator() ? "city-coordinator" : "cdtt-member", barrier);
      assertThat(isWanted).as("%s from %s", action, before).isTrue();
      return next;
    } catch (StatusRuntimeException refused) {
      assertThat(isWanted).as("%s from %s: %s", action, before, refused).isFalse();
      if (!isKnown && act.byCoordinator()) {
        assertThat(Board.refusal(() -> throwing(refused))).isEqualTo("STEP_NOT_IN_THIS_STATE");
      }
      assertThat(board.read(barrier).getEtag()).isEqualTo(barrier.getEtag());
      return barrier;
    }
  }

  private static void throwing(StatusRuntimeException refused) {
    throw refused;
  }

  private static Barrier scored(Barrier barrier, Reference reference) {
    if (reference.edits(() -> reference.has.add("score"))) {
      board.scored(barrier, 4, 3);
    }
    return board.read(barrier);
  }

  private static Barrier edited(
      Barrier barrier, String field, boolean isWanted, UnaryOperator<Barrier.Builder> change) {
    var request =
        UpdateBarrierRequest.newBuilder()
            .setBarrier(change.apply(barrier.toBuilder()))
            .setUpdateMask(FieldMask.newBuilder().addPaths(field))
            .build();
    try {
      return board.barriers("city-coordinator", "prato").updateBarrier(request);
    } catch (StatusRuntimeException refused) {
      assertThat(isWanted).as("%s: %s", field, refused).isFalse();
      assertThat(Board.refusal(() -> throwing(refused))).isEqualTo("BARRIER_ENDED");
      return barrier;
    }
  }

  private static Barrier take(BarrierAction action, String role, Barrier seen) {
    var steps = board.steps(role, "prato");
    var name = seen.getName();
    var etag = seen.getEtag();
    return switch (action) {
      case VALIDATE ->
          steps.validateBarrier(
              ValidateBarrierRequest.newBuilder().setName(name).setEtag(etag).build());
      case PRIORITISE ->
          steps.prioritiseBarrier(
              PrioritiseBarrierRequest.newBuilder().setName(name).setEtag(etag).build());
      case ADDRESS ->
          steps.addressBarrier(
              AddressBarrierRequest.newBuilder().setName(name).setEtag(etag).build());
      case SET_BACK ->
          steps.setBackBarrier(
              SetBackBarrierRequest.newBuilder()
                  .setName(name)
                  .setEtag(etag)
                  .setReason(REASON)
                  .build());
      case REMOVE ->
          steps.removeBarrier(
              RemoveBarrierRequest.newBuilder()
                  .setName(name)
                  .setEtag(etag)
                  .setReason(REASON)
                  .build());
      case MITIGATE ->
          steps.mitigateBarrier(
              MitigateBarrierRequest.newBuilder()
                  .setName(name)
                  .setEtag(etag)
                  .setReason(REASON)
                  .build());
      case ACCEPT ->
          steps.acceptBarrier(
              AcceptBarrierRequest.newBuilder()
                  .setName(name)
                  .setEtag(etag)
                  .setReason(REASON)
                  .build());
      case MARK_DUPLICATE ->
          steps.markDuplicateBarrier(
              MarkDuplicateBarrierRequest.newBuilder()
                  .setName(name)
                  .setEtag(etag)
                  .setReason(REASON)
                  .setDuplicateOf(original.getName())
                  .build());
    };
  }

  private static Map.Entry<String, Rule> rule(
      String from, String to, boolean byTeam, String... needs) {
    return Map.entry(from, new Rule(to, byTeam, Set.of(needs)));
  }
}
