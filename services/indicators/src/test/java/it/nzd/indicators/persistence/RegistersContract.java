package it.nzd.indicators.persistence;

import static it.nzd.indicators.domain.Samples.BERGAMO;
import static it.nzd.indicators.domain.Samples.INVENTED;
import static it.nzd.indicators.domain.Samples.PARMA;
import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.domain.Samples.ROMA;
import static it.nzd.indicators.domain.Samples.absent;
import static it.nzd.indicators.domain.Samples.absolute;
import static it.nzd.indicators.domain.Samples.indicator;
import static it.nzd.indicators.domain.Samples.measure;
import static it.nzd.indicators.domain.Samples.measureIn;
import static it.nzd.indicators.domain.Samples.number;
import static it.nzd.indicators.domain.Samples.observed;
import static it.nzd.indicators.domain.Samples.ofCity;
import static it.nzd.indicators.domain.Samples.series;
import static it.nzd.indicators.domain.Samples.target;
import static it.nzd.indicators.domain.Samples.text;
import static it.nzd.indicators.persistence.Stores.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Aggregation;
import it.nzd.indicators.domain.DataSheet;
import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Ispra;
import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.OverUnits;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.SeriesBook;
import it.nzd.indicators.domain.intervention.Carrier;
import it.nzd.indicators.domain.intervention.Kind;
import it.nzd.indicators.domain.intervention.Planned;
import it.nzd.indicators.domain.intervention.Scenario;
import it.nzd.indicators.domain.intervention.ScenarioCalculation;
import it.nzd.indicators.domain.intervention.ScenarioState;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.access.Scope;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Lever;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the registers promise, on any server. */
abstract class RegistersContract {
  private static final Scope ALL = Scope.EVERYTHING;
  private final Stores stores;

