package it.nzd.theories.domain.edit;

import static it.nzd.theories.domain.Samples.bare;
import static it.nzd.theories.domain.Samples.done;
import static it.nzd.theories.domain.Samples.water;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.theories.domain.model.AssumptionStatus;
import it.nzd.theories.domain.model.Content;
import it.nzd.theories.domain.model.Provenance;
import java.util.List;
import org.junit.jupiter.api.Test;

class FragmentTest {
  private static final String SOURCE = "cities/prato/theories/01J00000000000000000000000";

  @Test
  void shouldCopyNodesWithWhatLiesBetweenAndUponThemAndNoJudgement() {
    var fragment = new Fragment(SOURCE, 7, water(), List.of("served", "reuse"));
    var into = bare();

    var copied = done(Editing.apply(into, fragment.operations(into, id -> "copy-" + id), 2));

    assertThat(fragment.broken(into)).isEmpty();
    assertThat(copied.nodes()).containsOnlyKeys("copy-served", "copy-reuse");
    assertThat(copied.nodes().get("copy-reuse").provenance())
        .isEqualTo(new Provenance(SOURCE, "reuse", 7));
    assertThat(copied.edges()).containsOnlyKeys("copy-e4");
    assertThat(copied.assumptions().get("copy-a1").status()).isEqualTo(AssumptionStatus.UNTESTED);
    assertThat(copied.assumptions().get("copy-a1").confidence()).isZero();
    assertThat(copied.links().get("copy-l1").targetValue()).isNull();
  }

  @Test
  void shouldSayWhatIsMissing() {
    assertThat(new Fragment(SOURCE, 7, water(), List.of("none")).broken(bare()).orElseThrow())
        .satisfies(broken -> assertThat(broken.reason().name()).isEqualTo("NODE_UNKNOWN"));
    assertThat(
            new Fragment(SOURCE, 7, water(), List.of("reuse")).broken(Content.EMPTY).orElseThrow())
        .satisfies(broken -> assertThat(broken.reason().name()).isEqualTo("TIER_MISSING"));
  }
}
