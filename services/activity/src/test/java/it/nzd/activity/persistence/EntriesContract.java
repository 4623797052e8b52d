package it.nzd.activity.persistence;

import static it.nzd.activity.testing.Samples.event;
import static it.nzd.activity.testing.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import it.nzd.activity.domain.ChainHead;
import it.nzd.activity.domain.ChainVerifier.Placed;
import it.nzd.activity.domain.CurrentRow;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.domain.EntryFilter;
import it.nzd.activity.domain.Places.Place;
import it.nzd.activity.testing.Samples;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.store.testing.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the store of entries, rows and places promises, on any server. */
abstract class EntriesContract {
  private static final EntryFilter ALL = new EntryFilter("", "", "");
  private static final String FIRM = "cities/prato/organisations/A";

  private final MongoClient client;
  private final MongoDatabase database;
  private final MongoEntries entries;

  EntriesContract(String uri) {
    client = MongoClients.create(uri);
    database = client.getDatabase(TestStore.database("activity"));
    entries = new MongoEntries(database, new PageTokens("a key for tests"));
  }

  @AfterEach
  void close() {
    database.drop();
    client.close();
  }

  @Test
  void shouldGiveBackWhatWasAppended() {
    var chain = Samples.chain("prato", 5);

    assertThat(entries.append(chain)).isEqualTo(5);

    assertThat(entries.chain("prato", 2, 3))
        .extracting(Placed::entry)
        .isEqualTo(chain.subList(1, 4));
    assertThat(entries.sequence(4, 10)).isEqualTo(chain.subList(3, 5));
    assertThat(entries.head("prato")).isEqualTo(chain.getLast().asHead());
    assertThat(entries.head("roma")).isEqualTo(ChainHead.empty("roma"));
    assertThat(entries.lastSequence()).isEqualTo(5);
    assertThat(entries.present(List.of(chain.getFirst().event().key(), "none"))).hasSize(1);
  }

  @Test
  void shouldStopAtAnEventThatHasAnEntry() {
    var chain = Samples.chain("prato", 4);
    entries.append(chain.subList(0, 2));
    var again =
        Entry.after(
            chain.get(2).asHead(),
            4,
            chain.getFirst().event(),
            CurrentRow.of(chain.getFirst().event()));

    assertThat(entries.append(List.of(chain.get(2), again))).isEqualTo(1);
    assertThat(entries.lastSequence()).isEqualTo(3);
  }

  @Test
  void shouldStopAtATakenNumberAndATakenSequence() {
    entries.append(Samples.chain("prato", 2));
    var event = event("prato", 9);
    var takenNumber =
        Entry.after(Samples.chain("prato", 1).getFirst().asHead(), 3, event, CurrentRow.of(event));
    var takenSequence =
        Entry.after(ChainHead.empty("roma"), 2, event("roma", 9), CurrentRow.of(event("roma", 9)));

    assertThat(entries.append(List.of(takenNumber))).isZero();
    assertThat(entries.append(List.of(takenSequence))).isZero();
    assertThat(entries.lastSequence()).isEqualTo(2);
  }

  @Test
  void shouldListWhatTheScopeAllowsAndNothingElse() {
    var random = new Random(7);
    var all = randomEntries(random, 120);
    entries.append(all);
    for (var scope : scopes()) {
      var expected =
          all.reversed().stream().filter(entry -> scope.allows(entry.readable().row())).toList();

      assertThat(pages(ALL, scope, 7)).isEqualTo(expected);
    }
  }

  @Test
  void shouldListByTenantResourceAndCollection() {
    var all = randomEntries(new Random(8), 60);
    entries.append(all);
    var some = all.get(20).event();

    assertThat(pages(new EntryFilter("prato", "", ""), Scope.EVERYTHING, 10))
        .isEqualTo(all.reversed().stream().filter(e -> e.tenant().equals("prato")).toList());
    assertThat(pages(new EntryFilter("", some.resource(), ""), Scope.EVERYTHING, 10))
        .isEqualTo(
            all.reversed().stream()
                .filter(e -> e.event().resource().equals(some.resource()))
                .toList());
    assertThat(pages(new EntryFilter("", "", "none"), Scope.EVERYTHING, 10)).isEmpty();
  }

