package it.nzd.indicators.domain.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadingsTest {
  @Test
  void shouldKeepAYearOfQuartersExactlyInFewBytes() {
    var random = new Random(7);
    var all = Readings.builder(35_040);
    var sum = BigDecimal.ZERO;
    for (int i = 0; i < 35_040; i++) {
      if (i % 97 != 0) {
        var value = BigDecimal.valueOf(random.nextInt(20_000), 3);
        sum = sum.add(value);
        all.put(i, value, i % 50 == 0);
      }
    }
    var readings = all.build();
    var packed = PackedReadings.of(readings);

    assertThat(packed.unpacked()).isEqualTo(readings);
    assertThat(packed.values()).hasSizeLessThan(120_000);
    assertThat(readings.decimals()).isEqualTo(3);
    assertThat(readings.sum(0, 35_040)).isEqualByComparingTo(sum);
    assertThat(readings.count()).isEqualTo(35_040 - 362);
    assertThat(packed.unpacked().isEstimated(50)).isTrue();
  }

  @Test
  void shouldNeverTakeAMissingOneForZero() {
    var readings = Readings.builder(3).put(1, BigDecimal.ZERO, false).build();

    assertThat(readings.has(0)).isFalse();
    assertThat(readings.has(1)).isTrue();
    assertThat(readings.number(0)).isNaN();
    assertThat(readings.at(1)).isZero();
    assertThat(PackedReadings.of(readings).unpacked()).isEqualTo(readings);
  }

  @Test
  void shouldSumBeyondTheLargestWholeNumber() {
    var large = new BigDecimal("999999999999.999999");
    var all = Readings.builder(100);
    for (int i = 0; i < 100; i++) {
      all.put(i, large, false);
    }

    assertThat(all.build().sum(0, 100)).isEqualByComparingTo(large.multiply(new BigDecimal(100)));
  }
}
