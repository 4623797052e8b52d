package it.nzd.stakeholders.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.Aggregates;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.PageRequest;
import it.nzd.stakeholders.domain.OrganisationOrder;
import it.nzd.stakeholders.domain.OrganisationOrder.By;
import it.nzd.stakeholders.domain.OrganisationQuery;
import it.nzd.stakeholders.testing.RegistryStore;
import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten thousand organisations: lists stay quick, and a real server answers them from an index. */
class OrganisationsAtScaleIT {
  private static final int ROWS = 10_000;
  private static final int CALLS = 20;
  private static final Scope INSIDE = new Scope(false, Set.of("prato"), true, Map.of(), Map.of());
  private static final OrganisationOrder BY_NAME = new OrganisationOrder(By.LEGAL_NAME, false);

  /** The real server's ten thousand, filled once. */
  private static final RegistryStore REAL = filled(StoreKind.MONGOD);

  @AfterAll
  static void close() {
    REAL.close();
  }

  /** Figures for {@code ./nzd bench}, which says how often it measures. */
  @ParameterizedTest
  @EnumSource(StoreKind.class)
  @EnabledIfSystemProperty(named = "nzd.bench.rounds", matches = ".*")
  void shouldListAPageQuickly(StoreKind kind) {
    try (var store = filled(kind)) {
      var all = OrganisationQuery.all("prato");
      var found =
          new OrganisationQuery(
              "prato",
              List.of("tess", "0123"),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              "",
              List.of());

      report(kind, "page by name with total", () -> page(store, all));
      report(kind, "page of a search with total", () -> page(store, found));
      report(kind, "summary", () -> store.organisations().summarise(all, INSIDE));

      assertThat(store.organisations().count(all, INSIDE)).isEqualTo(ROWS);
    }
  }

  @Test
  void shouldAnswerFromAnIndexOnARealServer() {
    var documents =
        REAL.bean(MongoDatabase.class).getCollection("organisations", OrganisationDocument.class);
    for (var by : By.values()) {
      var sort = OrganisationFilters.sort(new OrganisationOrder(by, true));
      var plan =
          documents
              .find(
                  Aggregates.readable(
                      OrganisationFilters.of(OrganisationQuery.all("prato")), INSIDE))
              .sort(com.mongodb.client.model.Sorts.descending(sort.field(), "_id"))
              .limit(51)
              .explain()
              .get("queryPlanner", Document.class)
              .get("winningPlan")
              .toString();

      assertThat(plan).as(by.name()).contains("IXSCAN").doesNotContain("COLLSCAN", "stage=SORT,");
    }
  }

  @Test
  void shouldFindByTheRarestWordOnARealServer() {
    var query =
        new OrganisationQuery(
            "prato",
            List.of("tess", "0123"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "",
            List.of());
    var stats =
        REAL.bean(MongoDatabase.class)
            .getCollection("organisations", OrganisationDocument.class)
            .find(Aggregates.readable(OrganisationFilters.of(query), Scope.EVERYTHING))
            .sort(com.mongodb.client.model.Sorts.ascending("sortName", "_id"))
            .limit(51)
            .explain(com.mongodb.ExplainVerbosity.EXECUTION_STATS);

    assertThat(stats.get("executionStats", Document.class).getInteger("totalKeysExamined"))
        .isLessThan(ROWS / 10);
  }

  private static void page(RegistryStore store, OrganisationQuery query) {
    store.organisations().page(query, BY_NAME, PageRequest.first(50), INSIDE);
    store.organisations().count(query, INSIDE);
  }

  private static void report(StoreKind kind, String what, Runnable call) {
    var took = new long[CALLS];
    for (int i = 0; i < CALLS; i++) {
      long start = System.nanoTime();
      call.run();
      took[i] = System.nanoTime() - start;
    }
    Arrays.sort(took);
    var p95 = Duration.ofNanos(took[CALLS * 95 / 100 - 1]);
    System.out.printf(
        "%s, %d rows, %s: median %d ms, p95 %d ms%n",
        kind, ROWS, what, took[CALLS / 2] / 1_000_000, p95.toMillis());
  }

  private static RegistryStore filled(StoreKind kind) {
    var store = new RegistryStore(TestStore.uri(kind));
    var documents =
        store.bean(MongoDatabase.class).getCollection("organisations", OrganisationDocument.class);
    var batch = new ArrayList<OrganisationDocument>();
    for (int i = 1; i <= ROWS; i++) {
      batch.add(document(i));
    }
    documents.insertMany(batch);
    return store;
  }

  private static OrganisationDocument document(int number) {
    var name = RegistryStore.name("prato", number);
    var content = RegistryStore.organisation(number, Visibility.INTERNAL);
    var header =
        new Header(
            "prato",
            Visibility.INTERNAL,
            name,
            content.municipality(),
            null,
            content.legalName(),
            "prato/" + content.vatNumber(),
            RegistryStore.NOW,
            RegistryStore.NOW,
            "",
            false,
            List.of(),
            List.of());
    return OrganisationDocument.of(name, content).at(1, header);
  }
}
