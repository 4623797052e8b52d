package it.nzd.theories.domain.edit;

import static it.nzd.theories.domain.Samples.add;
import static it.nzd.theories.domain.Samples.apply;
import static it.nzd.theories.domain.Samples.assumption;
import static it.nzd.theories.domain.Samples.bare;
import static it.nzd.theories.domain.Samples.edge;
import static it.nzd.theories.domain.Samples.link;
import static it.nzd.theories.domain.Samples.node;
import static it.nzd.theories.domain.Samples.refused;
import static it.nzd.theories.domain.Samples.remove;
import static it.nzd.theories.domain.Samples.update;
import static it.nzd.theories.domain.Samples.water;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.theories.domain.edit.Operation.DrawCeiling;
import it.nzd.theories.domain.edit.Operation.MoveTier;
import it.nzd.theories.domain.edit.Operation.Remove;
import it.nzd.theories.domain.model.AssumptionStatus;
import it.nzd.theories.domain.model.ElementKind;
import it.nzd.theories.domain.model.Tier;
import it.nzd.theories.domain.model.TierKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditingTest {
  @Test
  void shouldRefuseALoopAndShowItByNames() {
    var content =
        apply(
            water(),
            2,
            add(node("training", "activity", "Formare")),
            add(edge("f1", "network", "permits")),
            add(edge("f2", "permits", "training")));

    var refusal =
        (Edited.Refused) Editing.apply(content, List.of(add(edge("f3", "training", "network"))), 3);

    assertThat(refusal.broken().reason().name()).isEqualTo("LOOP");
    assertThat(refusal.broken().field()).isEqualTo("operations[0].add_edge.to");
    assertThat(refusal.broken().facts().get("loop"))
        .isEqualTo("Formare → Estendere la rete → Nuovi permessi → Formare");
  }

  @Test
  void shouldRefuseWhatLeadsDownwardOrToItselfOrTwice() {
    assertThat(refused(water(), add(edge("x", "reuse", "network"))))
        .isEqualTo("EDGE_DOWNWARD operations[0].add_edge.to");
    assertThat(refused(water(), add(edge("x", "reuse", "reuse")))).startsWith("EDGE_TO_ITSELF ");
    assertThat(refused(water(), add(edge("x", "grant", "network")))).startsWith("EDGE_TWICE ");
    assertThat(refused(water(), add(edge("x", "grant", "drawn")))).isEqualTo("done");
  }

  @Test
  void shouldRefuseMovingANodeOrATierBelowWhatItRestsOn() {
    assertThat(refused(water(), update(node("served", "impact", "Imprese servite"), 1)))
        .isEqualTo("EDGE_DOWNWARD operations[0].update_node.tier");
    assertThat(refused(water(), new MoveTier("output", 0)))
        .isEqualTo("EDGE_DOWNWARD operations[0].move_tier.position");
    assertThat(refused(bare(), new MoveTier("output", 0))).isEqualTo("done");
    assertThat(refused(bare(), new MoveTier("none", 0))).startsWith("TIER_UNKNOWN ");
  }

  @Test
  void shouldRefuseElementsOnWhatIsNotThere() {
    assertThat(refused(water(), add(node("x", "none", "X")))).startsWith("TIER_UNKNOWN ");
    assertThat(refused(water(), add(edge("x", "none", "reuse"))))
        .isEqualTo("NODE_UNKNOWN operations[0].add_edge.from");
    assertThat(refused(water(), add(assumption("x", "", "none", AssumptionStatus.HOLDING))))
        .startsWith("EDGE_UNKNOWN ");
    assertThat(refused(water(), add(assumption("x", "reuse", "e1", AssumptionStatus.HOLDING))))
        .startsWith("ASSUMPTION_TARGET_INVALID ");
    assertThat(refused(water(), add(link("x", "none", "i")))).startsWith("NODE_UNKNOWN ");
    assertThat(refused(water(), new DrawCeiling("none")))
        .isEqualTo("TIER_UNKNOWN operations[0].set_ceiling.tier");
  }

  @Test
  void shouldRefuseASecondLinkToTheSameIndicatorAndATierCodeTwice() {
    assertThat(refused(water(), add(link("x", "reuse", it.nzd.theories.domain.Samples.REUSE))))
        .startsWith("INDICATOR_TWICE ");
    assertThat(refused(bare(), add(new Tier("x", 0, "ATT", "Altre", TierKind.ACTIVITY))))
        .startsWith("TIER_CODE_TWICE ");
  }

  @Test
  void shouldTakeNothingAlongThatWasNotNamed() {
    var content = water();

    assertThat(refused(content, remove(content, ElementKind.NODE, "served")))
        .startsWith("NODE_IN_USE ");
    assertThat(refused(content, remove(content, ElementKind.EDGE, "e4")))
        .startsWith("EDGE_IN_USE ");
    assertThat(refused(content, remove(content, ElementKind.TIER, "output")))
        .startsWith("TIER_IN_USE ");
    var without =
        apply(
            content,
            2,
            remove(content, ElementKind.ASSUMPTION, "a1"),
            remove(content, ElementKind.EDGE, "e2"),
            remove(content, ElementKind.EDGE, "e3"),
            remove(content, ElementKind.EDGE, "e4"),
            remove(content, ElementKind.NODE, "served"));
    assertThat(without.nodes()).doesNotContainKey("served").containsKey("reuse");
  }

  @Test
  void shouldRefuseAStaleChangeAndLetAnIdenticalOnePass() {
    var content = apply(water(), 2, update(node("reuse", "early-change", "Più riuso"), 1));

    assertThat(refused(content, update(node("reuse", "early-change", "Altro"), 1)))
        .isEqualTo("ELEMENT_CHANGED operations[0].update_node.version");
    assertThat(refused(content, update(node("reuse", "early-change", "Più riuso"), 1)))
        .isEqualTo("done");
    assertThat(refused(content, new Remove(ElementKind.NODE, "reuse", 1)))
        .startsWith("ELEMENT_CHANGED ");
    assertThat(refused(content, update(node("gone", "impact", "X"), 1)))
        .startsWith("ELEMENT_GONE ");
    assertThat(refused(content, add(node("reuse", "early-change", "Altro"))))
        .startsWith("ELEMENT_EXISTS ");
  }

  @Test
  void shouldChangeWhatTheSameRequestAdded() {
    var content =
        apply(
            bare(),
            5,
            add(node("n", "input", "Uno")),
            update(node("n", "input", "Due"), 0),
            new Remove(ElementKind.NODE, "n", 0));

    assertThat(content.nodes()).isEmpty();
  }

  @Test
  void shouldApplyAllOrNone() {
    var content = water();

    var outcome =
        Editing.apply(
            content, List.of(add(node("n", "input", "Uno")), add(edge("x", "n", "none"))), 2);

    assertThat(outcome).isInstanceOf(Edited.Refused.class);
    assertThat(content.nodes()).doesNotContainKey("n");
  }

  @Test
  void shouldKeepTheVersionOfWhatAnImportLeavesAsItWas() {
    var before = water();
    var elements =
        before
            .elements()
            .map(e -> e.id().equals("reuse") ? node("reuse", "early-change", "Altro") : e)
            .toList();

    var after =
        it.nzd.theories.domain.Samples.done(Editing.build(elements, before.ceiling(), before, 7));

    assertThat(after.nodes().get("reuse").version()).isEqualTo(7);
    assertThat(after.nodes().get("drawn").version()).isEqualTo(1);
    assertThat(after.tiers()).isEqualTo(before.tiers());
  }

  @Test
  void shouldRefuseDaysThatTheCalendarDoesNotHave() {
    var wrong =
        new it.nzd.theories.domain.model.IndicatorLink(
            "x", 0, "grant", "i", null, 0, null, "2026-02-30", "");

    assertThat(refused(water(), add(wrong)))
        .isEqualTo("DAY_UNKNOWN operations[0].add_indicator_link.due_on");
  }

  @Test
  void shouldRefuseMoreThanAModelHolds() {
    var many =
        java.util.stream.IntStream.range(0, ElementKind.TIER.most() - 6)
            .mapToObj(i -> add(new Tier("t" + i, 0, "T" + i, "T", TierKind.OUTPUT)))
            .toArray(Operation[]::new);

    var full = apply(bare(), 2, many);

    assertThat(refused(full, add(new Tier("more", 0, "MORE", "T", TierKind.OUTPUT))))
        .startsWith("TOO_MANY_ELEMENTS ");
  }
}
