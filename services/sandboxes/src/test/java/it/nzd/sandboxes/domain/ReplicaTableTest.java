package it.nzd.sandboxes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.store.Stored;
import it.nzd.sandboxes.testing.Samples;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplicaTableTest {
  @Test
  void shouldPutTheMetricsOfSourceAndReplicaSideBySide() {
    var source = Samples.complete().with(Trial.EMPTY.reading(reading("1250")));
    var replica = Samples.of(Samples.outline(), Samples.design(List.of()).copied());

    var table = ReplicaTable.of(List.of(stored("A", source), stored("B", replica)));

    assertThat(table.rows())
        .extracting(ReplicaTable.Row::indicator)
        .containsExactly(Samples.REUSE, Samples.QUALITY);
    var reuse = table.rows().getFirst().cells();
    assertThat(reuse.getFirst().orElseThrow().changePercent()).contains(new BigDecimal("25.0"));
    assertThat(reuse.get(1).orElseThrow().changePercent()).isEmpty();
    assertThat(reuse.get(1).orElseThrow().baseline()).isNull();
  }

  @Test
  void shouldRoundTheChangeHalfEvenAndRefuseABaselineOfZero() {
    assertThat(new ReplicaTable.Cell(new BigDecimal("-8"), reading("-7")).changePercent())
        .contains(new BigDecimal("12.5"));
    assertThat(new ReplicaTable.Cell(new BigDecimal("2000"), reading("2001")).changePercent())
        .contains(new BigDecimal("0.0"));
    assertThat(new ReplicaTable.Cell(BigDecimal.ZERO, reading("5")).changePercent()).isEmpty();
  }

  private static MetricReading reading(String value) {
    return new MetricReading(
        "m1", "2026-04", new BigDecimal(value), false, false, false, Instant.EPOCH);
  }

  private static Stored<Sandbox> stored(String id, Sandbox sandbox) {
    return new Stored<>(
        sandbox, "cities/prato/sandboxes/" + id, 1, Instant.EPOCH, Instant.EPOCH, "x");
  }
}
