package it.nzd.theories.grpc;

import static it.nzd.theories.grpc.Slice.addEdge;
import static it.nzd.theories.grpc.Slice.addNode;
import static it.nzd.theories.grpc.Slice.apply;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.common.v1.Source;
import it.nzd.platform.event.EventStore;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.testing.Replay;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.theories.domain.Samples;
import it.nzd.theories.domain.model.AssumptionStatus;
import it.nzd.theories.testing.MovableClock;
import it.nzd.theories.v1.Assumption;
import it.nzd.theories.v1.BaselineTheoryRequest;
import it.nzd.theories.v1.CeilingMark;
import it.nzd.theories.v1.ElementRef;
import it.nzd.theories.v1.Finding;
import it.nzd.theories.v1.FixTheoryRequest;
import it.nzd.theories.v1.GetTheoryRequest;
import it.nzd.theories.v1.ReviseTheoryRequest;
import it.nzd.theories.v1.Theory;
import it.nzd.theories.v1.TheoryOperation;
import it.nzd.theories.v1.Tier;
import it.nzd.theories.v1.TierMove;
import it.nzd.theories.v1.UpdateTheoryRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What time and a long life do to a model. */
class TheoryLifeTest {
  private static final String ANNA = TestIdentity.subjectOf("anna").toString();
  private final Slice slice = new Slice(Map.of("nzd.test.clock", "true"));
  private final Theory begun = slice.water();

  @AfterEach
  void stop() {
    slice.close();
  }

  @Test
  void shouldFindAnAssumptionOverdueOnlyAfterItsDayHasEndedInRome() {
    applied(assumption(dated("2026-06-30")));
    var clock = slice.context().getBean(MovableClock.class);

    clock.set(Instant.parse("2026-06-30T21:59:59Z"));
    assertThat(overdue()).isEmpty();

    clock.set(Instant.parse("2026-06-30T22:00:00Z"));
    assertThat(overdue()).containsExactly("a1");

    applied(assumption(dated("2027-06-30").setVersion(seen().getVersion())));
    assertThat(overdue()).isEmpty();
  }

  @Test
  void shouldKeepWhoLooksAtAnAssumptionAgainAndSayItInTheEvent() {
    var named = dated("2026-12-31").setAssignee(ANNA);
    named.setSource(
        Source.newBuilder().setTitle("Analisi 2025").setMark(Source.Mark.MARK_DECLARED));
    applied(assumption(named));

    assertThat(seen().getAssignee()).isEqualTo(ANNA);
    assertThat(seen().getSource().getTitle()).isEqualTo("Analisi 2025");
    slice.context().getBean(Outbox.class).sweep();
    var last = slice.context().getBean(EventStore.class).after(0, 100).getLast();
    assertThat(last.getArray("changes"))
        .extracting(change -> change.asDocument().getString("path").getValue())
        .contains("content.assumptions.a1.assignee");
    assertThat(
            Slice.refusal(() -> applied(assumption(dated("2026-12-31").setAssignee("Anna Galli")))))
        .contains("assignee");
  }

  @Test
  void shouldTellItsWholeLifeInItsEvents() {
    applied(addNode("x1", "input", "Altro"), addEdge("y1", "x1", "network"));
    applied(assumption(dated("2026-12-31").setAssignee(ANNA)));
    applied(
        TheoryOperation.newBuilder()
            .setRemoveEdge(ElementRef.newBuilder().setId("y1").setVersion(2)),
        TheoryOperation.newBuilder()
            .setRemoveNode(ElementRef.newBuilder().setId("x1").setVersion(2)));
    applied(tier("rete", "RET", "Rete"), move("rete", 0), ceiling("impact"));
    applied(move("rete", 6), ceiling(""), ceiling("later-outcome"));
    slice
        .coordinator()
        .updateTheory(
            UpdateTheoryRequest.newBuilder()
                .setTheory(
                    Theory.newBuilder()
                        .setName(begun.getName())
                        .setEtag(now().getEtag())
                        .setTitle("Acqua, energia e spazi"))
                .setUpdateMask(FieldMask.newBuilder().addPaths("title"))
                .build());
    slice
        .coordinator()
        .baselineTheory(
            BaselineTheoryRequest.newBuilder()
                .setName(begun.getName())
                .setEtag(now().getEtag())
                .build());
    slice
        .coordinator()
        .reviseTheory(
            ReviseTheoryRequest.newBuilder()
                .setName(begun.getName())
                .setEtag(now().getEtag())
                .setReason("Nuova norma")
                .build());
    slice
        .coordinator()
        .fixTheory(
            FixTheoryRequest.newBuilder()
                .setName(begun.getName())
                .setEtag(now().getEtag())
                .build());

    assertThat(Replay.check(slice.context(), "theories", begun.getName())).isEqualTo(10);
  }

  private Theory now() {
    return slice
        .coordinator()
        .getTheory(GetTheoryRequest.newBuilder().setName(begun.getName()).build());
  }

  private Assumption seen() {
    return now().getContent().getAssumptionsList().stream()
        .filter(one -> one.getId().equals("a1"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> overdue() {
    return now().getFindingsList().stream()
        .filter(one -> one.getKind() == Finding.Kind.KIND_ASSUMPTION_OVERDUE)
        .map(Finding::getElement)
        .toList();
  }

  private void applied(TheoryOperation.Builder... operations) {
    slice.coordinator().applyOperations(apply(begun.getName(), operations));
  }

  private static Assumption.Builder dated(String day) {
    return ElementProtoMapper.toProto(Samples.assumption("a1", "", "e4", AssumptionStatus.UNTESTED))
        .toBuilder()
        .setVersion(1)
        .setReviewOn(day);
  }

  private static TheoryOperation.Builder assumption(Assumption.Builder changed) {
    return TheoryOperation.newBuilder().setUpdateAssumption(changed);
  }

  private static TheoryOperation.Builder tier(String id, String code, String name) {
    return TheoryOperation.newBuilder()
        .setAddTier(
            Tier.newBuilder()
                .setId(id)
                .setCode(code)
                .setDisplayName(name)
                .setKind(Tier.Kind.KIND_INPUT));
  }

  private static TheoryOperation.Builder move(String tier, int position) {
    return TheoryOperation.newBuilder()
        .setMoveTier(TierMove.newBuilder().setTier(tier).setPosition(position));
  }

  private static TheoryOperation.Builder ceiling(String tier) {
    return TheoryOperation.newBuilder().setSetCeiling(CeilingMark.newBuilder().setTier(tier));
  }
}
