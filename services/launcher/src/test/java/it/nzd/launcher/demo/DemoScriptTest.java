package it.nzd.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoScriptTest {
  private static final Pattern SAVED = Pattern.compile("\\$\\{([a-zA-Z0-9_-]+)(\\.etag)?}");

  private static Stream<DemoStep> all(DemoScript script) {
    return Stream.of(script.territory(), script.numbers(), script.story()).flatMap(List::stream);
  }

  @Test
  void shouldTellEachFactOnceAndUseOnlyWhatIsThere() {
    var keys = new HashSet<String>();
    var saved = new HashSet<String>();
    all(new DemoScript())
        .forEach(
            step -> {
              assertThat(keys.add(step.key())).as(step.key()).isTrue();
              var used = SAVED.matcher(step.request().toString());
              while (used.find()) {
                assertThat(saved).as(step.key()).contains(used.group(1));
              }
              if (step.save() != null) {
                saved.add(step.save());
              }
            });
  }

  @Test
  void shouldFitTheContract() {
    var calls =
        new DemoCalls(
            context -> {
              throw new IllegalStateException("Nothing is called");
            });
    all(new DemoScript()).forEach(step -> calls.check(step.call(), dated(step)));
  }

  private static String dated(DemoStep step) {
    return step.request().toString().replaceAll("@month:-?[0-9]{1,2}", "2026-01-01");
  }

  @Test
  void shouldMarkEveryValueOfAFirmAsIllustrative() {
    var recorded =
        new DemoScript()
            .numbers().stream()
                .filter(step -> step.call().endsWith("/RecordFirmObservations"))
                .toList();

    assertThat(recorded).hasSizeGreaterThanOrEqualTo(5);
    assertThat(recorded)
        .allSatisfy(
            step ->
                step.request()
                    .get("observations")
                    .forEach(
                        one ->
                            assertThat(one.get("source").get("mark").asText())
                                .isEqualTo("MARK_ILLUSTRATIVE")));
  }
}
