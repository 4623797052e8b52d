package it.nzd.indicators.domain.calculation.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.indicators.domain.calculation.finance.CashFlow.Worth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of numpy-financial's own tests. */
class CashFlowTest {
  @ParameterizedTest
  @CsvSource({
    "0.05, '-15000,1500,2500,3500,4500,6000', 122.894854950943",
    "0.08, '-40000,5000,8000,12000,30000', 3065.222668179",
    "0, '-10,4,7', 1"
  })
  void shouldDiscountFromPeriodZero(double rate, String flows, double npv) {
    var worth = worth(rate, flows);

    assertThat(worth.npv().get().doubleValue()).isCloseTo(npv, within(1e-8));
  }

  @Test
  void shouldGiveMoneyAsTheDecimalsOfTheReference() {
    assertThat(worth(0.05, "-15000,1500,2500,3500,4500,6000").npv().text())
        .isEqualTo("122.894854950943");
  }

  @Test
  void shouldHaveNoPresentValueWhenEverythingIsLost() {
    var worth = worth(-1, "-100,50,80");

    assertThat(worth.npv().missing()).isEqualTo("RATE_TOTAL_LOSS");
    assertThat(worth.discountedPayback().missing()).isEqualTo("RATE_TOTAL_LOSS");
    assertThat(worth.irr().isKnown()).isTrue();
    assertThat(CashFlow.of(flows("-100,50,80"), -1, -1, -1).mirr().missing())
        .isEqualTo("RATE_TOTAL_LOSS");
  }

  @ParameterizedTest
  @CsvSource({
    "'-150000,15000,25000,35000,45000,60000', 0.0524",
    "'-100,0,0,74', -0.0955",
    "'-100,39,59,55,20', 0.28095",
    "'-100,100,0,-7', -0.0833",
    "'-100,100,0,7', 0.06206",
    "'-5,10.5,1,-8,1', 0.0886",
    "'-5,10.5,1,-8,1,0,0,0', 0.0886",
    "'-1678.87,771.96,1814.05,3520.30,3552.95,3584.99,4789.91,-1', 1.00426"
  })
  void shouldFindTheRateThatTheReferenceGives(String flows, double irr) {
    assertThat(worth(0.05, flows).irr().get()).isCloseTo(irr, within(5e-5));
  }

  @Test
  void shouldTellARateOfZeroThatRoundingMovesBelow() {
    var worth = worth(0.05, "-100,300,-200");

    assertThat(worth.irr().get()).isZero();
    assertThat(worth.candidates()).hasSize(2).contains(0.0);
    assertThat(worth.candidates().getLast()).isCloseTo(1, within(1e-12));
  }

  @Test
  void shouldFindARateNextToTotalLoss() {
    double[] flows = {-3000, 2.3926932267015667e-07, 4.1672087103345505e-16, 5.4e-25};

    assertThat(Rates.of(flows)).hasSize(1);
    assertThat(Rates.of(flows)[0]).isCloseTo(-0.9999999990596069, within(1e-9)).isGreaterThan(-1);
  }

  @Test
  void shouldFindTheRateOfAnInvestmentWithLateCosts() {
    double[] flows = new double[27];
    flows[0] = -217500;
    flows[1] = -217500;
    for (int t = 2; t < flows.length; t++) {
      flows[t] = 108466.80462450592 - (t - 2) * 7336.84023122526;
    }

    var rates = Rates.of(flows);

    assertThat(Arrays.stream(rates).filter(r -> r >= 0).min().orElseThrow())
        .isCloseTo(0.12, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"'1,2,3', SIGNS_ALIKE", "'-1,-2,-3', SIGNS_ALIKE", "'0,0', SIGNS_ALIKE"})
  void shouldSayWhyThereIsNoRate(String flows, String why) {
    var worth = worth(0.05, flows);

    assertThat(worth.irr().missing()).isEqualTo(why);
    assertThat(worth.mirr().missing()).isEqualTo(why);
  }

  @Test
  void shouldSayThatNoRateBalancesThePaymentsWhenNoneDoes() {
    assertThat(worth(0.05, "100,-100,100").irr().missing()).isEqualTo("NO_RATE");
  }

  @Test
  void shouldTellEveryRateWhenThereAreSeveral() {
    // (g − 1.1)(g − 1.3)(g − 0.8) = g³ − 3.2g² + 3.35g − 1.144
    var worth = worth(0.05, "1,-3.2,3.35,-1.144");

    assertThat(worth.candidates()).hasSize(3);
    assertThat(worth.candidates().get(0)).isCloseTo(-0.2, within(1e-9));
    assertThat(worth.candidates().get(1)).isCloseTo(0.1, within(1e-9));
    assertThat(worth.candidates().get(2)).isCloseTo(0.3, within(1e-9));
    assertThat(worth.irr().get()).isCloseTo(0.1, within(1e-9));
    assertThat(worth.warnings()).contains(new Warning("SEVERAL_RATES", "flows_eur"));
  }

