package it.nzd.indicators.domain.calculation.emissions;

import static it.nzd.indicators.domain.calculation.emissions.Activities.placed;
import static it.nzd.indicators.domain.calculation.emissions.Activities.refused;
import static it.nzd.indicators.domain.calculation.emissions.Activities.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.emissions.Gpc.Level;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GpcTotalsTest {
  @Test
  void shouldAddUpByScopeSectorAndLevel() {
    var inventory =
        run(
                GwpSet.AR5,
                placed(1, new Gpc("I.1", 1, Level.BASIC)),
                placed(2, new Gpc("I.1", 2, Level.BASIC)),
                placed(4, new Gpc("II.1", 3, Level.BASIC_PLUS)),
                placed(8, Gpc.NONE))
            .inventory();

    assertThat(inventory.byScope()).isEqualTo(Map.of(0, 8.0, 1, 1.0, 2, 2.0, 3, 4.0));
    assertThat(inventory.bySector()).isEqualTo(Map.of("", 8.0, "I.1", 3.0, "II.1", 4.0));
    assertThat(inventory.byLevel()).isEqualTo(Map.of(Level.BASIC, 3.0, Level.BASIC_PLUS, 7.0));
  }

  @Test
  void shouldNotSplitWhatNoActivityPlaces() {
    var inventory = run(GwpSet.AR5, placed(1, Gpc.NONE)).inventory();

    assertThat(inventory.byScope()).isEmpty();
    assertThat(inventory.bySector()).isEmpty();
    assertThat(inventory.byLevel()).isEmpty();
  }

  @Test
  void shouldReadTheScopeOfAReferenceNumber() {
    assertThat(Gpc.of("I.1.2", null, null, "a")).isEqualTo(new Gpc("I.1", 2, null));
    assertThat(Gpc.of("III.4", 3, Level.BASIC, "a")).isEqualTo(new Gpc("III.4", 3, Level.BASIC));
    assertThat(Gpc.of("IV", null, null, "a")).isEqualTo(new Gpc("IV", null, null));
    assertThat(Gpc.of("", null, null, "a")).isEqualTo(Gpc.NONE);
    refused(() -> Gpc.of("I.1.2", 1, null, "a"), Why.VALUE_UNFIT, "a.gpc_scope");
  }
}
