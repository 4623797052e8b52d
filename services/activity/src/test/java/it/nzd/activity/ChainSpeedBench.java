package it.nzd.activity;

import static it.nzd.activity.testing.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.activity.application.ChainVerification;
import it.nzd.activity.application.ChainWriter;
import it.nzd.activity.domain.KnownEntry;
import it.nzd.activity.testing.RunningActivity;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.StoreProcess;
import it.nzd.store.testing.TestStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many events a second go into the chain, and how many entries a second are verified; printed,
 * for the record.
 */
class ChainSpeedBench {
  private static final int EVENTS = 10_000;
  private static final int BATCH = 200;

  @Test
  void shouldTellTheSpeedOnTheEmbeddedStoreThatWritesDurably(@TempDir Path folder) {
    try (var store = StoreProcess.start(folder, TestStore.freePort())) {
      measure("embedded, durable", store.uri());
    }
  }

  @Test
  void shouldTellTheSpeedOnMongod() {
    measure("mongod", TestStore.uri(StoreKind.MONGOD));
  }

  private static void measure(String what, String uri) {
    try (var activity =
        RunningActivity.start(
            uri,
            TestStore.database("speed"),
            "nobody",
            new TestIdentity(),
            Map.of("nzd.activity.sources", ""))) {
      var writer = activity.bean(ChainWriter.class);
      long began = System.nanoTime();
      for (int from = 1; from <= EVENTS; from += BATCH) {
        writer.append(
            IntStream.range(from, from + BATCH).mapToObj(n -> event("prato", n)).toList());
      }
      long batches = System.nanoTime();
      for (int n = EVENTS + 1; n <= EVENTS + 200; n++) {
        writer.append(java.util.List.of(event("prato", n)));
      }
      long singles = System.nanoTime();
      var report =
          activity
              .bean(ChainVerification.class)
              .verify("prato", KnownEntry.NONE, (done, total) -> {});
      long verified = System.nanoTime();

      assertThat(report.fault()).isEmpty();
      System.out.printf(
          "%s: %.0f events/s in batches of %d, %.0f events/s one by one, %.0f entries/s verified%n",
          what,
          EVENTS * 1e9 / (batches - began),
          BATCH,
          200 * 1e9 / (singles - batches),
          report.entries() * 1e9 / (verified - singles));
    }
  }
}
