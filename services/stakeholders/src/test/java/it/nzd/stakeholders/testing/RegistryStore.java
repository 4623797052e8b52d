package it.nzd.stakeholders.testing;

import io.micronaut.context.ApplicationContext;
import it.nzd.platform.access.Row;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.store.Change;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.stakeholders.StakeholdersApplication;
import it.nzd.stakeholders.domain.Headcount;
import it.nzd.stakeholders.domain.Organisation;
import it.nzd.stakeholders.domain.OrganisationType;
import it.nzd.stakeholders.domain.Organisations;
import it.nzd.stakeholders.domain.Site;
import it.nzd.stakeholders.domain.SizeClass;
import it.nzd.store.testing.TestStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The service's own view of a store, without callers: ports and what to put in them. */
public final class RegistryStore implements AutoCloseable {
  public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final String[] MUNICIPALITIES = {"100005", "100003", "100002"};

  private final ApplicationContext context;

  /** On the store of this connection string, in a database of its own. */
  public RegistryStore(String uri) {
    var settings = new HashMap<String, Object>(new TestIdentity().settings());
    settings.put("nzd.store.uri", uri);
    settings.put("nzd.store.database", TestStore.database("stakeholders"));
    context = StakeholdersApplication.start(settings);
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public Organisations organisations() {
    return bean(Organisations.class);
  }

  /** A name with the number in its last digits, sorted as the numbers are. */
  public static String name(String tenant, int number) {
    return "cities/%s/organisations/%026d".formatted(tenant, number);
  }

  public static Organisation organisation(int number, Row.Visibility visibility) {
    var persons = number % 7 == 0 ? null : new Headcount(number % 300, 2024);
    return new Organisation(
        "Tessitura %05d".formatted(number * 7_919 % 100_000),
        Registry.vatNumber(number),
        number % 5 == 0 ? OrganisationType.ASSOCIATION : OrganisationType.FIRM,
        number % 2 == 0 ? "13.30" : "14.1",
        SizeClass.values()[number % 5],
        persons,
        "cities/prato/districts/d" + number % 2,
        MUNICIPALITIES[number % 3],
        List.of(new Site("Sede", "Via Bologna " + number, "100005", null, null)),
        "",
        number % 4 == 0,
        visibility);
  }

  public static Change created() {
    return change(Change.CREATED, Optional.empty());
  }

  public static Change change(String kind, Optional<RequestKey> request) {
    return new Change(kind, "00000000-0000-4000-8000-000000000002", NOW, request);
  }

  @Override
  public void close() {
    context.close();
  }
}
