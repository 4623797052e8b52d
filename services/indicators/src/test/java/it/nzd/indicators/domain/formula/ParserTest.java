package it.nzd.indicators.domain.formula;

import static it.nzd.indicators.domain.formula.Words.constant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {
  private static Problem problem(String text) {
    return catchThrowableOfType(UnfitFormula.class, () -> Parser.parse(text)).problems().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "8-2+4; 10",
        "8/2*4; 16",
        "2^3^2; 512",
        "-2^2; -4",
        "(-2)^2; 4",
        "2^-1; 0.5",
        "2*-3; -6",
        "2+3*4; 14",
        "(2+3)*4; 20",
        "--2; 2",
        "+2; 2",
        "1.5e3; 1500",
        ".5; 0.5",
        "2*3^2; 18",
        "10-2^2*2; 2",
        "if(1<2 and not 2<1, 1, 0); 1",
        "if(1>2 or 2>=2, 1, 0); 1",
        "if(not 1=1 or 1=1, 1, 0); 1",
        "if(1+1=2, 1, 0); 1",
        "if(1<>2, 1, 0); 1",
        "IF(1!=2 AND 1==1, 1, 0); 1"
      })
  void shouldReadAsInMathematics(String text, double expected) {
    assertThat(constant(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 < 2 < 3; COMPARISON_CHAINED; 6; 1",
        "1 +; TOKEN_UNEXPECTED; 3; 0",
        "(1 + 2; PARENTHESIS_UNCLOSED; 0; 1",
        "1 2; TOKEN_UNEXPECTED; 2; 1",
        "a ? b; CHARACTER_UNKNOWN; 2; 1",
        "1.2.3; NUMBER_MALFORMED; 0; 5",
        "12abc; NUMBER_MALFORMED; 0; 5",
        "1e999; NUMBER_MALFORMED; 0; 5",
        "3 [kW.h; UNIT_UNCLOSED; 2; 5",
        "smu(a, b); FUNCTION_UNKNOWN; 0; 3",
        "shift(a); ARGUMENTS_WRONG; 0; 8",
        "factor(1); TOKEN_UNEXPECTED; 7; 1",
        "a and; TOKEN_UNEXPECTED; 5; 0",
        "or; TOKEN_UNEXPECTED; 0; 2",
        ") ; TOKEN_UNEXPECTED; 0; 1"
      })
  void shouldSayWhereATextIsNoFormula(String text, Problem.Code code, int offset, int length) {
    assertThat(problem(text).code()).isEqualTo(code);
    assertThat(problem(text).at()).isEqualTo(new Span(offset, length));
    assertThat(problem(text).message()).doesNotContain("{");
  }

  @Test
  void shouldProposeTheNearestFunction() {
    assertThat(problem("medain(a)").details()).containsEntry("cure", "median");
  }

  @Test
  void shouldLimitLengthAndNesting() {
    assertThat(problem("1" + "+1".repeat(1_000)).code()).isEqualTo(Problem.Code.TEXT_TOO_LONG);
    assertThat(problem("(".repeat(60) + "1" + ")".repeat(60)).code())
        .isEqualTo(Problem.Code.NESTED_TOO_DEEPLY);
    assertThat(problem("-".repeat(1_000) + "1").code()).isEqualTo(Problem.Code.NESTED_TOO_DEEPLY);
    assertThat(problem("  ").code()).isEqualTo(Problem.Code.TEXT_EMPTY);
  }

  @Test
  void shouldReadALongSumWithoutNesting() {
    assertThat(constant("1" + "+1".repeat(900))).isEqualTo(901);
  }
}
