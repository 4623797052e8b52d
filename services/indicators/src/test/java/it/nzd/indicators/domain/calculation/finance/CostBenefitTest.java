package it.nzd.indicators.domain.calculation.finance;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.indicators.domain.calculation.finance.CostBenefit.Stakeholder;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostBenefitTest {
  private static final List<BigDecimal> NOTHING = List.of();
  private static final Stakeholder CITY =
      new Stakeholder("Comune", true, money(1000), money(0, 550, 605));
  private static final Stakeholder FIRMS =
      new Stakeholder("Imprese", false, money(0, 1100), money(0, 0, 242));
  private static final Stakeholder PEOPLE =
      new Stakeholder("Famiglie", false, NOTHING, money(1200));

  @Test
  void shouldDiscountCostsAndBenefitsOfEach() {
    var all = CostBenefit.of(List.of(CITY, FIRMS, PEOPLE), new BigDecimal("0.1"));

    assertThat(all.rows().get(0).benefits()).isEqualByComparingTo("1000");
    assertThat(all.rows().get(0).net()).isEqualByComparingTo("0");
    assertThat(all.rows().get(1).costs()).isEqualByComparingTo("1000");
    assertThat(all.rows().get(1).ratio().text()).isEqualTo("0.2");
    assertThat(all.rows().get(2).ratio().missing()).isEqualTo("NO_COSTS");
    assertThat(all.total().costs()).isEqualByComparingTo("2000");
    assertThat(all.total().net()).isEqualByComparingTo("400");
    assertThat(all.total().ratio().text()).isEqualTo("1.2");
    assertThat(all.warnings())
        .containsExactly(new Warning("STAKEHOLDER_LOSES", "stakeholders[1].costs_eur"));
  }

  @Test
  void shouldTellTheReturnOfTheCityAlone() {
    assertThat(CostBenefit.of(List.of(CITY, FIRMS), BigDecimal.ZERO).cityReturn().text())
        .isEqualTo("0.155");
    assertThat(CostBenefit.of(List.of(FIRMS), BigDecimal.ZERO).cityReturn().missing())
        .isEqualTo("NO_CITY");
    var gifted = new Stakeholder("Comune", true, NOTHING, money(5));
    assertThat(CostBenefit.of(List.of(gifted), BigDecimal.ZERO).cityReturn().missing())
        .isEqualTo("NO_COSTS");
  }

  private static List<BigDecimal> money(double... euro) {
    return Arrays.stream(euro).mapToObj(Decimals::of).toList();
  }
}
