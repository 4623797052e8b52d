package it.nzd.sandboxes.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.sandboxes.domain.Act;
import it.nzd.sandboxes.domain.Consent;
import it.nzd.sandboxes.domain.Course;
import it.nzd.sandboxes.domain.EvaluationReport;
import it.nzd.sandboxes.domain.ExitDecision;
import it.nzd.sandboxes.domain.ExitVerdict;
import it.nzd.sandboxes.domain.Extension;
import it.nzd.sandboxes.domain.FitCondition;
import it.nzd.sandboxes.domain.FitFinding;
import it.nzd.sandboxes.domain.Grant;
import it.nzd.sandboxes.domain.Incident;
import it.nzd.sandboxes.domain.MetricReading;
import it.nzd.sandboxes.domain.MonitoringReport;
import it.nzd.sandboxes.domain.Placement;
import it.nzd.sandboxes.domain.Provenance;
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.domain.Sandboxes;
import it.nzd.sandboxes.domain.Screening;
import it.nzd.sandboxes.domain.Seats;
import it.nzd.sandboxes.domain.Suspension;
import it.nzd.sandboxes.domain.Trial;
import it.nzd.sandboxes.testing.Running;
import it.nzd.sandboxes.testing.Samples;
import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the register of sandboxes promises, on any server. */
abstract class SandboxesContract {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private final StoreKind kind;
  private Running place;
  private Sandboxes sandboxes;

  SandboxesContract(StoreKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    place = new Running(TestStore.uri(kind));
    sandboxes = place.sandboxes();
  }

  @AfterEach
  void close() {
    if (place != null) {
      place.close();
    }
  }

  @Test
  void shouldGiveBackEveryPartAsItWasKept() {
    var full = full();
    add("prato", 1, full);

    assertThat(sandboxes.find(name("prato", 1), Scope.EVERYTHING).orElseThrow().value())
        .isEqualTo(full);
    add("prato", 2, Samples.idea());
    assertThat(sandboxes.find(name("prato", 2), Scope.EVERYTHING).orElseThrow().value())
        .isEqualTo(Samples.idea());
  }

  @Test
  void shouldNarrowListsAndLetNothingThroughThatTheScopeHides() {
    var random = new Random(7);
    var tenants = List.of("prato", "roma");
    for (int i = 0; i < 40; i++) {
      var visibility = Row.Visibility.values()[random.nextInt(3)];
      var state = SandboxState.values()[random.nextInt(SandboxState.values().length)];
      add(
          tenants.get(i % 2),
          i,
          Samples.idea().shownAs(visibility, List.of()).with(Course.from(state)));
    }
    for (var scope :
        List.of(
            Scope.PUBLIC,
            new Scope(false, Set.of(), true, Map.of(), Map.of()),
            new Scope(false, Set.of("roma"), false, Map.of(), Map.of()),
            Scope.EVERYTHING)) {
      var all = new java.util.ArrayList<String>();
      var token = "";
      do {
        var page =
            sandboxes.page(
                new Sandboxes.Query("", "", List.of(), "", "", "", ""),
                new PageRequest(7, token, "f"),
                scope);
        page.items().forEach(item -> all.add(item.name()));
        token = page.nextPageToken();
      } while (!token.isEmpty());
      assertThat(all).doesNotHaveDuplicates();
      for (int i = 0; i < 40; i++) {
        var named = name(tenants.get(i % 2), i);
        var stored = sandboxes.find(named, Scope.EVERYTHING).orElseThrow();
        var row =
            new Row(
                tenants.get(i % 2),
                stored.value().visibility(),
                null,
                null,
                stored.value().participating());
        assertThat(all.contains(named)).isEqualTo(scope.allows(row));
        assertThat(sandboxes.find(named, scope).isPresent()).isEqualTo(scope.allows(row));
      }
    }
  }