  RegistersContract(String uri) {
    stores = new Stores(uri);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private Stored<Series> add(String id, Series series) {
    var tenant = series.district().split("/")[1];
    return stores
        .book()
        .add("cities/" + tenant + "/series/" + id, series, change(Change.CREATED), false);
  }

  @Test
  void shouldKeepEveryDigitAndEveryAbsence() {
    var entered =
        series(
            "water",
            PRATO,
            observed("2021", "12345678901234567890.12345678901234"),
            observed("2022", "3.50"),
            absent("2023", Absence.CONFIDENTIAL));

    var stored = add("A", entered);
    var found = stores.book().find(stored.name(), ALL).orElseThrow();
    assertThat(found.value()).isEqualTo(entered);
    var reading = (Reading.Value) found.value().at(Period.ofYear(2022)).orElseThrow().reading();
    assertThat(reading.number().toPlainString()).isEqualTo("3.50");
    var raw = stores.database().getCollection("series", BsonDocument.class).find().first();
    assertThat(raw.getDocument("observations").getDocument("2022").get("value").getBsonType())
        .isEqualTo(BsonType.DECIMAL128);
  }

  @Test
  void shouldTellAChangeByPeriod() {
    var stored = add("A", series("water", PRATO, observed("2022", "3.5")));
    stores
        .book()
        .change(
            stored.name(),
            1,
            ALL,
            change("recorded"),
            seen -> series("water", PRATO, observed("2021", "3.1"), observed("2022", "3.6")),
            false);

    var event = stores.events().after(1, 10).getFirst();
    assertThat(event.getString("kind").getValue()).isEqualTo("recorded");
    assertThat(
            event.getArray("changes").stream()
                .map(c -> c.asDocument().getString("path").getValue()))
        .contains("observations.2021.value", "observations.2022.value")
        .doesNotContain("observations.2022.quality");
    assertThat(
            event.getArray("changes").stream()
                .map(c -> c.asDocument())
                .filter(c -> c.getString("path").getValue().equals("observations.2022.value"))
                .findFirst()
                .orElseThrow())
        .containsEntry("before", new org.bson.BsonString("3.5"))
        .containsEntry("after", new org.bson.BsonString("3.6"));
  }

  @Test
  void shouldTellNobodyElseOfADraft() {
    var stored = add("A", series("water", PRATO, observed("2022", "3.5")));
    var day = java.time.LocalDate.of(2026, 3, 1);
    stores
        .book()
        .change(
            stored.name(),
            1,
            ALL,
            change("recorded"),
            seen ->
                ((it.nzd.indicators.domain.Ledger.Outcome.Done)
                        new it.nzd.indicators.domain.Ledger(seen.value(), "anna", Stores.NOW, day)
                            .record(List.of(observed("2023", "9")), true, ""))
                    .series(),
            false);

    assertThat(stores.events().after(0, 10))
        .extracting(event -> event.getString("visibility").getValue())
        .containsExactly("PUBLIC", "INTERNAL");
    assertThat(stores.book().find(stored.name(), Scope.PUBLIC)).isPresent();
  }

  @Test
  void shouldHoldOneSeriesAMeasureDistrictAndPerimeter() {
    add("A", series("water", PRATO));
    add("B", ofCity(series("water", PRATO), "tutta la città"));
    add("C", series("water", PARMA));

    assertThat(refusal(() -> add("D", series("water", PRATO))).reason())
        .isEqualTo(IndicatorsReason.SERIES_EXISTS);
  }

  @Test
  void shouldHoldOneTargetAnIndicatorAndDistrict() {
    var first = target(PRATO, 2019, "", 2024, "600", 2030, "200.0");
    var stored =
        stores.targets().add("cities/prato/targets/A", first, change(Change.CREATED), false);

    assertThat(stores.targets().find(stored.name(), ALL).orElseThrow().value()).isEqualTo(first);
    assertThat(
            refusal(
                    () ->
                        stores
                            .targets()
                            .add("cities/prato/targets/B", first, change(Change.CREATED), false))
                .reason())
        .isEqualTo(IndicatorsReason.TARGET_EXISTS);
    assertThat(stores.targets().of(List.of(first.indicator()), List.of(PRATO, PARMA), ALL))
        .containsExactly(first);
  }

  @Test
  void shouldReadNeededSeriesAtOnceWithinTheScope() {
    add("A", series("water", PRATO, observed("2022", "1")));
    add("B", visible(series("water", PARMA, observed("2022", "2")), Visibility.INTERNAL));
    add("C", visible(series("water", ROMA, observed("2022", "3")), Visibility.PARTNERS));
    add("D", series("other", PRATO));

    var wanted = List.of(measure("water"));
    var places = List.of(PRATO, PARMA, ROMA);
    assertThat(districts(stores.book().of(wanted, places, ALL)))
        .containsExactlyInAnyOrder(PRATO, PARMA, ROMA);
    assertThat(districts(stores.book().of(wanted, places, Scope.PUBLIC))).containsExactly(PRATO);
    assertThat(districts(stores.book().of(wanted, places, inside("parma"))))
        .containsExactlyInAnyOrder(PRATO, PARMA, ROMA);
    assertThat(stores.book().of(wanted, List.of(ROMA), Scope.PUBLIC)).isEmpty();
  }

  @Test
  void shouldListByPlaceAndPage() {
    add("A", series("water", PRATO));
    add("B", series("energy", PRATO));
    add("C", series("energy", PARMA));

    var first =
        stores.book().page(new SeriesBook.Query("", "", ""), new PageRequest(2, "", "f"), ALL);
    var second =
        stores
            .book()
            .page(
                new SeriesBook.Query("", "", ""),
                new PageRequest(2, first.nextPageToken(), "f"),
                ALL);
    assertThat(Stream.concat(first.items().stream(), second.items().stream()).map(Stored::name))
        .containsExactly("cities/parma/series/C", "cities/prato/series/B", "cities/prato/series/A");
    assertThat(second.nextPageToken()).isEmpty();
    var ofPrato =
        stores
            .book()
            .page(new SeriesBook.Query("prato", measure("energy"), ""), PageRequest.first(10), ALL);
    assertThat(ofPrato.items()).extracting(Stored::name).containsExactly("cities/prato/series/B");
  }

  @Test
  void shouldKeepFactorEditionsApart() {
    stores
        .factors()
        .add("cities/programme/factors/a", Ispra.CONSUMPTION_413, change(Change.CREATED), false);
    stores
        .factors()
        .add("cities/programme/factors/b", Ispra.PRODUCTION_413, change(Change.CREATED), false);

    assertThat(stores.factors().ofSubjects(List.of("electricity"), Scope.PUBLIC))
        .containsEntry("cities/programme/factors/a", Ispra.CONSUMPTION_413)
        .containsEntry("cities/programme/factors/b", Ispra.PRODUCTION_413);
    assertThat(stores.factors().ofSubjects(List.of("gas"), Scope.PUBLIC)).isEmpty();
    assertThat(
            stores
                .factors()
                .page("programme", "electricity", PageRequest.first(10), Scope.PUBLIC)
                .items())
        .extracting(Stored::name)
        .containsExactly("cities/programme/factors/a", "cities/programme/factors/b");
  }

  @Test
  void shouldKeepEveryFormula() {
    var formulas =
        List.of(
            new Formula.Observed(measure("a")),
            new Formula.Ratio(measure("a"), measure("b"), number("100")),
            new Formula.Converted(measure("a"), "electricity"),
            new Formula.Change(measure("a")));
    for (int i = 0; i < formulas.size(); i++) {
      stores
          .indicators()
          .add(
              "cities/programme/indicators/i" + i,
              absolute("t", formulas.get(i)),
              change(Change.CREATED),
              false);
    }

    var all = stores.indicators().all(Optional.of(Lever.TECHNOLOGY_INFRASTRUCTURE), Scope.PUBLIC);
    assertThat(all).extracting(s -> s.value().formula()).containsExactlyElementsOf(formulas);
    assertThat(all.getFirst().value()).isEqualTo(absolute("t", formulas.getFirst()));
    assertThat(stores.indicators().all(Optional.of(Lever.FINANCE_FUNDING), Scope.PUBLIC)).isEmpty();
  }

  @Test
  void shouldKeepSheetsAggregationsAndEarlierVersions() {
    var sheet =
        new DataSheet(
            "edifici", text("bollette"), text("ogni mese"), "Ufficio", text("n"), List.of("uso"));
    var weighed = new Aggregation(OverTime.MEAN, OverUnits.WEIGHTED_MEAN, measure("energy"));
    var measure =
        new Measure(text("prezzo"), text("d"), "t", "", weighed, sheet)
            .replacing(
                new Measure(text("prezzo"), text("prima"), "t", ""), Stores.NOW, "anna", "pesi");
    stores.measures().add(measure("price"), measure, change(Change.CREATED), false);
    assertThat(stores.measures().find(measure("price"), ALL).orElseThrow().value())
        .isEqualTo(measure);

    var first = absolute("t", new Formula.Observed(measure("a")));
    var next =
        absolute("t", new Formula.Change(measure("a")))
            .replacing(first, Stores.NOW, "anna", "serve un confronto");
    var stored =
        stores
            .indicators()
            .add("cities/programme/indicators/v", next, change(Change.CREATED), false);
    var found = stores.indicators().find(stored.name(), ALL).orElseThrow().value();
    assertThat(found).isEqualTo(next);
    assertThat(found.version()).isEqualTo(2);
    assertThat(found.earlierVersions().getFirst().formula()).isEqualTo(first.formula());
  }

  @Test
  void shouldFindMeasuresByName() {
    stores.measures().add(measure("a"), measureIn("t"), change(Change.CREATED), false);
    var deleted =
        stores.measures().add(measure("b"), measureIn("t"), change(Change.CREATED), false);
    stores.measures().change(deleted.name(), 1, ALL, change(Change.DELETED), Stored::value, false);

    assertThat(
            stores.measures().named(Set.of(measure("a"), measure("b"), measure("c")), Scope.PUBLIC))
        .isEqualTo(Map.of(measure("a"), measureIn("t")));
    assertThat(stores.measures().page("", PageRequest.first(10), Scope.PUBLIC).items()).hasSize(1);
  }

  @Test
  void shouldKeepInterventionsWithWhatIsNotKnown() {
    var carriers =
        Map.of(Carrier.GAS, Planned.use("50.10", null), Carrier.WATER, Planned.use("1", "0"));
    var one = Planned.with(Planned.WORKS, carriers, "");
    var stored =
        stores
            .interventions()
            .add("cities/bergamo/interventions/A", one, change(Change.CREATED), false);

    assertThat(stores.interventions().find(stored.name(), ALL).orElseThrow().value())
        .isEqualTo(one);
    assertThat(stores.interventions().named(List.of(stored.name(), "cities/bergamo/x/B"), ALL))
        .extracting(Stored::name)
        .containsExactly(stored.name());
  }

  @Test
  void shouldKeepAFrozenResultToTheLastDigit() {
    var carriers = Map.of(Carrier.GAS, Planned.use("1234.567", "0.1"));
    var member = Planned.member("A", Planned.with(Planned.WORKS, carriers, ""));
    var result = ScenarioCalculation.run(Planned.inputs(member));
    var scenario =
        new Scenario(
            BERGAMO,
            "Pacchetto",
            "",
            Kind.BUNDLE,
            Planned.supposition(),
            Map.of(member.name(), 2026),
            List.of(INVENTED),
            List.of(),
            Visibility.PUBLIC,
            ScenarioState.FROZEN,
            List.of(),
            new Scenario.Outcome(Optional.of(result), "", "", ""));
    var stored =
        stores
            .scenarios()
            .add("cities/bergamo/scenarios/A", scenario, change(Change.CREATED), false);

    assertThat(stores.scenarios().find(stored.name(), ALL).orElseThrow().value())
        .isEqualTo(scenario);
    assertThat(stores.scenarios().page("bergamo", BERGAMO, PageRequest.first(10), ALL).items())
        .extracting(Stored::name)
        .containsExactly(stored.name());
  }

  @Test
  void shouldRefuseAStaleChange() {
    var stored =
        stores
            .indicators()
            .add(
                "cities/programme/indicators/i",
                indicator("t", new Formula.Observed(measure("a"))),
                change(Change.CREATED),
                false);
    stores.indicators().change(stored.name(), 1, ALL, change(Change.UPDATED), Stored::value, false);

    assertThat(
            refusal(
                    () ->
                        stores
                            .indicators()
                            .change(
                                stored.name(),
                                1,
                                ALL,
                                change(Change.UPDATED),
                                Stored::value,
                                false))
                .reason())
        .isEqualTo(PlatformReason.STALE_VERSION);
  }

  private static ServiceException refusal(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
    return catchThrowableOfType(ServiceException.class, step);
  }

  private static Series visible(Series series, Visibility visibility) {
    return new Series(
        series.measure(),
        series.district(),
        series.perimeter(),
        series.perimeterNote(),
        series.factor(),
        series.baseYear(),
        series.observations(),
        visibility,
        series.title());
  }

  private static Scope inside(String tenant) {
    return new Scope(false, Set.of(tenant), true, Map.of(), Map.of());
  }

  private static List<String> districts(List<Series> series) {
    return series.stream().map(Series::district).toList();
  }
}
