package it.nzd.theories.domain.review;

import static it.nzd.theories.domain.Samples.add;
import static it.nzd.theories.domain.Samples.apply;
import static it.nzd.theories.domain.Samples.assumption;
import static it.nzd.theories.domain.Samples.edge;
import static it.nzd.theories.domain.Samples.node;
import static it.nzd.theories.domain.Samples.remove;
import static it.nzd.theories.domain.Samples.update;
import static it.nzd.theories.domain.Samples.water;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.theories.domain.edit.Operation.DrawCeiling;
import it.nzd.theories.domain.model.AssumptionStatus;
import it.nzd.theories.domain.model.Content;
import it.nzd.theories.domain.model.ElementKind;
import it.nzd.theories.domain.model.IndicatorLink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

  private static List<String> findings(Content content) {
    return new Review(content)
        .findings(TODAY).stream().map(f -> f.kind() + " " + f.element()).toList();
  }

  @Test
  void shouldFindNothingInACompleteModel() {
    var review = new Review(water());

    assertThat(findings(water())).isEmpty();
    assertThat(review.hasNodes()).isTrue();
    assertThat(review.hasNoLooseEnds()).isTrue();
    assertThat(review.activitiesReachOutcomes()).isTrue();
    assertThat(review.outcomesAreMeasured()).isTrue();
  }

  @Test
  void shouldListOrphansDeadEndsAndFruitlessActivities() {
    var content =
        apply(
            water(),
            2,
            add(node("alone", "activity", "Da sola")),
            add(node("brochure", "output", "Opuscolo")),
            add(node("campaign", "activity", "Campagna")),
            add(edge("x", "campaign", "brochure")));

    assertThat(findings(content))
        .containsExactlyInAnyOrder(
            "ORPHAN alone", "DEAD_END brochure", "ACTIVITY_WITHOUT_OUTCOME campaign");
    assertThat(new Review(content).hasNoLooseEnds()).isFalse();
    assertThat(new Review(content).activitiesReachOutcomes()).isFalse();
  }

  @Test
  void shouldListOutcomesBelowTheCeilingWithoutIndicator() {
    var content = water();
    var without = apply(content, 2, remove(content, ElementKind.INDICATOR_LINK, "l2"));

    assertThat(findings(without)).containsExactly("OUTCOME_WITHOUT_INDICATOR drawn");
    assertThat(new Review(without).outcomesAreMeasured()).isFalse();
    assertThat(findings(apply(without, 3, new DrawCeiling("early-change"))))
        .containsExactly("ATTRIBUTION_ABOVE_CEILING e5");
  }

  @Test
  void shouldListLinksWithoutBaselineOrTarget() {
    var half =
        new IndicatorLink("l1", 1, "reuse", "cities/programme/indicators/x", null, 0, null, "", "");
    var content = apply(water(), 2, update(half, 1));

    assertThat(findings(content)).containsExactly("INDICATOR_INCOMPLETE l1");
    assertThat(new Review(content).outcomesAreMeasured()).isFalse();
  }

  @Test
  void shouldMarkEverythingDownstreamOfABrokenAssumption() {
    var onEdge = apply(water(), 2, update(assumption("a1", "", "e4", AssumptionStatus.BROKEN), 1));
    var onNode = apply(water(), 2, add(assumption("a2", "network", "", AssumptionStatus.BROKEN)));

    assertThat(new Review(onEdge).shaken()).containsExactly("aquifer", "drawn", "reuse");
    assertThat(new Review(onNode).shaken())
        .containsExactly("aquifer", "drawn", "network", "reuse", "served");
    assertThat(new Review(water()).shaken()).isEmpty();
    assertThat(findings(onEdge)).containsExactly("ASSUMPTION_BROKEN a1");
  }

  @Test
  void shouldNameWhatDiffersBetweenTwoVersions() {
    var before = water();
    var after =
        apply(
            before,
            2,
            update(node("reuse", "early-change", "Più riuso"), 1),
            add(node("training", "activity", "Formare")),
            remove(before, ElementKind.INDICATOR_LINK, "l2"),
            new DrawCeiling(""));

    var differences = Differences.between(before, after);

    assertThat(differences)
        .extracting(d -> d.kind() + " " + d.element() + " " + d.id())
        .containsExactly(
            "REMOVED indicator_link l2",
            "CHANGED node reuse",
            "ADDED node training",
            "CHANGED ceiling ");
    assertThat(differences.get(1).fields())
        .containsExactly(
            new Difference.Field("statement", "Acqua riusata nei processi", "Più riuso"));
    assertThat(Differences.between(before, before)).isEmpty();
  }
}
