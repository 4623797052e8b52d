package it.nzd.indicators.persistence;

import com.mongodb.client.MongoDatabase;
import io.micronaut.context.ApplicationContext;
import it.nzd.indicators.domain.Factors;
import it.nzd.indicators.domain.FirmBook;
import it.nzd.indicators.domain.Indicators;
import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.SeriesBook;
import it.nzd.indicators.domain.Targets;
import it.nzd.indicators.domain.file.MeterImports;
import it.nzd.indicators.domain.file.MeterStaging;
import it.nzd.indicators.domain.file.ObservationImports;
import it.nzd.indicators.domain.file.Staging;
import it.nzd.indicators.domain.intervention.Interventions;
import it.nzd.indicators.domain.intervention.Scenarios;
import it.nzd.indicators.domain.meter.MeterYears;
import it.nzd.indicators.domain.meter.Meters;
import it.nzd.platform.event.EventStore;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.store.Change;
import it.nzd.store.testing.TestStore;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The registers of this service in a database of their own. */
final class Stores implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final ApplicationContext context;

  Stores(String uri) {
    context =
        ApplicationContext.builder()
            .packages("it.nzd.platform", "it.nzd.indicators")
            .properties(
                Map.of(
                    "mongodb.uri", uri,
                    "mongodb.package-names", "it.nzd.indicators",
                    "micronaut.serde.serialization.inclusion", "ALWAYS",
                    "nzd.store.database", TestStore.database("indicators"),
                    "nzd.service", "indicators"))
            .start();
  }

  static Change change(String kind) {
    return new Change(kind, "someone", NOW, Optional.empty());
  }

  Measures measures() {
    return context.getBean(Measures.class);
  }

  Factors factors() {
    return context.getBean(Factors.class);
  }

  Indicators indicators() {
    return context.getBean(Indicators.class);
  }

  SeriesBook book() {
    return context.getBean(SeriesBook.class);
  }

  FirmBook firms() {
    return context.getBean(FirmBook.class);
  }

  Targets targets() {
    return context.getBean(Targets.class);
  }

  Interventions interventions() {
    return context.getBean(Interventions.class);
  }

  Scenarios scenarios() {
    return context.getBean(Scenarios.class);
  }

  Meters meters() {
    return context.getBean(Meters.class);
  }

  MeterYears meterYears() {
    return context.getBean(MeterYears.class);
  }

  MeterImports meterImports() {
    return context.getBean(MeterImports.class);
  }

  MeterStaging meterStaging() {
    return context.getBean(MeterStaging.class);
  }

  ObservationImports imports() {
    return context.getBean(ObservationImports.class);
  }

  Staging staging() {
    return context.getBean(Staging.class);
  }

  EventStore events() {
    context.getBean(Outbox.class).sweep();
    return context.getBean(EventStore.class);
  }

  MongoDatabase database() {
    return context.getBean(MongoDatabase.class);
  }

  @Override
  public void close() {
    database().drop();
    context.close();
  }
}
