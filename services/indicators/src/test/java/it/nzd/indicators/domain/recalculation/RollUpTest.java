package it.nzd.indicators.domain.recalculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Sums that are rounded once, whatever their order. */
class RollUpTest {
  private static double number(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
      case 1 -> -random.nextInt(3);
      case 2 -> random.nextInt(100) / 10.0;
      default -> random.nextGaussian() * 1_000;
    };
  }

  private static double[] numbers(Random random, int count) {
    var numbers = new double[count];
    Arrays.setAll(numbers, i -> number(random));
    for (int i = 1; i < count; i += 1 + random.nextInt(5)) {
      // What nearly cancels leaves the error to decide.
      numbers[i] = random.nextInt(4) == 0 ? -numbers[i - 1] : numbers[i];
    }
    return numbers;
  }

  @Property(tries = 2_000)
  void shouldBeTheExactSumRoundedOnce(
      @ForAll @IntRange(min = 1, max = 300) int count, @ForAll Random random) {
    var numbers = numbers(random, count);
    var exact = Arrays.stream(numbers).mapToObj(BigDecimal::new).reduce(BigDecimal::add);

    double sum = new CertifiedSum().of(numbers, 0, count);

    assertThat(Double.valueOf(sum + 0.0))
        .isEqualTo(Double.valueOf(exact.orElseThrow().doubleValue() + 0.0));
  }

  @Property(tries = 300)
  void shouldGiveTheBitsOfTheExactSum(
      @ForAll @IntRange(max = 40) int count, @ForAll Random random) {
    var numbers = numbers(random, count);
    if (count > 0 && random.nextInt(3) == 0) {
      Arrays.fill(numbers, random.nextBoolean() ? -0.0 : 1e308);
    }
    var exact = new ExactSum();
    Arrays.stream(numbers).forEach(exact::add);

    assertThat(Double.doubleToLongBits(new CertifiedSum().of(numbers, 0, count)))
        .isEqualTo(Double.doubleToLongBits(exact.value()));
  }

  @Property(tries = 100)
  void shouldCareForNoOrderOfUnits(
      @ForAll @IntRange(min = 1, max = 60) int units, @ForAll Random random) {
    int periods = 3;
    int groups = 4;
    var groupOf = random.ints(units, 0, groups).sorted().toArray();
    var column = numbers(random, units * periods);
    for (int i = 0; i < column.length; i += 1 + random.nextInt(9)) {
      column[i] = Double.NaN;
    }
    var order = new ArrayList<Integer>();
    for (int u = 0; u < units; u++) {
      order.add(u);
    }
    Collections.shuffle(order, random);
    var shuffledGroups = order.stream().mapToInt(u -> groupOf[u]).toArray();
    var shuffled = new double[column.length];
    for (int i = 0; i < column.length; i++) {
      shuffled[i] = column[i / units * units + order.get(i % units)];
    }

    var one = new RollUp(groupOf, groups).of(column);
    var other = new RollUp(shuffledGroups, groups).of(shuffled);

    assertThat(other.sums()).isEqualTo(one.sums());
    assertThat(other.counts()).isEqualTo(one.counts());
  }

  @Test
  void shouldLeaveMissingValuesOutAndSayOfHowManyASumIs() {
    var sums =
        new RollUp(new int[] {0, 1, 0, 1}, 2).of(new double[] {1, Double.NaN, 2, Double.NaN});

    assertThat(sums.sums()).containsExactly(3, Double.NaN);
    assertThat(sums.counts()).containsExactly(2, 0);
  }
}
