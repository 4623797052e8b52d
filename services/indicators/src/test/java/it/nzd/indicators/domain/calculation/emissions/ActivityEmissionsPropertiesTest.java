package it.nzd.indicators.domain.calculation.emissions;

import static it.nzd.indicators.domain.calculation.emissions.Activities.activity;
import static it.nzd.indicators.domain.calculation.emissions.Activities.factor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.domain.calculation.emissions.ActivityEmissions.Activity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ActivityEmissionsPropertiesTest {
  @Property(tries = 100)
  void shouldAgreeWithDecimalsInAnyOrder(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int many) {
    var random = new Random(seed);
    var activities = new ArrayList<Activity>();
    var reference = BigDecimal.ZERO;
    for (int i = 0; i < many; i++) {
      double amount = Math.pow(10, random.nextInt(12) - 3) * random.nextDouble();
      double kg = random.nextDouble();
      activities.add(activity(amount, "kg", factor("kg", kg, null, null)));
      reference = reference.add(new BigDecimal(amount).multiply(new BigDecimal(kg)));
    }
    double expected = reference.movePointLeft(3).doubleValue();

    double one = ActivityEmissions.run(GwpSet.AR5, activities, null).totals().tCo2e();
    Collections.shuffle(activities, random);
    double other = ActivityEmissions.run(GwpSet.AR5, activities, null).totals().tCo2e();

    assertThat(one).isCloseTo(expected, within(expected * 1e-12));
    assertThat(other).isCloseTo(one, within(expected * 1e-12));
  }

  @Property(tries = 200)
  void shouldScaleWithTheAmount(
      @ForAll @DoubleRange(min = 0, max = 1e9) double amount,
      @ForAll @DoubleRange(min = 0, max = 100) double ch4,
      @ForAll GwpSet set) {
    var once = run(set, amount, ch4);
    var twice = run(set, 2 * amount, ch4);

    assertThat(twice).isCloseTo(2 * once, within(once * 1e-12));
  }

  private static double run(GwpSet set, double amount, double ch4) {
    var one = activity(amount, "t", factor("kg", 1.0, ch4, null));
    return ActivityEmissions.run(set, List.of(one), null).totals().tCo2e();
  }
}