  @Test
  void shouldFindByStateDistrictAndSource() {
    add("prato", 1, Samples.idea().with(Course.from(SandboxState.RUNNING)));
    add("prato", 2, Samples.idea());
    add("prato", 3, full());

    assertThat(sandboxes.standingIn(Set.of(SandboxState.RUNNING)))
        .extracting(stored -> stored.name())
        .containsExactly(name("prato", 1));
    assertThat(sandboxes.copiesOf("cities/roma/sandboxes/X", Scope.EVERYTHING))
        .extracting(stored -> stored.name())
        .containsExactly(name("prato", 3));
    assertThat(names(new Sandboxes.Query("prato", "", List.of(SandboxState.IDEA), "", "", "", "")))
        .containsExactly(name("prato", 2));
    assertThat(
            names(
                new Sandboxes.Query("", "cities/prato/districts/altro", List.of(), "", "", "", "")))
        .isEmpty();
    assertThat(names(new Sandboxes.Query("roma", "", List.of(), "", "", "", ""))).isEmpty();
    assertThat(names(new Sandboxes.Query("", "", List.of(), "", "", "", "roma"))).isNotEmpty();
    assertThat(names(new Sandboxes.Query("", "", List.of(), "", "", "", "prato"))).isEmpty();
  }

  @Test
  void shouldKeepThePlaceInAnotherSequence() {
    var places = place.bean(it.nzd.sandboxes.domain.Places.class);
    assertThat(places.of("indicators")).isZero();
    places.keep("indicators", 7);
    places.keep("indicators", 9);
    assertThat(places.of("indicators")).isEqualTo(9);
  }

  private List<String> names(Sandboxes.Query query) {
    return sandboxes.page(query, PageRequest.first(50), Scope.EVERYTHING).items().stream()
        .map(stored -> stored.name())
        .toList();
  }

  private void add(String tenant, int number, Sandbox sandbox) {
    sandboxes.add(
        name(tenant, number),
        sandbox,
        new Change(Change.CREATED, "someone", NOW.plusSeconds(number), Optional.empty()),
        false);
  }

  private static String name(String tenant, int number) {
    return "cities/%s/sandboxes/%026d".formatted(tenant, number);
  }

  private static Sandbox full() {
    var act = new Act("Delibera 1", LocalDate.of(2026, 2, 1), "https://esempio.it/1");
    var incident =
        Incident.ofReading("I1", "m2", "2026-03", new BigDecimal("12.50"), "sandboxes", NOW);
    var trial =
        new Trial(
            List.of(new Consent("p1", "prot. 1", "a", NOW)),
            List.of(new Placement("s1", "visto", "a", NOW)),
            List.of(new Grant("d1", act, "a", NOW)),
            List.of(
                new MetricReading("m1", "2026-03", new BigDecimal("1.10"), true, false, true, NOW)),
            List.of(incident, incident.validated(true, "sì").closed("b", NOW, "chiuso")),
            List.of(new MonitoringReport(1, "bene", "a", NOW)),
            new EvaluationReport("f", "i", ExitVerdict.STOP, "e", NOW));
    var course =
        new Course(
            SandboxState.EXIT_DECIDED,
            List.of(new Taken("propose", "idea", "proposed", "a", NOW, "")),
            new Screening(true, false, true, false, "n", "a", NOW),
            act,
            new Extension(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 30), "r", act, "a", NOW),
            Suspension.begun("I1", true, NOW).confirmed("b", NOW, "r", "d"),
            new ExitDecision(ExitVerdict.ADAPT, "r", "f", "a", NOW),
            act);
    var provenance =
        new Provenance(
            Provenance.Kind.REPLICA,
            "cities/roma/sandboxes/X",
            "Titolo",
            4,
            List.of(
                new FitFinding(
                    FitCondition.Aspect.OPERATOR, "un gestore", FitFinding.Finding.MET, "c'è")),
            NOW);
    return Sandbox.begun(
            SandboxState.IDEA,
            "Titolo",
            Samples.DISTRICT,
            Samples.outline(),
            Samples.design(List.of(Samples.ownDerogation(Samples.END))),
            Row.Visibility.PUBLIC,
            List.of(),
            "p",
            provenance)
        .linked()
        .with(new Seats("p", "m", "e"))
        .with(course)
        .with(trial);
  }
}
