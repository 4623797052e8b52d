package it.nzd.indicators.domain.calculation.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.targets.Lmdi.Answer;
import it.nzd.indicators.domain.calculation.targets.Lmdi.Sector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LmdiTest {
  private static Sector sector(List<Double> start, List<Double> end) {
    return new Sector("settore", start, end);
  }

  private static Answer run(Sector... sectors) {
    var names = new ArrayList<String>();
    for (int i = 0; i < sectors[0].start().size(); i++) {
      names.add("x" + i);
    }
    return Lmdi.run(names, List.of(sectors), Lmdi.SMALL);
  }

  private static double sum(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double product(List<Double> numbers) {
    return numbers.stream().reduce(1.0, (one, other) -> one * other);
  }

  /** PyLMDI's demonstration: everything doubles. */
  @Test
  void shouldShareADoublingEqually() {
    var answer =
        run(
            sector(List.of(100.0, 0.25, 1.5), List.of(200.0, 0.5, 3.0)),
            sector(List.of(150.0, 0.1, 2.5), List.of(300.0, 0.2, 5.0)));

    assertThat(answer.total().start()).isCloseTo(75, withPercentage(1e-10));
    assertThat(answer.total().change()).isCloseTo(525, withPercentage(1e-10));
    assertThat(answer.total().additive())
        .allSatisfy(effect -> assertThat(effect).isCloseTo(175, withPercentage(1e-10)));
    assertThat(answer.ratio()).isCloseTo(8, withPercentage(1e-10));
    assertThat(answer.multiplicative())
        .allSatisfy(effect -> assertThat(effect).isCloseTo(2, withPercentage(1e-10)));
  }

  /** Commercial buildings of the United States, 2017 to 2018. */
  @Test
  void shouldReproduceCommercialBuildings() {
    var answer =
        run(
            sector(
                List.of(324.985538, 60.0622225, 0.771978857, 0.005817767, 7.352421075, 1.344564777),
                List.of(
                    326.687501, 62.99647129, 0.768904032, 0.005676565, 7.392394794, 1.333927521)));

    assertThat(answer.total().start()).isCloseTo(866.6410668838769, withPercentage(1e-4));
    assertThat(answer.total().end()).isCloseTo(885.7759428080185, withPercentage(1e-4));
    assertThat(answer.total().change()).isCloseTo(19.134875924, withPercentage(1e-6));
    var expected =
        List.of(4.576585152, 41.791422966, -3.496806064, -21.527775606, 4.750687514, -6.959238039);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(answer.total().additive().get(i)).isCloseTo(expected.get(i), withPercentage(1e-6));
    }
  }

  @Test
  void shouldReproducePublishedActivityAndIntensity() {
    var growth = run(sector(List.of(1000.0, 0.10), List.of(1100.0, 0.10)));
    assertThat(growth.total().additive().get(0)).isCloseTo(10, withPercentage(1e-8));
    assertThat(growth.total().additive().get(1)).isZero();
    assertThat(growth.multiplicative().get(0)).isCloseTo(1.1, withPercentage(1e-8));
    assertThat(growth.multiplicative().get(1)).isEqualTo(1);
    var both = run(sector(List.of(1000.0, 0.10), List.of(1100.0, 0.12)));
    assertThat(both.total().additive().get(0)).isCloseTo(10.985508, within(1e-6));
    assertThat(both.total().additive().get(1)).isCloseTo(21.014492, within(1e-6));
    assertThat(sum(both.total().additive())).isCloseTo(32, withPercentage(1e-10));
  }

  @Test
  void shouldReplaceZerosAndStillAddUp() {
    var down = run(sector(List.of(1000.0, 0.1), List.of(0.0, 0.1)));
    var up = run(sector(List.of(0.0, 0.1), List.of(1000.0, 0.12)));

    assertThat(sum(down.total().additive())).isCloseTo(-100, withPercentage(1e-9));
    assertThat(sum(up.total().additive())).isCloseTo(120, withPercentage(1e-9));
    assertThat(up.ratio()).isNull();
    assertThat(up.multiplicative()).isEmpty();
    assertThat(up.warnings()).extracting(w -> w.code()).containsExactly("ZERO_REPLACED");
  }

  @Test
  void shouldKeepASectorThatDoesNotChangeInTheWeights() {
    var still = sector(List.of(10.0, 10.0), List.of(10.0, 10.0));
    var turned = sector(List.of(10.0, 10.0), List.of(20.0, 5.0));
    var grown = sector(List.of(10.0, 1.0), List.of(20.0, 1.0));

    var answer = run(still, turned, grown);

    assertThat(product(answer.multiplicative())).isCloseTo(220.0 / 210, withPercentage(1e-10));
    assertThat(answer.sectors().get(0).additive()).containsExactly(0.0, 0.0);
    // L(100,100) = 100: the activity of the second sector counts 100 · ln 2.
    assertThat(answer.sectors().get(1).additive().getFirst())
        .isCloseTo(100 * Math.log(2), withPercentage(1e-10));
  }

  @Test
  void shouldSurviveManyZeroFactors() {
    var zeros = Collections.nCopies(20, 0.0);
    var ones = Collections.nCopies(20, 1.0);

    var answer = run(sector(zeros, ones));

    assertThat(sum(answer.total().additive())).isCloseTo(1, withPercentage(1e-9));
    assertThat(run(sector(zeros, zeros)).total().additive()).containsOnly(0.0);
  }

  @Test
  void shouldRefuseShapesThatDoNotFit() {
    var names = List.of("a", "b");

    var shorter =
        catchThrowableOfType(
            UnfitInput.class,
            () ->
                Lmdi.run(
                    names,
                    List.of(
                        sector(List.of(1.0, 2.0), List.of(1.0, 2.0)),
                        sector(List.of(1.0, 2.0), List.of(1.0))),
                    Lmdi.SMALL));
    assertThat(shorter.why()).isEqualTo(Why.LENGTHS_DIFFER);
    assertThat(shorter.field()).isEqualTo("sectors[1].end_values");
    var negative =
        catchThrowableOfType(
            UnfitInput.class, () -> run(sector(List.of(1.0, -2.0), List.of(1.0, 2.0))));
    assertThat(negative.why()).isEqualTo(Why.VALUE_UNFIT);
    assertThat(negative.field()).isEqualTo("sectors[0].start_values[1]");
  }

  @Property(tries = 300)
  void shouldAddAndMultiplyExactlyInAnyOrder(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int factors,
      @ForAll @IntRange(min = 1, max = 20) int many) {
    var random = new Random(seed);
    var sectors = new ArrayList<Sector>();
    for (int i = 0; i < many; i++) {
      sectors.add(sector(values(random, factors), values(random, factors)));
    }

    var answer = run(sectors.toArray(Sector[]::new));
    Collections.shuffle(sectors, random);
    var shuffled = run(sectors.toArray(Sector[]::new));

    double size = answer.total().start() + answer.total().end();
    assertThat(sum(answer.total().additive()))
        .isCloseTo(answer.total().change(), within(size * 1e-10));
    assertThat(product(answer.multiplicative())).isCloseTo(answer.ratio(), withPercentage(1e-7));
    for (int i = 0; i < factors; i++) {
      assertThat(shuffled.total().additive().get(i))
          .isCloseTo(answer.total().additive().get(i), within(size * 1e-12));
    }
  }

  private static List<Double> values(Random random, int many) {
    var values = new ArrayList<Double>();
    for (int i = 0; i < many; i++) {
      values.add(Math.pow(10, random.nextInt(6) - 2) * (0.1 + random.nextDouble()));
    }
    return values;
  }
}
