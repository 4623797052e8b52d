package it.nzd.indicators.persistence;

import static it.nzd.indicators.domain.meter.MeterSamples.NAME;
import static it.nzd.indicators.domain.meter.MeterSamples.batch;
import static it.nzd.indicators.domain.meter.MeterSamples.meter;
import static it.nzd.indicators.domain.meter.MeterSamples.place;
import static it.nzd.indicators.domain.meter.MeterSamples.readings;
import static it.nzd.indicators.domain.meter.MeterSamples.year;
import static it.nzd.indicators.persistence.Stores.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.file.MeterImport;
import it.nzd.indicators.domain.file.MeterPart;
import it.nzd.indicators.domain.file.ObservationImport;
import it.nzd.indicators.domain.meter.Meter;
import it.nzd.indicators.domain.meter.MeterPlace;
import it.nzd.indicators.domain.meter.MeterYear;
import it.nzd.indicators.domain.meter.MeterYearSummary;
import it.nzd.indicators.domain.meter.Meters;
import it.nzd.indicators.domain.meter.Resolution;
import it.nzd.platform.access.Scope;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the books of meters promise, on any server. */
abstract class MeterBooksContract {
  private final Stores stores;

  MeterBooksContract(String uri) {
    stores = new Stores(uri);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private static MeterPlace of(String firm) {
    return new MeterPlace(
        place().measure(), "cities/prato/organisations/" + firm, "", place().district());
  }

  private Stored<Meter> add(String id, String code, String firm) {
    return stores
        .meters()
        .add(
            "cities/prato/meters/" + id,
            meter(code, Resolution.HOUR, of(firm)),
            change(Change.CREATED),
            false);
  }

  private Stored<MeterYear> add(MeterYear year) {
    var name = MeterYear.name(year.meter(), year.year());
    return stores.meterYears().add(name, year, change(Change.CREATED), false);
  }

  @Test
  void shouldKeepAYearOfQuartersAsBytes() {
    var year =
        year(Resolution.QUARTER_HOUR, 2025)
            .adding(batch("A", 0, readings(35_040, "0.125"), Approval.SUBMITTED, "anna"));
    var stored = add(year);

    assertThat(stores.meterYears().find(stored.name(), Scope.EVERYTHING).orElseThrow().value())
        .isEqualTo(year);
    var document =
        stores
            .database()
            .getCollection("meterYears", BsonDocument.class)
            .find(Filters.eq("_id", stored.name()))
            .first();
    assertThat(document).isNotNull();
    var values =
        document.getArray("batches").get(0).asDocument().getDocument("readings").get("values");
    assertThat(values.getBsonType()).isEqualTo(BsonType.BINARY);
    assertThat(values.asBinary().getData()).hasSizeLessThan(2 * 35_040 + 1);
  }

  @Test
  void shouldListAThousandMetersWithoutTheirReadings() {
    var names = new ArrayList<String>();
    for (int i = 0; i < 1_000; i++) {
      var made = add("%026d".formatted(i), "IT001E%04d".formatted(i), "mill");
      names.add(made.name());
      if (i < 20) {
        var empty = MeterYear.empty(made.name(), made.value(), 2025);
        add(empty.adding(batch("A", 0, readings(744, "1"), Approval.SUBMITTED, "anna")));
      }
    }
    // Whoever read them would stumble over this.
    stores
        .database()
        .getCollection("meterYears")
        .updateMany(Filters.exists("_id"), Updates.set("batches", "nothing to read here"));

    var query = new Meters.Query("prato", "", "", "", "");
    var listed = new ArrayList<String>();
    var page = stores.meters().page(query, new PageRequest(200, "", ""), Scope.EVERYTHING);
    while (true) {
      page.items().forEach(one -> listed.add(one.name()));
      if (page.nextPageToken().isEmpty()) {
        break;
      }
      page =
          stores
              .meters()
              .page(query, new PageRequest(200, page.nextPageToken(), ""), Scope.EVERYTHING);
    }
    assertThat(listed).isEqualTo(names);
    var years = stores.meterYears().ofMeters(names);
    assertThat(years).hasSize(20).allMatch(one -> one.totals().present() == 744);
    assertThat(stores.meterYears().of(List.of(place().measure()), List.of(place().district())))
        .extracting(MeterYearSummary::meter)
        .hasSize(20);
    assertThat(stores.meterYears().of(List.of(), List.of(place().district()))).isEmpty();
  }

  @Test
  void shouldHoldOneMeterACodeAndCarrier() {
    add("A", "IT001E1", "mill");

    var refused = catchThrowableOfType(ServiceException.class, () -> add("B", "IT001E1", "dyer"));
    assertThat(refused.reason()).isEqualTo(IndicatorsReason.METER_EXISTS);
    assertThat(stores.meters().coded("prato", List.of("IT001E1"), Scope.EVERYTHING))
        .extracting(Stored::name)
        .containsExactly("cities/prato/meters/A");
  }

  @Test
  void shouldShowAFirmItsOwnRowsAlone() {
    add("A", "IT001E1", "mill");
    add("B", "IT001E2", "dyer");
    add(year(Resolution.HOUR, 2025));
    var mill =
        new Scope(
            false,
            Set.of(),
            false,
            Map.of("prato", Set.of("cities/prato/organisations/mill")),
            Map.of());
    var query = new Meters.Query("prato", "", "", "", "");

    assertThat(stores.meters().page(query, PageRequest.first(9), mill).items())
        .extracting(Stored::name)
        .containsExactly("cities/prato/meters/A");
    assertThat(stores.meters().coded("prato", List.of("IT001E2"), mill)).isEmpty();
    assertThat(stores.meterYears().find(MeterYear.name(NAME, 2025), mill)).isEmpty();
    assertThat(stores.meters().page(query, PageRequest.first(9), Scope.PUBLIC).items()).isEmpty();
    assertThat(stores.events().after(0, 10)).as("nobody is told").isEmpty();
  }

  @Test
  void shouldKeepImportsAndTheirParts() {
    var content =
        new ObservationImport(
            "a.csv",
            "ab".repeat(32),
            ObservationImport.State.RUNNING,
            new ObservationImport.Counts(1, 24, 24, 0, 0, 0),
            0,
            0,
            "",
            false,
            List.of(NAME),
            null);
    var name = "cities/prato/meterImports/A";
    var kept = new MeterImport(of("mill").organisation(), content);
    stores.meterImports().add(name, kept, change(Change.CREATED), false);
    assertThat(stores.meterImports().find(name, Scope.EVERYTHING).orElseThrow().value())
        .isEqualTo(kept);
    assertThat(
            stores
                .meterImports()
                .page("prato", NAME, PageRequest.first(9), Scope.EVERYTHING)
                .items())
        .hasSize(1);
    assertThat(
            stores
                .meterImports()
                .page("prato", "x", PageRequest.first(9), Scope.EVERYTHING)
                .items())
        .isEmpty();

    var part = new MeterPart(NAME, 2025, 24, readings(24, "1.5"));
    stores.meterStaging().put(name, List.of(part), Stores.NOW);
    assertThat(stores.meterStaging().part(name, 0)).contains(part);
    assertThat(stores.meterStaging().part(name, 1)).isEmpty();
    stores.meterStaging().sweep(Stores.NOW);
    assertThat(stores.meterStaging().part(name, 0)).isPresent();
    stores.meterStaging().clear(name);
    assertThat(stores.meterStaging().part(name, 0)).isEmpty();
  }
}
