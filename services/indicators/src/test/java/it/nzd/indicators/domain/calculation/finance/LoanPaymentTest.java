package it.nzd.indicators.domain.calculation.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Cases of numpy-financial's own tests. */
class LoanPaymentTest {
  private static final BigDecimal NOTHING = BigDecimal.ZERO;

  @Test
  void shouldGiveThePaymentOfALoan() {
    assertThat(at("0.0066666666666666666666666666666667").payment(60, eur(15000), NOTHING))
        .satisfies(p -> assertThat(p.doubleValue()).isCloseTo(-304.1459143262052, within(1e-10)));
    assertThat(at("0").payment(60, eur(15000), NOTHING)).isEqualByComparingTo("-250");
    assertThat(at("0.8").payment(3, eur(20000), NOTHING).doubleValue())
        .isCloseTo(-19311.25827814569536, within(1e-8));
    assertThat(at("0.3").payment(3, eur(2000), NOTHING).doubleValue() / 2000)
        .isCloseTo(-0.550626566416, within(1e-9));
  }

  @Test
  void shouldGiveTheValueToday() {
    assertThat(at("0.07").present(20, eur(12000), NOTHING).doubleValue())
        .isCloseTo(-127128.1709461939327, within(1e-8));
  }

  @Test
  void shouldGiveTheValueAtTheEnd() {
    assertThat(at("0.075").future(20, eur(-2000), NOTHING).doubleValue())
        .isCloseTo(86609.362673042924, within(1e-8));
    assertThat(atBeginning("0.075").future(20, eur(-2000), NOTHING).doubleValue())
        .isCloseTo(93105.064874, within(1e-5));
    assertThat(at("0").future(5, eur(100), NOTHING)).isEqualByComparingTo("-500");
    assertThat(atBeginning("0.2").future(5, eur(100), NOTHING).doubleValue())
        .isCloseTo(-892.992, within(1e-9));
  }

  @Test
  void shouldGiveThePeriods() {
    assertThat(at("0").periods(eur(-2000), NOTHING, eur(100000)).get()).isEqualTo(50);
    assertThat(at("0").periods(eur(-100), eur(1000), NOTHING).get()).isEqualTo(10);
    assertThat(at("0.075").periods(eur(-2000), NOTHING, eur(100000)).get())
        .isCloseTo(21.544944, within(1e-5));
    assertThat(atBeginning("0.075").periods(eur(-2000), NOTHING, eur(100000)).get())
        .isCloseTo(20.76156441, within(1e-5));
    assertThat(at("0.1").periods(NOTHING, eur(-500), eur(1500)).get())
        .isCloseTo(11.52670461, within(1e-7));
  }

  @Test
  void shouldSayThatADebtNeverEnds() {
    assertThat(at("0").periods(NOTHING, eur(1000), NOTHING).missing()).isEqualTo("NEVER_ENDS");
    assertThat(at("0.1").periods(eur(-50), eur(1000), NOTHING).missing()).isEqualTo("NEVER_ENDS");
    assertThat(at("0").periods(eur(50), eur(1000), NOTHING).missing()).isEqualTo("NEVER_ENDS");
  }

  @Property(tries = 200)
  void paymentPresentAndFutureValueAgree(
      @ForAll @DoubleRange(min = -0.2, max = 0.5) double rate,
      @ForAll @IntRange(min = 1, max = 120) int periods,
      @ForAll boolean isBeginning) {
    var loan = new LoanPayment(BigDecimal.valueOf(rate), isBeginning);

    var payment = loan.payment(periods, eur(10000), eur(500));

    assertThat(loan.present(periods, payment, eur(500)).doubleValue())
        .isCloseTo(10000, within(1e-6));
    assertThat(loan.future(periods, payment, eur(10000)).doubleValue())
        .isCloseTo(500, within(1e-6));
  }

  private static LoanPayment at(String rate) {
    return new LoanPayment(new BigDecimal(rate), false);
  }

  private static LoanPayment atBeginning(String rate) {
    return new LoanPayment(new BigDecimal(rate), true);
  }

  private static BigDecimal eur(long amount) {
    return BigDecimal.valueOf(amount);
  }
}
