package it.nzd.indicators.domain.calculation.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Cases of the DHIS2 expression parser's tests. */
class StatisticsTest {
  @Test
  void shouldGiveThePublishedFigures() {
    assertThat(of(2, 3, 3, 8, 10, 10).sampleDeviation().get())
        .isCloseTo(3.7416573867739413, within(1e-14));
    assertThat(of(2, 3, 3, 8, 10, 10).populationDeviation().get())
        .isCloseTo(3.415650255319866, within(1e-14));
    assertThat(of(6, 7, 8, 9, 10).sampleVariance().get()).isEqualTo(2.5);
    assertThat(of(4, 6, 8, 10, 12).sampleVariance().get()).isEqualTo(10);
    assertThat(of(8, 9, 5, 1, 7, 2).median().get()).isEqualTo(6);
    assertThat(of(0, 10, 5, 3, 7).average().get()).isEqualTo(5);
    assertThat(of(0, 20, 5, 3, 7).percentile(0.25).get()).isEqualTo(3);
    assertThat(of(0, 20, 5, 3, 7).greatest().get()).isEqualTo(20);
    assertThat(of(0, 20, 5, 3, 7).least().get()).isZero();
  }

  @Test
  void shouldLeaveMissingValuesOut() {
    var some =
        Statistics.of(List.of(OptionalDouble.of(4), OptionalDouble.empty(), OptionalDouble.of(8)));

    assertThat(some.average().get()).isEqualTo(6);
    assertThat(some.count()).isEqualTo(2);
    assertThat(some.missingCount()).isEqualTo(1);
  }

  @Test
  void shouldSayNothingOfNothing() {
    var nothing = Statistics.of(List.of(OptionalDouble.empty()));

    assertThat(nothing.sum().missing()).isEqualTo("NO_VALUES");
    assertThat(nothing.average().missing()).isEqualTo("NO_VALUES");
    assertThat(nothing.sampleDeviation().missing()).isEqualTo("NO_VALUES");
    assertThat(of(5).sampleDeviation().missing()).isEqualTo("ONE_VALUE");
    assertThat(of(5).populationDeviation().get()).isZero();
  }

  @Property(tries = 50)
  void theOrderDoesNotMatter(@ForAll long seed) {
    var random = new Random(seed);
    var values = new ArrayList<OptionalDouble>();
    for (int i = 0; i < 500; i++) {
      values.add(OptionalDouble.of(random.nextGaussian() * Math.pow(10, random.nextInt(12))));
    }
    var before = Statistics.of(values);
    Collections.shuffle(values, random);
    var after = Statistics.of(values);

    assertThat(after.sum()).isEqualTo(before.sum());
    assertThat(after.sampleVariance()).isEqualTo(before.sampleVariance());
  }

  private static Statistics of(double... values) {
    return Statistics.of(Arrays.stream(values).mapToObj(OptionalDouble::of).toList());
  }
}