  @Test
  void shouldMakeThePastObeyOnceAndNeverGoBack() {
    var chain = Samples.chain("prato", 3);
    entries.append(chain);
    var resource = chain.get(1).event().resource();

    entries.obey(resource, new CurrentRow(3, row("prato", Visibility.INTERNAL)));
    entries.obey(resource, new CurrentRow(2, row("prato", Visibility.PUBLIC)));

    var readable =
        entries.chain("prato", 1, 3).stream()
            .map(p -> p.entry().readable().row().visibility())
            .toList();
    assertThat(readable)
        .containsExactly(Visibility.PARTNERS, Visibility.INTERNAL, Visibility.PARTNERS);
  }

  @Test
  void shouldKeepTheRowOfTheLatestRevision() {
    var rows = new MongoRows(database);
    var early = new CurrentRow(1, row("prato", Visibility.PUBLIC));
    var late = new CurrentRow(2, new Row("prato", Visibility.INTERNAL, FIRM, "100005"));

    rows.keep(Map.of("a", early, "b", late));
    rows.keep(Map.of("a", late, "b", early));

    assertThat(rows.of(List.of("a", "b", "c"))).isEqualTo(Map.of("a", late, "b", late));
  }

  @Test
  void shouldGiveALeaseToOneOfThoseWhoSawTheSame() {
    var places = new MongoPlaces(database);
    var fresh = places.of("things");

    assertThat(places.beat(fresh, "one")).isTrue();
    assertThat(places.beat(fresh, "other")).isFalse();
    var seen = places.of("things");
    assertThat(seen).isEqualTo(new Place("things", 0, "one", 1));
    assertThat(places.beat(seen, "other")).isTrue();
    assertThat(places.beat(seen, "one")).isFalse();
  }

  @Test
  void shouldAdvanceForTheHolderAlone() {
    var places = new MongoPlaces(database);
    places.beat(places.of("things"), "one");

    assertThat(places.advance("things", "one", 5)).isTrue();
    assertThat(places.advance("things", "other", 9)).isFalse();
    places.release("things", "one");

    assertThat(places.of("things")).isEqualTo(new Place("things", 5, "", 1));
  }

  private List<Entry> pages(EntryFilter filter, Scope scope, int size) {
    var found = new ArrayList<Entry>();
    var token = "";
    do {
      var page = entries.page(filter, new PageRequest(size, token, "same query"), scope);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
      found.addAll(page.items());
      token = page.nextPageToken();
    } while (!token.isEmpty());
    return found;
  }

  private static List<Entry> randomEntries(Random random, int many) {
    var heads = new java.util.HashMap<String, ChainHead>();
    var all = new ArrayList<Entry>();
    for (int n = 1; n <= many; n++) {
      var tenant = random.nextBoolean() ? "prato" : "roma";
      var row =
          new Row(
              tenant,
              Visibility.values()[random.nextInt(3)],
              random.nextInt(3) == 0 ? FIRM.replace("prato", tenant) : null,
              random.nextInt(3) == 0 ? "100005" : null,
              random.nextInt(4) == 0 ? Set.of(FIRM.replace("prato", tenant)) : Set.of());
      var event = event(tenant, n, "T" + random.nextInt(20), n, "updated", row);
      var entry =
          Entry.after(
              heads.getOrDefault(tenant, ChainHead.empty(tenant)), n, event, CurrentRow.of(event));
      heads.put(tenant, entry.asHead());
      all.add(entry);
    }
    return all;
  }

  private static List<Scope> scopes() {
    return List.of(
        Scope.EVERYTHING,
        Scope.PUBLIC,
        new Scope(false, Set.of("prato"), true, Map.of(), Map.of()),
        new Scope(false, Set.of(), true, Map.of(), Map.of()),
        new Scope(false, Set.of(), false, Map.of("prato", Set.of(FIRM)), Map.of()),
        new Scope(false, Set.of(), true, Map.of(), Map.of("roma", Set.of("100005"))));
  }
}
