package it.nzd.indicators.domain.calculation.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.domain.calculation.UnfitInput;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CircularityTest {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  @Test
  void shouldGiveThePublishedIndices() {
    var half = new MaterialCircularity("m1", 1000, .5, 0, 0, .2, .6, 1, 1, 1, NONE);

    assertThat(half.linearFlow()).isCloseTo(0.35, within(1e-12));
    assertThat(half.index()).isCloseTo(0.685, within(1e-12));
    assertThat(product(1, 0, 0, 1, 1, 1).index()).isCloseTo(0.1, within(1e-12));
    assertThat(product(1, 1, 1, 1, 1, 1).index()).isEqualTo(1);
    assertThat(product(1, 0, 0, 1, 1, 2).index()).isCloseTo(0.55, within(1e-12));
    assertThat(product(1, 0, 0, 1, 1, 0.8).index()).isZero();
  }

  @Test
  void shouldNotDivideAsThePopularCalculatorDoes() {
    var product = product(100, .30, .50, 1, 1, 1);

    assertThat(product.virgin()).isCloseTo(70, within(1e-12));
    assertThat(product.waste()).isCloseTo(50, within(1e-12));
    assertThat(product.linearFlow()).isCloseTo(.60, within(1e-12));
    assertThat(product.index()).isCloseTo(.46, within(1e-12));
  }

  @Test
  void shouldCountTheWasteOfRecycling() {
    var product = product(100, .4, .5, .8, .5, 1);

    // W_F = 100·0.5·0.4/0.5 = 40, W_C = 100·0.2·0.5 = 10
    assertThat(product.waste()).isCloseTo(50 + 25, within(1e-12));
    assertThat(product.linearFlow()).isCloseTo((60 + 75) / (200 + 15.0), within(1e-12));
  }

  @Test
  void shouldWeighProductsByMassUnlessWeightsAreGiven() {
    var linear = product(300, 0, 0, 1, 1, 1);
    var circular = product(100, 1, 1, 1, 1, 1);

    assertThat(of(List.of(linear, circular)).companyIndex().get())
        .isCloseTo((300 * 0.1 + 100) / 400, within(1e-12));
    assertThat(of(List.of()).companyIndex().missing()).isEqualTo("NO_PRODUCTS");
  }

  @Test
  void shouldRefuseSharesOverOneAndHalfGivenWeights() {
    var over = new MaterialCircularity("x", 1, .7, .4, 0, 0, 0, 1, 1, 1, NONE);
    var weighted = new MaterialCircularity("x", 1, 0, 0, 0, 0, 0, 1, 1, 1, OptionalDouble.of(2));

    assertThatThrownBy(() -> of(List.of(over)))
        .isInstanceOfSatisfying(
            UnfitInput.class,
            unfit -> assertThat(unfit.field()).isEqualTo("products[0].recycled_feedstock"));
    assertThatThrownBy(() -> of(List.of(weighted, product(1, 0, 0, 1, 1, 1))))
        .isInstanceOfSatisfying(
            UnfitInput.class, unfit -> assertThat(unfit.field()).isEqualTo("products[1].weight"));
  }

  @Test
  void shouldGiveTheOtherRatios() {
    var company =
        new Circularity(
            List.of(),
            some(250),
            some(1200),
            some(170),
            some(280),
            some(56e6),
            some(60),
            some(100),
            some(20),
            some(80),
            some(310),
            some(1240));

    assertThat(company.recycledContent().get()).isCloseTo(0.2083, within(5e-5));
    assertThat(company.diversion().get()).isCloseTo(0.6071, within(5e-5));
    assertThat(company.wasteIntensity().get()).isCloseTo(5.0, within(1e-12));
    assertThat(company.cullen().get()).isCloseTo(0.6 * 0.75, within(1e-12));
    assertThat(company.circulatedShare().get()).isEqualTo(0.25);
  }

  @Test
  void shouldHaveNoIntensityWithoutRevenueAndClipCullen() {
    var company =
        new Circularity(
            List.of(), NONE, NONE, NONE, some(280), some(0), some(300), some(100), some(90),
            some(80), NONE, NONE);

    assertThat(company.wasteIntensity().missing()).isEqualTo("NO_REVENUE");
    assertThat(company.cullen().get()).isZero();
    assertThat(company.diversion().missing()).isEqualTo("INPUT_MISSING");
  }

  @Property(tries = 300)
  void theIndexLiesBetweenZeroAndOne(
      @ForAll @DoubleRange(min = 0, max = 1) double recycled,
      @ForAll @DoubleRange(min = 0, max = 1) double collected,
      @ForAll @DoubleRange(min = 0, max = 1) double after,
      @ForAll @DoubleRange(min = 0.05, max = 1) double before) {
    var product = product(7, recycled, collected, after, before, 1);
    var bigger = product(7000, recycled, collected, after, before, 1);

    assertThat(product.index()).isBetween(0.0, 1.0);
    assertThat(bigger.index()).isCloseTo(product.index(), within(1e-12));
  }

  private static MaterialCircularity product(
      double mass, double recycled, double collected, double after, double before, double utility) {
    return new MaterialCircularity(
        "p", mass, recycled, 0, 0, collected, 0, after, before, utility, NONE);
  }

  private static Circularity of(List<MaterialCircularity> products) {
    return new Circularity(
        products, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
  }

  private static OptionalDouble some(double value) {
    return OptionalDouble.of(value);
  }
}
