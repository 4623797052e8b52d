package it.nzd.barriers.persistence;

import static it.nzd.barriers.persistence.Stores.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.nzd.barriers.domain.Barrier;
import it.nzd.barriers.domain.BarrierQuery;
import it.nzd.barriers.domain.BarrierState;
import it.nzd.barriers.domain.Barriers;
import it.nzd.barriers.domain.BarriersReason;
import it.nzd.barriers.domain.Polarity;
import it.nzd.barriers.domain.Samples;
import it.nzd.barriers.domain.common.CommonBarrier;
import it.nzd.barriers.domain.common.CommonBarriers;
import it.nzd.barriers.domain.common.CommonState;
import it.nzd.barriers.domain.common.Comparer;
import it.nzd.barriers.domain.scoring.Asked;
import it.nzd.barriers.domain.scoring.BarrierAssessment;
import it.nzd.barriers.domain.scoring.Criterion;
import it.nzd.barriers.domain.scoring.ScoringMethod;
import it.nzd.barriers.domain.scoring.ScoringRound;
import it.nzd.barriers.domain.scoring.ScoringRounds;
import it.nzd.barriers.domain.scoring.Sheet;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the registers promise, on any server. */
abstract class RegistersContract {
  private static final Scope ALL = Scope.EVERYTHING;
  private final Stores stores;
  private final Barriers barriers;
  private final ScoringRounds rounds;
  private final CommonBarriers commons;

