package it.nzd.indicators.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class KeptReadingsTest {
  private final KeptReadings readings = new KeptReadings();
  private final Map<String, Integer> ends = new HashMap<>(Map.of("decisions", 3, "barriers", 7));
  private int reads;

  private String look(Supplier<String> read) {
    return readings.of(
        "figures",
        List.of("decisions", "barriers"),
        service -> {
          var end = ends.get(service);
          if (end == null) {
            throw Status.UNAVAILABLE.asRuntimeException();
          }
          return end;
        },
        () -> {
          reads++;
          return read.get();
        });
  }

  @Test
  void shouldReadOnceWhileNothingHappens() {
    assertThat(look(() -> "first")).isEqualTo("first");
    assertThat(look(() -> "second")).isEqualTo("first");
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void shouldReadAgainAfterAnEventOfAnyService() {
    look(() -> "first");
    ends.put("barriers", 8);

    assertThat(look(() -> "second")).isEqualTo("second");
    assertThat(look(() -> "third")).isEqualTo("second");
  }

  @Test
  void shouldKeepNothingThatAnEventOvertook() {
    look(
        () -> {
          ends.put("decisions", 4);
          return "maybe old";
        });

    assertThat(look(() -> "new")).isEqualTo("new");
  }

  @Test
  void shouldKeepNothingOfAServiceThatDoesNotSayWhereItsEventsEnd() {
    look(() -> "first");
    ends.remove("decisions");
    assertThat(look(() -> "second")).isEqualTo("second");
    ends.put("decisions", 3);

    assertThat(look(() -> "third")).isEqualTo("third");
    assertThat(reads).isEqualTo(3);
  }
}
