package it.nzd.sandboxes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ThresholdTest {
  @Property(tries = 500)
  void shouldSplitTheLineInTwo(@ForAll BigDecimal bound, @ForAll BigDecimal value) {
    var above = new Threshold(Threshold.Side.ABOVE, bound).holds(value);
    var below = new Threshold(Threshold.Side.BELOW, bound).holds(value);

    assertThat(new Threshold(Threshold.Side.AT_MOST, bound).holds(value)).isEqualTo(!above);
    assertThat(new Threshold(Threshold.Side.AT_LEAST, bound).holds(value)).isEqualTo(!below);
    assertThat(above && below).isFalse();
    assertThat(above || below).isEqualTo(bound.compareTo(value) != 0);
  }
}
