package it.nzd.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import it.nzd.platform.identity.Actor;
import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The filter in the store's words and the predicate in Java's admit the same rows. */
class ScopeTest {
  private static final List<String> TENANTS = List.of("bergamo", "parma", "prato", "programme");
  private static final List<String> ROLES = List.copyOf(new java.util.TreeSet<>(Roles.ALL));

  private final Random random = new Random(7);

  @Test
  void shouldAdmitTheSameRowsInTheStoreAndInJava() {
    try (MongoClient client = MongoClients.create(TestStore.uri(StoreKind.EMBEDDED))) {
      var rows = client.getDatabase(TestStore.database("scope")).getCollection("rows");
      var all = new HashMap<Integer, Row>();
      for (int i = 0; i < 300; i++) {
        var row = row();
        all.put(i, row);
        rows.insertOne(new Document("_id", i).append("header", header(row)));
      }
      for (int i = 0; i < 200; i++) {
        var scope = Scope.of(actor(), standing());
        var found = new HashSet<Integer>();
        rows.find(scope.filter()).forEach(row -> found.add(row.getInteger("_id")));
        var expected = new HashSet<Integer>();
        all.forEach(
            (id, row) -> {
              if (scope.allows(row)) {
                expected.add(id);
              }
            });
        assertThat(found).as(scope.toString()).isEqualTo(expected);
      }
    }
  }

  @Test
  void shouldShowNobodyMoreThanPublicRows() {
    for (int i = 0; i < 100; i++) {
      var row = row();
      assertThat(Scope.of(Actor.NOBODY, Standing.NONE).allows(row))
          .isEqualTo(row.visibility() == Row.Visibility.PUBLIC);
    }
  }

  @Test
  void shouldIgnoreAStandingWithoutItsRole() {
    var standing = new Standing(Map.of("prato", Set.of("cities/prato/organisations/A")), Map.of());
    var scope =
        Scope.of(new Actor("p", Actor.Kind.PERSON, Map.of("prato", Set.of("citizen"))), standing);
    assertThat(
            scope.allows(
                new Row("prato", Row.Visibility.INTERNAL, "cities/prato/organisations/A", null)))
        .isFalse();
  }

  @Test
  void shouldLetGuestsReadAndNotOwn() {
    var guest = "cities/prato/organisations/A";
    var row = new Row("prato", Row.Visibility.INTERNAL, null, null).inviting(Set.of(guest));
    var firm = new Actor("p", Actor.Kind.PERSON, Map.of("prato", Set.of("firm")));
    var scope = Scope.of(firm, new Standing(Map.of("prato", Set.of(guest)), Map.of()));
    var other =
        Scope.of(
            firm, new Standing(Map.of("prato", Set.of("cities/prato/organisations/B")), Map.of()));

    assertThat(scope.allows(row)).isTrue();
    assertThat(scope.owns(row)).isFalse();
    assertThat(other.allows(row)).isFalse();
  }

  private Row row() {
    var tenant = pick(TENANTS);
    return new Row(
        tenant,
        pick(List.of(Row.Visibility.values())),
        random.nextBoolean() ? organisation(tenant) : null,
        random.nextBoolean() ? municipality() : null,
        random.nextInt(3) == 0 ? Set.of(organisation(tenant)) : Set.of());
  }

  private Actor actor() {
    var roles = new HashMap<String, Set<String>>();
    for (int i = random.nextInt(3); i > 0; i--) {
      roles.put(pick(TENANTS), new HashSet<>(List.of(pick(ROLES), pick(ROLES))));
    }
    return new Actor("someone", Actor.Kind.PERSON, roles);
  }

  private Standing standing() {
    var organisations = new HashMap<String, Set<String>>();
    var municipalities = new HashMap<String, Set<String>>();
    for (var tenant : TENANTS) {
      if (random.nextBoolean()) {
        organisations.put(tenant, Set.of(organisation(tenant)));
        municipalities.put(tenant, Set.of(municipality()));
      }
    }
    return new Standing(organisations, municipalities);
  }

  private String organisation(String tenant) {
    return "cities/" + tenant + "/organisations/" + random.nextInt(4);
  }

  private String municipality() {
    return "10000" + random.nextInt(4);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static Document header(Row row) {
    var header = new Document("tenant", row.tenant()).append("visibility", row.visibility().name());
    header.append("organisation", row.organisation());
    header.append("municipality", row.municipality());
    header.append("guests", List.copyOf(row.guests()));
    return header;
  }
}
