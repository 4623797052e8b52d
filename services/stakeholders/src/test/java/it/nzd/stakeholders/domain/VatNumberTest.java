package it.nzd.stakeholders.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"00743110157", "12345678903", "01234567897", "00000010009", "99999999990"})
  void shouldAcceptRightCheckDigits(String number) {
    assertThat(VatNumber.isValid(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00743110158",
        "12345678901",
        "01234567890",
        "00000000000",
        "",
        "1234567890",
        "123456789030",
        "1234567890a",
        " 2345678903",
        "١٢٣٤٥٦٧٨٩٠٣"
      })
  void shouldRefuseAllOthers(String number) {
    assertThat(VatNumber.isValid(number)).isFalse();
  }

  @Property
  void shouldNoticeEveryWrongDigit(
      @ForAll @IntRange(min = 1, max = 999_999_999) int seed,
      @ForAll @IntRange(max = 10) int place,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    var number = valid(seed);
    int digit = number.charAt(place) - '0';

    var wrong = number.substring(0, place) + (digit + by) % 10 + number.substring(place + 1);

    assertThat(VatNumber.isValid(wrong)).isFalse();
  }

  @Property
  void shouldNoticeSwappedNeighboursExceptNineAndZero(
      @ForAll @IntRange(min = 1, max = 999_999_999) int seed,
      @ForAll @IntRange(max = 9) int place) {
    var number = valid(seed);
    char left = number.charAt(place);
    char right = number.charAt(place + 1);

    var swapped = number.substring(0, place) + right + left + number.substring(place + 2);

    boolean isMissed = left == right || Math.abs(left - right) == 9;
    assertThat(VatNumber.isValid(swapped)).isEqualTo(isMissed);
  }

  private static String valid(int seed) {
    var firstTen = "%010d".formatted(seed);
    return firstTen + VatNumber.checkDigit(firstTen);
  }
}
