package it.nzd.activity.persistence;

import static it.nzd.activity.testing.Samples.change;
import static it.nzd.activity.testing.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import it.nzd.activity.domain.Audience;
import it.nzd.activity.domain.Audience.Cause;
import it.nzd.activity.domain.ChainHead;
import it.nzd.activity.domain.CurrentRow;
import it.nzd.activity.domain.Edge;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.domain.Notice;
import it.nzd.activity.domain.Notices.Reader;
import it.nzd.activity.domain.Relation;
import it.nzd.activity.domain.ThreadEdges.Direction;
import it.nzd.activity.domain.ThreadObject;
import it.nzd.activity.domain.ThreadObjects;
import it.nzd.activity.testing.Samples;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.store.testing.TestStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the store of objects, links and notices promises, on any server. */
abstract class ThreadContract {
  private static final String FIRM = "cities/prato/organisations/A";
  private static final List<Scope> SCOPES =
      List.of(
          Scope.EVERYTHING,
          Scope.PUBLIC,
          new Scope(false, Set.of("prato"), true, Map.of(), Map.of()),
          new Scope(false, Set.of(), true, Map.of(), Map.of()),
          new Scope(false, Set.of(), false, Map.of("prato", Set.of(FIRM)), Map.of()),
          new Scope(false, Set.of("roma"), true, Map.of(), Map.of("prato", Set.of("100005"))));

  private final MongoClient client;
  private final MongoDatabase database;
  private final MongoThreadObjects objects;
  private final MongoThreadEdges edges;
  private final MongoNotices notices;

  ThreadContract(String uri) {
    client = MongoClients.create(uri);
    database = client.getDatabase(TestStore.database("thread"));
    var tokens = new PageTokens("a key for tests");
    objects = new MongoThreadObjects(database, tokens);
    edges = new MongoThreadEdges(database, tokens);
    notices = new MongoNotices(database, tokens);
  }

  @AfterEach
  void close() {
    database.drop();
    client.close();
  }

  @Test
  void shouldKeepTheLatestOfAnObject() {
    var first = object("cities/prato/things/T1", 1, row("prato", Visibility.PUBLIC), Map.of());
    var second = object("cities/prato/things/T1", 2, row("prato", Visibility.INTERNAL), Map.of());
    objects.keep(List.of(first));
    objects.keep(List.of(second));
    objects.keep(List.of(first));

    assertThat(objects.of(List.of(first.name()))).isEqualTo(Map.of(first.name(), second));
    assertThat(objects.find(first.name(), Scope.PUBLIC)).isEmpty();
    assertThat(objects.find(first.name(), Scope.EVERYTHING)).contains(second);
  }

  @Test
  void shouldListLinksOnlyWhereTheOtherEndMayBeRead() {
    var all = random(new Random(3), 40);
    keep(all.values());
    for (var scope : SCOPES) {
      for (var object : all.values()) {
        assertThat(pages(object.name(), scope))
            .containsExactlyInAnyOrderElementsOf(expected(object.name(), all, scope));
      }
      assertThat(keys(edges.of(all.keySet(), Direction.OUT, Set.of(Relation.RESTS_ON), 999, scope)))
          .containsExactlyInAnyOrderElementsOf(
              all.values().stream()
                  .flatMap(object -> object.edges().stream())
                  .filter(edge -> edge.relation() == Relation.RESTS_ON)
                  .filter(edge -> isReadable(all.get(edge.to()), scope))
                  .map(Edge::key)
                  .toList());
    }
  }

  @Test
  void shouldFollowWhatItsEndsBecome() {
    var random = new Random(4);
    var all = random(random, 25);
    keep(all.values());
    var changed = new HashMap<>(all);
    for (var object : all.values()) {
      if (random.nextBoolean()) {
        var links = links(random, List.copyOf(all.keySet()));
        var next = object(object.name(), 2, randomRow(random, object.tenant()), links);
        changed.put(next.name(), next);
      }
    }
    keep(changed.values());
    keep(all.values());
    for (var scope : SCOPES) {
      for (var object : changed.values()) {
        assertThat(pages(object.name(), scope))
            .containsExactlyInAnyOrderElementsOf(expected(object.name(), changed, scope));
      }
    }
  }

  @Test
  void shouldTellOfALinkOnceItsOtherEndIsKnown() {
    var to = "cities/prato/things/T2";
    var from =
        object(
            "cities/prato/things/T1",
            1,
            row("prato", Visibility.PUBLIC),
            Map.of("links.0.relation", "RESTS_ON", "links.0.target", to));
    keep(List.of(from));
    assertThat(pages(from.name(), Scope.EVERYTHING)).isEmpty();

    keep(List.of(object(to, 1, row("prato", Visibility.PUBLIC), Map.of())));
    assertThat(pages(from.name(), Scope.PUBLIC)).hasSize(1);
  }

  @Test
  void shouldFindObjectsByWordsKindAndCity() {
    keep(random(new Random(5), 30).values());
    var one = object("cities/roma/barriers/ACQUA", 1, row("roma", Visibility.PUBLIC), Map.of());
    objects.keep(List.of(one));

    assertThat(found(new ThreadObjects.Query("", "", "acq"), Scope.PUBLIC))
        .containsExactly(one.name());
    assertThat(found(new ThreadObjects.Query("roma", "barriers", ""), Scope.PUBLIC))
        .containsExactly(one.name());
    assertThat(found(new ThreadObjects.Query("prato", "barriers", ""), Scope.EVERYTHING)).isEmpty();
    assertThat(found(new ThreadObjects.Query("", "", ""), Scope.EVERYTHING)).hasSize(31);
  }

