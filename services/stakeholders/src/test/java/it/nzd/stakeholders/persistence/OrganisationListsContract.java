package it.nzd.stakeholders.persistence;

import static it.nzd.stakeholders.testing.RegistryStore.created;
import static it.nzd.stakeholders.testing.RegistryStore.name;
import static it.nzd.stakeholders.testing.RegistryStore.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.nzd.platform.access.Row;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.access.Scope;
import it.nzd.platform.search.SearchTerms;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Organisation;
import it.nzd.stakeholders.domain.OrganisationOrder;
import it.nzd.stakeholders.domain.OrganisationOrder.By;
import it.nzd.stakeholders.domain.OrganisationQuery;
import it.nzd.stakeholders.domain.OrganisationType;
import it.nzd.stakeholders.domain.Organisations;
import it.nzd.stakeholders.domain.SizeClass;
import it.nzd.stakeholders.testing.RegistryStore;
import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How organisations are read, on any store: each answer is compared with the same question asked of
 * plain lists.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OrganisationListsContract {
  private static final String[] TENANTS = {"prato", "parma", "bergamo"};
  private static final int ROWS = 120;
  private static final int SCOPES = 60;
  private static final OrganisationOrder BY_NAME = new OrganisationOrder(By.LEGAL_NAME, false);

  private final StoreKind kind;
  private final Random random = new Random(20260301);
  private final List<Stored<Organisation>> all = new ArrayList<>();
  private RegistryStore store;
  private Organisations organisations;

  OrganisationListsContract(StoreKind kind) {
    this.kind = kind;
  }

  @BeforeAll
  void fill() {
    store = new RegistryStore(TestStore.uri(kind));
    organisations = store.organisations();
    for (int i = 1; i <= ROWS; i++) {
      var visibility = Visibility.values()[random.nextInt(3)];
      all.add(
          organisations.add(
              name(TENANTS[i % 3], i), organisation(i, visibility), created(), false));
    }
  }

  @AfterAll
  void close() {
    if (store != null) {
      store.close();
    }
  }

  @Test
  void shouldReadExactlyWhatThePredicateAllows() {
    for (int i = 0; i < SCOPES; i++) {
      var scope = randomScope();

      var expected = names(row -> scope.allows(row(row)));

      assertThat(walk(OrganisationQuery.all(""), BY_NAME, 50, scope))
          .as("%s", scope)
          .containsExactlyInAnyOrderElementsOf(expected);
      assertThat(organisations.count(OrganisationQuery.all(""), scope)).isEqualTo(expected.size());
      for (var tenant : TENANTS) {
        var inTenant = expected.stream().filter(o -> o.startsWith("cities/" + tenant)).count();
        assertThat(organisations.count(OrganisationQuery.all(tenant), scope)).isEqualTo(inTenant);
      }
    }
  }

  @Test
  void shouldFindOneExactlyWhenThePredicateAllows() {
    for (var stored : all.subList(0, 30)) {
      var scope = randomScope();

      assertThat(organisations.find(stored.name(), scope).isPresent())
          .isEqualTo(scope.allows(row(stored)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LEGAL_NAME,false", "LEGAL_NAME,true", "EMPLOYEES,false", "EMPLOYEES,true",
    "ATECO,false", "ATECO,true", "UPDATE_TIME,false", "UPDATE_TIME,true"
  })
  void shouldPageInOrderWithoutGapsOrDoubles(By by, boolean descending) {
    var order = new OrganisationOrder(by, descending);
    var expected =
        all.stream()
            .sorted(descending ? comparator(by).reversed() : comparator(by))
            .map(Stored::name)
            .toList();

    assertThat(walk(OrganisationQuery.all(""), order, 7, Scope.EVERYTHING)).isEqualTo(expected);
  }

  @Test
  void shouldNarrowByEveryPartOfTheQuery() {
    check(OrganisationQuery.all("prato"), o -> o.name().startsWith("cities/prato/"));
    check(
        query(List.of("tess", "bologna", "10"), List.of(), List.of(), List.of(), List.of(), ""),
        o -> matches(o, "10"));
    check(
        query(List.of(), List.of("cities/prato/districts/d1"), List.of(), List.of(), List.of(), ""),
        o -> o.value().district().endsWith("d1"));
    var names = List.of(name("prato", 3), name("prato", 4), "cities/prato/organisations/none");
    check(
        new OrganisationQuery("", List.of(), List.of(), List.of(), List.of(), List.of(), "", names),
        o -> names.contains(o.name()));
    check(
        query(List.of(), List.of(), List.of("100003", "100002"), List.of(), List.of(), ""),
        o -> !o.value().municipality().equals("100005"));
    check(
        query(
            List.of(),
            List.of(),
            List.of(),
            List.of(SizeClass.UNSPECIFIED, SizeClass.LARGE),
            List.of(),
            ""),
        o -> Set.of(SizeClass.UNSPECIFIED, SizeClass.LARGE).contains(o.value().sizeClass()));
    check(
        query(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(OrganisationType.ASSOCIATION),
            "13.3"),
        o ->
            o.value().type() == OrganisationType.ASSOCIATION
                && o.value().ateco().startsWith("13.3"));
  }

  @Test
  void shouldSummariseWhatTheListHolds() {
    var scope = new Scope(false, Set.of("prato"), true, Map.of(), Map.of());
    var readable = all.stream().filter(o -> scope.allows(row(o))).toList();

    var summary = organisations.summarise(OrganisationQuery.all(""), scope);

    assertThat(summary.total()).isEqualTo(readable.size());
    assertThat(summary.invented())
        .isEqualTo((int) readable.stream().filter(o -> o.value().invented()).count());
    assertThat(summary.firms())
        .isEqualTo(
            (int) readable.stream().filter(o -> o.value().type() == OrganisationType.FIRM).count());
    for (var group : summary.byMunicipality()) {
      var members =
          readable.stream().filter(o -> o.value().municipality().equals(group.code())).toList();
      assertThat(group.organisations()).isEqualTo(members.size());
      assertThat(group.employees()).isEqualTo(members.stream().mapToInt(o -> persons(o)).sum());
    }
    assertThat(summary.byDivision()).extracting(g -> g.code()).containsOnly("13", "14");
    assertThat(organisations.summarise(OrganisationQuery.all("roma"), scope).total()).isZero();
  }

  @Test
  void shouldHandOverEveryReadableOneByName() {
    var scope = randomScope();
    var read = new ArrayList<String>();

    organisations.each(OrganisationQuery.all(""), scope, o -> read.add(o.name()));

    assertThat(read).isEqualTo(walk(OrganisationQuery.all(""), BY_NAME, 200, scope));
  }

  @Test
  void shouldStayCompleteWhileOthersAdd() {
    var before = names(o -> o.name().startsWith("cities/prato/"));
    var read = new ArrayList<String>();
    var token = "";
    int next = 10_000;
    do {
      var page =
          organisations.page(
              OrganisationQuery.all("prato"),
              BY_NAME,
              new PageRequest(5, token, "same"),
              Scope.EVERYTHING);
      page.items().forEach(o -> read.add(o.name()));
      token = page.nextPageToken();
      var added = name("prato", next);
      organisations.add(added, organisation(next++, Visibility.INTERNAL), created(), false);
    } while (!token.isEmpty());

    assertThat(read).doesNotHaveDuplicates().containsAll(before);
    remove("prato", 10_000, next);
  }

  @Test
  void shouldRefuseATokenOfAnotherQuery() {
    var first =
        organisations.page(
            OrganisationQuery.all(""), BY_NAME, new PageRequest(5, "", "one"), Scope.EVERYTHING);

    var other = new PageRequest(5, first.nextPageToken(), "two");

    assertThatThrownBy(
            () -> organisations.page(OrganisationQuery.all(""), BY_NAME, other, Scope.EVERYTHING))
        .hasMessageContaining("page token");
  }

  private void remove(String tenant, int from, int to) {
    for (int i = from; i < to; i++) {
      var deletion =
          RegistryStore.change(it.nzd.platform.store.Change.DELETED, java.util.Optional.empty());
      organisations.change(name(tenant, i), 1, Scope.EVERYTHING, deletion, Stored::value, false);
    }
  }

  private void check(OrganisationQuery query, Predicate<Stored<Organisation>> expected) {
    var names = names(expected);
    assertThat(names).isNotEmpty();
    assertThat(walk(query, BY_NAME, 200, Scope.EVERYTHING))
        .containsExactlyInAnyOrderElementsOf(names);
  }

  private static OrganisationQuery query(
      List<String> words,
      List<String> districts,
      List<String> municipalities,
      List<SizeClass> sizes,
      List<OrganisationType> types,
      String ateco) {
    return new OrganisationQuery(
        "", words, districts, municipalities, sizes, types, ateco, List.of());
  }

  private static boolean matches(Stored<Organisation> stored, String beginning) {
    var value = stored.value();
    var texts = List.of(value.legalName(), value.vatNumber(), value.sites().getFirst().address());
    return texts.stream()
        .flatMap(text -> SearchTerms.wanted(text).stream())
        .anyMatch(word -> word.startsWith(beginning));
  }

  private List<String> walk(
      OrganisationQuery query, OrganisationOrder order, int size, Scope scope) {
    var read = new ArrayList<String>();
    var token = "";
    do {
      var page = organisations.page(query, order, new PageRequest(size, token, "same"), scope);
      page.items().forEach(o -> read.add(o.name()));
      token = page.nextPageToken();
    } while (!token.isEmpty());
    return read;
  }

  private List<String> names(Predicate<Stored<Organisation>> which) {
    return all.stream().filter(which).map(Stored::name).toList();
  }

  private static Comparator<Stored<Organisation>> comparator(By by) {
    Comparator<Stored<Organisation>> first =
        switch (by) {
          case LEGAL_NAME -> Comparator.comparing(o -> o.value().legalName());
          case EMPLOYEES ->
              Comparator.comparing(o -> o.value().employees() == null ? -1 : persons(o));
          case ATECO -> Comparator.comparing(o -> o.value().ateco());
          case UPDATE_TIME -> Comparator.comparing(Stored::updatedAt);
        };
    return first.thenComparing(Stored::name);
  }

  private static int persons(Stored<Organisation> stored) {
    var employees = stored.value().employees();
    return employees == null ? 0 : employees.persons();
  }

  private static Row row(Stored<Organisation> stored) {
    var tenant = stored.name().split("/")[1];
    return new Row(
        tenant, stored.value().visibility(), stored.name(), stored.value().municipality());
  }

  private Scope randomScope() {
    var inside = random.nextInt(3) == 0 ? Set.of(TENANTS[random.nextInt(3)]) : Set.<String>of();
    var organisationsOf = new HashMap<String, Set<String>>();
    var municipalitiesOf = new HashMap<String, Set<String>>();
    if (random.nextBoolean()) {
      var one = all.get(random.nextInt(ROWS)).name();
      organisationsOf.put(one.split("/")[1], Set.of(one));
    }
    if (random.nextBoolean()) {
      municipalitiesOf.put(TENANTS[random.nextInt(3)], Set.of("100005", "100003"));
    }
    return new Scope(
        random.nextInt(20) == 0, inside, random.nextBoolean(), organisationsOf, municipalitiesOf);
  }
}