  @Test
  void shouldFindARateThatOnlyTouchesZero() {
    // (g − 1.2)² = g² − 2.4g + 1.44
    assertThat(worth(0.05, "100,-240,144").candidates())
        .singleElement()
        .satisfies(rate -> assertThat(rate).isCloseTo(0.2, within(1e-6)));
  }

  @ParameterizedTest
  @CsvSource({
    "'-4500,-800,800,800,600,600,800,800,700,3000', 0.08, 0.055, 0.066597175031553548",
    "'-120000,39000,30000,21000,37000,46000', 0.10, 0.12, 0.126094130365905145",
    "'100,200,-50,300,-200', 0.05, 0.06, 0.342823387842176663"
  })
  void shouldModifyTheRate(String flows, double finance, double reinvest, double expected) {
    var worth = CashFlow.of(flows(flows), 0.05, finance, reinvest);

    assertThat(worth.mirr().get()).isCloseTo(expected, within(1e-12));
  }

  @Test
  void shouldPayBackInPartOfAPeriod() {
    assertThat(worth(0, "-220000,39270.4,39270.4,39270.4,39270.4,39270.4,39270.4").payback().get())
        .isCloseTo(5.602184, within(1e-6));
    assertThat(worth(0.1, "-100,60,60,60").discountedPayback().get())
        .isCloseTo(1 + (100 - 60 / 1.1) / (60 / 1.21), within(1e-12));
  }

  @Test
  void shouldSayWhyNothingIsPaidBack() {
    assertThat(worth(0, "10,20").payback().missing()).isEqualTo("NOTHING_TO_PAY_BACK");
    assertThat(worth(0, "-10,5").payback().missing()).isEqualTo("NEVER_PAID_BACK");
    assertThat(worth(0, "-10,10").payback().get()).isEqualTo(1);
    assertThat(worth(0, "0,-10,20").payback().get()).isEqualTo(1.5);
  }

  @Test
  void shouldWarnWhenThePaybackDoesNotLast() {
    assertThat(worth(0, "-10,20,-15").warnings())
        .contains(new Warning("PAYBACK_NOT_LASTING", "flows_eur"));
  }

  @Test
  void shouldGiveThePublishedProject() {
    var flows = new ArrayList<>(List.of(-220000.0));
    flows.addAll(Collections.nCopies(20, 229280 * 0.18 - 2000));

    var worth = CashFlow.of(flows, 0.035, 0.035, 0.035);

    assertThat(worth.npv().get().doubleValue()).isCloseTo(338126.76, within(0.005));
    assertThat(worth.payback().get()).isCloseTo(5.602, within(5e-4));
  }

  @Property(tries = 300)
  void everyRateBalancesThePayments(
      @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = -1e6, max = 1e6) Double> flows) {
    for (double rate : Rates.of(flows.stream().mapToDouble(Double::doubleValue).toArray())) {
      var terms = new ArrayList<Double>();
      double exponent = Math.log1p(rate);
      double scale = rate < 0 ? exponent * (flows.size() - 1) : 0;
      for (int t = 0; t < flows.size(); t++) {
        terms.add(flows.get(t) * Math.exp(-t * exponent + scale));
      }
      double size = terms.stream().mapToDouble(Math::abs).sum();

      assertThat(Math.abs(terms.stream().mapToDouble(x -> x).sum())).isLessThan(1e-6 * size);
    }
  }

  @Property(tries = 200)
  void anInvestmentFollowedByIncomeHasOneRate(
      @ForAll @DoubleRange(min = 1, max = 1e6) double outlay,
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0.01, max = 1e6) Double> income) {
    var flows = new ArrayList<>(List.of(-outlay));
    flows.addAll(income);

    var worth = CashFlow.of(flows, 0.05, 0.05, 0.05);

    assertThat(worth.candidates()).hasSize(1);
  }

  @Property(tries = 100)
  void theRateDoesNotDependOnTheCurrency(
      @ForAll @DoubleRange(min = 0.01, max = 1e5) double exchange) {
    var flows = List.of(-150000.0, 15000.0, 25000.0, 35000.0, 45000.0, 60000.0);
    var other = flows.stream().map(f -> f * exchange).toList();

    assertThat(CashFlow.of(other, 0.05, 0.05, 0.05).irr().get())
        .isCloseTo(CashFlow.of(flows, 0.05, 0.05, 0.05).irr().get(), within(1e-9));
  }

  @Test
  void shouldCountWithTheDecimalsThatWereWritten() {
    var worth = CashFlow.of(Collections.nCopies(10, 0.1), 0, 0, 0);

    assertThat(worth.npv().text()).isEqualTo("1");
    assertThat(Decimals.text(worth.npv().get())).isEqualTo("1");
  }

  private static Worth worth(double rate, String flows) {
    double above = Math.max(rate, -0.5);
    return CashFlow.of(flows(flows), rate, above, above);
  }

  private static List<Double> flows(String text) {
    return Arrays.stream(text.split(",")).map(Double::valueOf).toList();
  }
}
