package it.nzd.indicators.domain.formula;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.PeriodType;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckerTest {
  private final Words words =
      new Words()
          .measure("electricity-use", "kW.h", "electric")
          .measure("heat-use", "kW.h", "thermal")
          .measure("gas-use", "Sm3", "")
          .measure("waste", "t", "waste")
          .measure("recycled", "kg", "waste")
          .measure("emissions", "t", "CO2e")
          .measure("workers", "{worker}", "")
          .measure("firms", "{firm}", "")
          .measure("cost", "EUR", "")
          .measure("odd", "furlong", "")
          .indicator("monthly", "t", "", PeriodType.MONTH)
          .indicator("itself", "t", "", PeriodType.YEAR)
          .loopThrough("itself")
          .factor("electricity", "t/MW.h", "CO2e")
          .factor("gas-calorific-value", "kW.h/Sm3", "thermal");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "electricity_use * factor(electricity); t; CO2e",
        "factor(electricity) * electricity_use; t; CO2e",
        "2 * factor(electricity) * electricity_use; t; CO2e",
        "gas_use * factor(gas_calorific_value); MW.h; thermal",
        "gas_use * factor(gas_calorific_value) + heat_use; MW.h; thermal",
        "recycled / waste; %; ''",
        "waste + recycled; t; waste",
        "waste / workers; kg/{worker}; waste",
        "waste / waste * emissions; t; CO2e",
        "electricity_use + 3.5 [MW.h]; GJ; electric",
        "emissions / factor(electricity); kW.h; ''",
        "cost / (waste * 1); EUR/t; ''",
        "if(waste > 0, recycled / waste, 0); 1; ''",
        "waste ^ 2 / waste; t; waste",
        "variance(waste, recycled) / waste; t; waste",
        "count(waste, cost); 1; ''",
        "cost * 10 [%]; EUR; ''",
        "linear_path(2019, 1000 [t], 2030, 200 [t]) - waste; t; waste",
        "moving_avg(waste, 3) - shift(waste, -1) + ytd(waste); t; waste",
        "percentile(0.9, waste, recycled); t; waste",
        "coalesce(waste, 0); t; waste"
      })
  void shouldAcceptWhatFits(String text, String unit, String kind) {
    assertThat(words.check(text, unit, kind).names()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "electricity_us * 2; kW.h; NAME_UNKNOWN; 0; 14; electricity_use",
        "electricity_use * factor(electrcity); t; FACTOR_UNKNOWN; 18; 18; electricity",
        "heat_use + gas_use; kW.h; UNITS_DIFFER; 11; 7; multiply by factor(gas_calorific_value)",
        "gas_use + heat_use; kW.h; UNITS_DIFFER; 10; 8; multiply the other by factor(gas_calorific_value)",
        "gas_use + electricity_use; kW.h; UNITS_DIFFER; 10; 15; ''",
        "waste + emissions; t; KINDS_DIFFER; 8; 9; ''",
        "electricity_use + heat_use; kW.h; KINDS_DIFFER; 18; 8; ''",
        "workers + firms; {firm}; UNITS_DIFFER; 10; 5; ''",
        "waste + cost; t; UNITS_DIFFER; 8; 4; ''",
        "electricity_use; t; RESULT_UNIT; 0; 15; multiply by factor(electricity)",
        "electricity_use; W; RESULT_UNIT; 0; 15; ''",
        "waste > 1; t; UNITS_DIFFER; 8; 1; ''",
        "waste > 0; t; NUMBER_NEEDED; 0; 9; ''",
        "if(waste, 1, 2); 1; CONDITION_NEEDED; 3; 5; ''",
        "waste and 1 = 1; t; CONDITION_NEEDED; 0; 5; ''",
        "waste + (cost > 0); t; NUMBER_NEEDED; 9; 8; ''",
        "2 ^ waste; 1; EXPONENT_NOT_BARE; 4; 5; ''",
        "waste ^ 0.5; t; EXPONENT_UNFIT; 8; 3; ''",
        "3 [furlong] * waste; t; UNIT_UNKNOWN; 2; 9; ''",
        "odd; t; UNIT_UNKNOWN; 0; 3; ''",
        "monthly; t; PERIODS_DIFFER; 0; 7; ''",
        "indicator(itself); t; CYCLE; 0; 17; ''",
        "recycled / waste * 100; %; HUNDRED_TWICE; 0; 22; ''",
        "1 + 1; 1; NO_MEASURE; 0; 5; ''",
        "factor(electricity); t/MW.h; NO_MEASURE; 0; 19; ''",
        "shift(waste, 0.5); t; LITERAL_NEEDED; 13; 3; ''",
        "moving_sum(waste, cost); t; LITERAL_NEEDED; 18; 4; ''",
        "percentile(2, waste); t; LITERAL_NEEDED; 11; 1; ''",
        "linear_path(2030, waste, 2019, waste); t; LITERAL_NEEDED; 25; 4; ''"
      })
  void shouldSayWhereAndWhyItDoesNotFit(
      String text, String unit, Problem.Code code, int offset, int length, String cure) {
    var problem = words.refusal(text, unit, "");

    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.at()).isEqualTo(new Span(offset, length));
    assertThat(problem.details().getOrDefault("cure", "")).isEqualTo(cure);
    assertThat(problem.message()).doesNotContain("{left", "{right", "{found", "{wanted");
  }

  @Test
  void shouldRefuseWindowsThatReachTooFarTogether() {
    var nested = "moving_avg(".repeat(5) + "waste" + ", 120)".repeat(5);

    assertThat(words.check(nested, "t", "").names()).isNotEmpty();
    var problem = words.refusal("moving_sum(" + nested + ", 2)", "t", "");
    assertThat(problem.code()).isEqualTo(Problem.Code.WINDOWS_TOO_LONG);
    assertThat(problem.at().offset()).isZero();
    assertThat(words.check(nested + " + " + nested, "t", "").names()).isNotEmpty();
    assertThat(words.refusal("ytd(1 * " + nested + ")", "t", "").code())
        .isEqualTo(Problem.Code.WINDOWS_TOO_LONG);
  }

  @Test
  void shouldRefuseAResultOfAnotherKind() {
    assertThat(words.refusal("waste", "t", "CO2e").code()).isEqualTo(Problem.Code.RESULT_KIND);
  }

  @Test
  void shouldNameBothUnits() {
    var problem = words.refusal("heat_use + gas_use", "kW.h", "");

    assertThat(problem.details()).containsEntry("left", "kW.h").containsEntry("right", "Sm3");
    assertThat(problem.message())
        .isEqualTo(
            "kW.h and Sm3 are not of one dimension. Try: multiply by factor(gas_calorific_value).");
  }

  @Test
  void shouldReportEveryProblemOnce() {
    var codes =
        words.problems("(nothing + waste) * (waste + cost) + nowhere", "t", "").stream()
            .map(Problem::code)
            .collect(Collectors.toList());

    assertThat(codes)
        .containsExactly(
            Problem.Code.NAME_UNKNOWN, Problem.Code.UNITS_DIFFER, Problem.Code.NAME_UNKNOWN);
  }

  @Test
  void shouldNoteConversionsAndNames() {
    var compiled = words.check("electricity_use * factor(electricity)", "t", "CO2e");

    assertThat(compiled.unit()).isEqualTo("kW.h.t/MW.h");
    assertThat(compiled.kind()).isEqualTo("CO2e");
    assertThat(compiled.names())
        .extracting(k -> k.ref().source())
        .containsExactly(Ref.Source.MEASURE, Ref.Source.FACTOR_SUBJECT);
    assertThat(compiled.conversions())
        .containsExactly(new Conversion("kW.h.t/MW.h", "t", 0.001, new Span(0, 37)));
  }
}
