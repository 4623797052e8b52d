package it.nzd.indicators.domain;

import static it.nzd.indicators.domain.Samples.indicator;
import static it.nzd.indicators.domain.Samples.measure;
import static it.nzd.indicators.domain.Samples.measureIn;
import static it.nzd.indicators.domain.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorRulesTest {
  @ParameterizedTest
  @CsvSource({
    "m3, m3, %, true",
    "m3, m3, 1, true",
    "m3, m3, m3, false",
    "kW.h, m3, kW.h/m3, true",
    "kW.h, m3, %, false",
    "{answer}, {firm}, %, true",
    "{worker}, {firm}, {worker}/{firm}, true",
    "MW.h, kW.h, %, false"
  })
  void shouldJudgeTheUnitOfARatio(String above, String below, String unit, boolean fits) {
    var ratio = indicator(unit, new Formula.Ratio(measure("a"), measure("b"), number("100")));

    assertThat(
            IndicatorRules.unitsFit(
                ratio, Map.of(measure("a"), measureIn(above), measure("b"), measureIn(below))))
        .isEqualTo(fits);
  }

  @Test
  void shouldGiveObservationsInTheirOwnUnitAndChangesInPerCent() {
    var measures = Map.of(measure("a"), measureIn("t"));

    assertThat(
            IndicatorRules.unitsFit(indicator("t", new Formula.Observed(measure("a"))), measures))
        .isTrue();
    assertThat(
            IndicatorRules.unitsFit(indicator("kg", new Formula.Observed(measure("a"))), measures))
        .isFalse();
    assertThat(IndicatorRules.unitsFit(indicator("%", new Formula.Change(measure("a"))), measures))
        .isTrue();
    assertThat(IndicatorRules.unitsFit(indicator("t", new Formula.Change(measure("a"))), measures))
        .isFalse();
  }
}
