package it.nzd.activity.domain;

import static it.nzd.activity.testing.Samples.change;
import static it.nzd.activity.testing.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Row.Visibility;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreadObjectTest {
  private static final String DECISION = "cities/prato/decisions/D1";
  private static final String BARRIER = "cities/prato/barriers/B1";
  private static final String REPORT = "cities/prato/consultations/C1";

  @Test
  void shouldTellTitleStateAndLinks() {
    var object =
        after(
            null,
            1,
            "created",
            Map.of(
                "state", "STATE_PROPOSED",
                "links.0.relation", "RELATION_FOLLOWS_FROM",
                "links.0.target", BARRIER,
                "links.1.relation", "RESTS_ON",
                "links.1.target", REPORT));

    assertThat(object.title()).isEqualTo("Title of D1");
    assertThat(object.state()).isEqualTo("STATE_PROPOSED");
    assertThat(object.edges())
        .containsExactlyInAnyOrder(
            new Edge(DECISION, Relation.FOLLOWS_FROM, BARRIER, DECISION, ""),
            new Edge(DECISION, Relation.RESTS_ON, REPORT, DECISION, ""));
  }

  @Test
  void shouldFollowChangesOfTheListOfLinks() {
    var first =
        after(
            null,
            1,
            "created",
            Map.of(
                "links.0.relation",
                "RESTS_ON",
                "links.0.target",
                BARRIER,
                "links.1.relation",
                "RESTS_ON",
                "links.1.target",
                REPORT));
    var moved =
        after(
            first,
            2,
            "updated",
            Map.of("links.0.target", REPORT, "links.1.relation", "", "links.1.target", ""));

    assertThat(moved.edges())
        .containsExactly(new Edge(DECISION, Relation.RESTS_ON, REPORT, DECISION, ""));
  }

  @Test
  void shouldStayAsItIsWhenAnEntryComesAgain() {
    var first = after(null, 1, "created", Map.of("state", "DRAFT"));
    var second = after(first, 2, "propose", Map.of("state", "PROPOSED"));

    assertThat(after(second, 1, "created", Map.of("state", "DRAFT"))).isSameAs(second);
    assertThat(second.state()).isEqualTo("PROPOSED");
  }

  @Test
  void shouldLinkToNothingOnceItIsGone() {
    var first =
        after(
            null, 1, "created", Map.of("links.0.relation", "RESTS_ON", "links.0.target", BARRIER));
    var gone = after(first, 2, "deleted", Map.of());

    assertThat(gone.edges()).isEmpty();
    assertThat(gone.isEnd()).isFalse();
  }

  @Test
  void shouldPassOverWhatLeadsNowhere() {
    var object =
        after(
            null,
            1,
            "created",
            Map.of(
                "links.0.relation", "NO_SUCH",
                "links.0.target", BARRIER,
                "links.1.relation", "RESTS_ON",
                "links.1.target", "not a name",
                "links.2.relation", "RESTS_ON",
                "links.2.target", DECISION));

    assertThat(object.edges()).isEmpty();
  }

  @Test
  void shouldReadFieldsThatLeadToOtherObjects() {
    var target = "cities/prato/targets/T1";
    var indicator = "cities/programme/indicators/water-reuse";
    var event =
        change(
            target,
            1,
            "created",
            row("prato", Visibility.PUBLIC),
            Map.of("indicator", indicator, "source.title", indicator));

    assertThat(ThreadObject.after(null, entry(event)).edges())
        .containsExactly(new Edge(target, Relation.MEASURED_BY, indicator, target, ""));
  }

  @Test
  void shouldReadALinkThatAPersonMade() {
    var link = "cities/prato/links/L1";
    var event =
        change(
            link,
            1,
            "created",
            row("prato", Visibility.PUBLIC),
            Map.of(
                "source",
                DECISION,
                "relation",
                "RELATION_RELATES_TO",
                "target",
                BARRIER,
                "note",
                "Perch\\u00e9 \\\"serve\\\""));
    var object = ThreadObject.after(null, entry(event));

    assertThat(object.isEnd()).isFalse();
    assertThat(object.edges())
        .containsExactly(
            new Edge(DECISION, Relation.RELATES_TO, BARRIER, link, "Perché \"serve\""));
    assertThat(List.copyOf(object.edges()).getFirst().isMade()).isTrue();
  }

  private static ThreadObject after(
      @Nullable ThreadObject before, int revision, String kind, Map<String, String> fields) {
    var event = change(DECISION, revision, kind, row("prato", Visibility.INTERNAL), fields);
    return ThreadObject.after(before, entry(event));
  }

  private static Entry entry(SourceEvent event) {
    return Entry.after(ChainHead.empty(event.tenant()), event.place(), event, CurrentRow.of(event));
  }
}