  @Test
  void shouldKeepWhatEachHasReadAndHideWhatIsHidden() {
    var role = Audience.role(Cause.ROLE, "prato", "cdtt-member");
    var all = new ArrayList<Notice>();
    for (int n = 1; n <= 5; n++) {
      all.add(notice(n, Set.of(role)));
    }
    notices.add(all);
    notices.add(all);
    var one = reader("one", Set.of(role));
    var other = reader("other", Set.of(role));
    notices.markRead("one", all.getLast().name());
    notices.markAllRead("one", 2);
    notices.markAllRead("one", 1);

    assertThat(notices.unread(one, 100)).isEqualTo(2);
    assertThat(notices.unread(one, 1)).isEqualTo(1);
    assertThat(notices.unread(other, 100)).isEqualTo(5);
    assertThat(notices.unread(reader("third", Set.of()), 100)).isZero();
    notices.obey(
        List.of(object(all.getFirst().resource(), 9, row("roma", Visibility.INTERNAL), Map.of())));
    assertThat(notices.unread(other, 100)).isEqualTo(4);
    assertThat(notices.find(other, all.getFirst().name())).isEmpty();
  }

  private void keep(Collection<ThreadObject> all) {
    objects.keep(all);
    var now = objects.of(all.stream().map(ThreadObject::name).toList());
    var wanted = new HashMap<String, Set<Edge>>();
    now.values().forEach(object -> wanted.put(object.name(), object.edges()));
    var ends = new HashSet<String>();
    wanted.values().forEach(links -> links.forEach(edge -> ends.add(edge.to())));
    ends.addAll(wanted.keySet());
    edges.keep(wanted, objects.of(ends), 1);
    edges.obey(now.values());
  }

  private List<String> pages(String name, Scope scope) {
    var found = new ArrayList<Edge>();
    var token = "";
    do {
      var page = edges.page(name, null, new PageRequest(3, token, "same query"), scope);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
      found.addAll(page.items());
      token = page.nextPageToken();
    } while (!token.isEmpty());
    return keys(found);
  }

  private List<String> found(ThreadObjects.Query query, Scope scope) {
    return objects.page(query, new PageRequest(100, "", "q"), scope).items().stream()
        .map(ThreadObject::name)
        .toList();
  }

  private static List<String> expected(String name, Map<String, ThreadObject> all, Scope scope) {
    return all.values().stream()
        .flatMap(object -> object.edges().stream())
        .filter(edge -> edge.from().equals(name) || edge.to().equals(name))
        .filter(
            edge -> isReadable(all.get(edge.from().equals(name) ? edge.to() : edge.from()), scope))
        .map(Edge::key)
        .toList();
  }

  private static boolean isReadable(ThreadObject object, Scope scope) {
    return scope.allows(object.readable().row());
  }

  private static List<String> keys(List<Edge> edges) {
    return edges.stream().map(Edge::key).toList();
  }

  private static Map<String, ThreadObject> random(Random random, int many) {
    var names = new ArrayList<String>();
    for (int i = 0; i < many; i++) {
      names.add("cities/" + (random.nextBoolean() ? "prato" : "roma") + "/things/T" + i);
    }
    var all = new HashMap<String, ThreadObject>();
    for (var name : names) {
      var row = randomRow(random, name.split("/")[1]);
      all.put(name, object(name, 1, row, links(random, names)));
    }
    return all;
  }

  private static Row randomRow(Random random, String tenant) {
    return new Row(
        tenant,
        Visibility.values()[random.nextInt(3)],
        random.nextInt(3) == 0 ? FIRM.replace("prato", tenant) : null,
        random.nextInt(3) == 0 ? "100005" : null,
        random.nextInt(4) == 0 ? Set.of(FIRM.replace("prato", tenant)) : Set.of());
  }

  private static Map<String, String> links(Random random, List<String> names) {
    var fields = new HashMap<String, String>();
    for (int i = random.nextInt(4); i > 0; i--) {
      var relation = Relation.values()[random.nextInt(Relation.values().length)];
      fields.put("links." + i + ".relation", relation.code());
      fields.put("links." + i + ".target", names.get(random.nextInt(names.size())));
    }
    return fields;
  }

  private static ThreadObject object(
      String name, int revision, Row row, Map<String, String> fields) {
    var event = change(name, revision, "updated", row, fields);
    return ThreadObject.after(
        null,
        Entry.after(ChainHead.empty(row.tenant()), event.place(), event, CurrentRow.of(event)));
  }

  private static Notice notice(int number, Set<Audience> audiences) {
    var row = row("prato", Visibility.INTERNAL);
    return new Notice(
        "prato",
        number,
        number,
        "cities/prato/decisions/D" + number,
        "decisions",
        "Decision " + number,
        "propose",
        "PROPOSED",
        Samples.AUTHOR,
        Samples.NOW,
        new CurrentRow(1, row),
        audiences);
  }

  private static Reader reader(String person, Set<Audience> audiences) {
    var scope = new Scope(false, Set.of("prato"), true, Map.of(), Map.of());
    return new Reader(person, audiences, scope, Samples.NOW.minusSeconds(1));
  }
}