  RegistersContract(String uri) {
    stores = new Stores(uri);
    barriers = stores.bean(Barriers.class);
    rounds = stores.bean(ScoringRounds.class);
    commons = stores.bean(CommonBarriers.class);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  @Test
  void shouldGiveBackABarrierAsItWasStored() {
    var barrier =
        Samples.in(BarrierState.DUPLICATE, Samples.water(Visibility.PARTNERS))
            .repeating(Samples.name("prato", 9));

    var added = add("prato", 1, barrier);

    assertThat(added.value()).isEqualTo(barrier);
    assertThat(barriers.find(added.name(), ALL)).contains(added);
    assertThat(barriers.named(List.of(added.name(), Samples.name("roma", 7)), ALL))
        .containsExactly(added);
  }

  @Test
  void shouldTellTheThreadEveryLinkInTheEvent() {
    add("prato", 1, Samples.water(Visibility.PARTNERS));

    assertThat(stores.events().after(0, 10).getFirst().getArray("changes").toString())
        .contains("cities/prato/sandboxes/S1", "cities/prato/decisions/D1", "RELATION_RELATES_TO")
        .doesNotContain("searchTerms");
  }

  @Test
  void shouldReadTheSameRowsAsTheScopeAllows() {
    var random = new Random(7);
    var rows = new ArrayList<Stored<Barrier>>();
    for (int i = 0; i < 60; i++) {
      var tenant = List.of("prato", "roma", "parma").get(random.nextInt(3));
      rows.add(add(tenant, i, Samples.water(Visibility.values()[random.nextInt(3)])));
    }
    var scopes =
        List.of(
            ALL,
            Scope.PUBLIC,
            new Scope(false, Set.of("prato"), true, Map.of(), Map.of()),
            new Scope(false, Set.of(), false, Map.of(), Map.of("roma", Set.of("058091"))),
            new Scope(false, Set.of("roma", "parma"), false, Map.of(), Map.of()));

    for (var scope : scopes) {
      var expected =
          rows.stream().filter(r -> scope.allows(row(r))).map(Stored::name).sorted().toList();
      var read = barriers.page(BarrierQuery.all(""), PageRequest.first(200), scope).items();
      assertThat(read.stream().map(Stored::name).sorted().toList()).isEqualTo(expected);
      assertThat(barriers.count(BarrierQuery.all(""), scope)).isEqualTo(expected.size());
      var shared =
          rows.stream()
              .filter(r -> scope.allows(row(r)) && r.value().content().isShared())
              .map(Stored::name)
              .sorted()
              .toList();
      assertThat(barriers.shared(200, scope).stream().map(Stored::name).sorted().toList())
          .isEqualTo(shared);
    }
  }

  @Test
  void shouldPageNewestFirstWithoutGapOrRepetition() {
    for (int i = 0; i < 7; i++) {
      add("prato", i, Samples.water(Visibility.PUBLIC));
    }
    var seen = new ArrayList<String>();
    var token = "";
    do {
      var page = barriers.page(BarrierQuery.all("prato"), new PageRequest(3, token, "f"), ALL);
      page.items().forEach(each -> seen.add(each.name()));
      token = page.nextPageToken();
    } while (!token.isEmpty());

    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void shouldKeepSheetsOutOfEveryEvent() {
    var barrier = Samples.name("prato", 1);
    var open =
        ScoringRound.open(
            "Tavolo",
            List.of(new Asked(barrier, Polarity.BOTH)),
            ScoringMethod.IMPACT_URGENCY,
            "2026-04-01",
            List.of());
    var given = Map.of(Criterion.IMPACT, 4, Criterion.URGENCY, 5, Criterion.FEASIBILITY, 2);
    var sheet =
        new Sheet(
            "secret-assessor",
            List.of(new BarrierAssessment(barrier, given, "secret-note")),
            Samples.NOW);
    var name = "cities/prato/scoringRounds/R1";
    rounds.add(name, open, change(Change.CREATED), false);
    assertThat(rounds.closedOf(List.of(barrier), ALL)).isEmpty();
    rounds.change(name, 1, ALL, change("assess"), seen -> seen.value().with(sheet), false);
    var step = new Taken("close", "open", "closed", "somebody", Samples.NOW, "");
    var closed =
        rounds.change(name, 2, ALL, change("close"), seen -> seen.value().closed(step), false);

    assertThat(closed.value()).isEqualTo(open.with(sheet).closed(step));
    assertThat(rounds.closedOf(List.of(barrier), ALL)).containsExactly(closed);
    assertThat(rounds.page("prato", barrier, PageRequest.first(5), ALL).items())
        .containsExactly(closed);
    assertThat(rounds.page("prato", barrier, PageRequest.first(5), Scope.PUBLIC).items()).isEmpty();
    assertThat(stores.events().after(0, 10).toString())
        .contains("CRITERION_URGENCY")
        .doesNotContain("secret-assessor", "secret-note", "hiddenSheets");
  }

  @Test
  void shouldBringTheSameBarriersTogetherOnceAtATime() {
    var prato = Samples.name("prato", 1);
    var roma = Samples.name("roma", 2);
    var water = Samples.water(Visibility.PARTNERS);
    var common =
        CommonBarrier.proposed(
            "Riuso", prato, List.of(roma), new Comparer().compare(water, water), "", Samples.NOW);
    var first = commons.add("cities/programme/commonBarriers/C1", common, created(), false);

    assertThat(commons.find(first.name(), ALL)).contains(first);
    assertThat(commons.holding(List.of(roma), ALL)).containsExactly(first);
    assertThat(commons.page("roma", PageRequest.first(5), ALL).items()).containsExactly(first);
    assertThat(commons.page("parma", PageRequest.first(5), ALL).items()).isEmpty();
    assertThat(commons.find(first.name(), Scope.PUBLIC)).isEmpty();
    var refused =
        catchThrowableOfType(
            ServiceException.class,
            () -> commons.add("cities/programme/commonBarriers/C2", common, created(), false));
    assertThat(refused.reason()).isEqualTo(BarriersReason.COMMON_ALREADY);
    var step = new Taken("decline", "proposed", "declined", "somebody", Samples.NOW, "no");
    commons.change(
        first.name(),
        1,
        ALL,
        change("decline"),
        seen -> seen.value().after(step, CommonState.DECLINED),
        false);
    assertThat(
            commons.add("cities/programme/commonBarriers/C2", common, created(), false).revision())
        .isEqualTo(1);
  }

  private static Change created() {
    return change(Change.CREATED);
  }

  private Stored<Barrier> add(String tenant, int number, Barrier barrier) {
    return barriers.add(Samples.name(tenant, number), barrier, created(), false);
  }

  private static Row row(Stored<Barrier> barrier) {
    return new Row(
        ResourceName.tenant(barrier.name()), barrier.value().content().visibility(), null, null);
  }
}
