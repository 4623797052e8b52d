package it.nzd.indicators.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.file.Mapping.DecimalMark;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("0123456789012345,,..-+ 'eE\u2212").ofMaxLength(22);
  }

  /** What is read in one go says what the patterns say, to the last digit. */
  @Property(tries = 20_000)
  void shouldReadShortNumbersLikeAnyOther(@ForAll("texts") String text) {
    for (var mark : DecimalMark.values()) {
      assertThat(NumberText.read(text, mark)).isEqualTo(NumberText.readAny(text, mark));
    }
  }

  @Property(tries = 20_000)
  void shouldFindTheOnlyMarkLikeThePatterns(@ForAll("texts") String text) {
    boolean isComma = NumberText.readAny(text, DecimalMark.COMMA).isPresent();
    boolean isPoint = NumberText.readAny(text, DecimalMark.POINT).isPresent();
    assertThat(NumberText.only(text))
        .isEqualTo(
            isComma == isPoint
                ? Optional.empty()
                : Optional.of(isComma ? DecimalMark.COMMA : DecimalMark.POINT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,50|COMMA|1234.50",
        "1,234.50|POINT|1234.50",
        "1.234|COMMA|1234",
        "1.234|POINT|1.234",
        "0.234|POINT|0.234",
        "-7|COMMA|-7",
        "+7,5|COMMA|7.5"
      })
  void shouldReadEitherMark(String text, DecimalMark mark, BigDecimal number) {
    assertThat(NumberText.read(text, mark)).contains(number);
  }
}
