package it.nzd.indicators.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.progress.Missing;
import it.nzd.indicators.domain.progress.Result;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "636.3636363636363636, 636.363636",
    "1.0000005, 1",
    "1.0000015, 1.000002",
    "0.000123456789012, 0.000123456789",
    "0.000000000000000004, 0",
    "-13.61123363, -13.611234",
    "1E+3, 1000",
    "0E-9, 0"
  })
  void shouldRoundHalfEvenOnTheWayOut(BigDecimal number, String text) {
    assertThat(Numbers.rounded(number)).isEqualTo(text);
  }

  @Test
  void shouldLeaveWhatWasEnteredAlone() {
    assertThat(Numbers.text(new Result.Known(new BigDecimal("3.50"), true))).isEqualTo("3.50");
    assertThat(
            Numbers.text(
                new Result.Known(new BigDecimal("12345678901234567890.12345678901234"), true)))
        .isEqualTo("12345678901234567890.12345678901234");
  }

  @Test
  void shouldNeverWriteZeroForNothing() {
    assertThat(Numbers.text(new Result.Unknown(Missing.NOT_ESTIMATED))).isEmpty();
  }
}
