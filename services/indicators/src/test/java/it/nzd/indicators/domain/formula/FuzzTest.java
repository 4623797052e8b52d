package it.nzd.indicators.domain.formula;

import static org.assertj.core.api.Assertions.assertThatCode;

import it.nzd.indicators.testing.Budget;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** Whatever is written: an answer or the declared refusal, with a place inside the text. */
class FuzzTest {
  private static final int MEGABYTES = 64;
  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          "factor(f)",
          "factor(",
          "1",
          "2.5",
          "0",
          "[t]",
          "[",
          "]",
          "(",
          ")",
          "+",
          "-",
          "*",
          "/",
          "^",
          "<",
          "<=",
          "=",
          "<>",
          "and",
          "or",
          "not",
          ",",
          "if(",
          "coalesce(",
          "min(",
          "shift(",
          "ytd(",
          "moving_avg(",
          "percentile(",
          "units_sum(",
          "linear_path(",
          "2019",
          "2030",
          "-1",
          "3",
          " ",
          "\n",
          "è",
          "\uD83D\uDE00",
          "_",
          "e5",
          ".");

  private static final Words WORDS =
      new Words().measure("a", "t", "").measure("b", "kg", "waste").factor("f", "t/kg", "CO2e");

  @Property(tries = 5_000)
  void shouldNeverFailOnPieces(@ForAll("pieces") String text) {
    check(text);
  }

  @Property(tries = 2_000)
  void shouldNeverFailOnAnyText(@ForAll @StringLength(max = 300) String text) {
    check(text);
  }

  @Property(tries = 3_000)
  void shouldNeverFailOnAMutatedFormula(@ForAll("mutated") String text) {
    check(text);
  }

  private static void check(String text) {
    Budget.of(MEGABYTES, () -> read(text));
  }

  private static void read(String text) {
    assertThatCode(
            () -> {
              try {
                WORDS.check(text, "t", "");
              } catch (UnfitFormula unfit) {
                for (var problem : unfit.problems()) {
                  int end = problem.at().offset() + problem.at().length();
                  if (problem.at().offset() < 0 || end > text.length()) {
                    throw new AssertionError("Outside of the text: " + problem);
                  }
                }
              }
            })
        .as(text)
        .doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> mutated() {
    var formula =
        "if(a > 3 [kg] and not b = 0, coalesce(shift(a, -1), b * factor(f)) / 2 ^ 2,"
            + " linear_path(2019, 5 [t], 2030, a))";
    return Arbitraries.integers()
        .between(0, formula.length())
        .flatMap(
            at ->
                Arbitraries.integers()
                    .between(0, 3)
                    .flatMap(
                        cut ->
                            Arbitraries.of(PIECES)
                                .map(
                                    piece ->
                                        formula.substring(0, at)
                                            + piece
                                            + formula.substring(
                                                Math.min(formula.length(), at + cut)))));
  }
}
