package it.nzd.indicators.domain.meter;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Readings in as few bytes as they need: each as a whole number of its last decimal plus one, seven
 * bits a byte, the lowest first, the highest bit set where more follow; a single zero byte where
 * nothing was read. Readings are never negative.
 *
 * @param length how many
 * @param decimals how many decimals each has
 * @param values the bytes
 * @param estimated a bit for each, set where it is estimated; without the zero bytes at the end
 */
public record PackedReadings(int length, int decimals, byte[] values, byte[] estimated) {
  private static final int MORE = 0x80;
  private static final int BITS = 7;

  public static PackedReadings of(Readings readings) {
    var out = new ByteArrayOutputStream(readings.length() * 3);
    for (int i = 0; i < readings.length(); i++) {
      long left = readings.has(i) ? readings.raw(i) + 1 : 0;
      while (left >= MORE) {
        out.write((int) (left & (MORE - 1)) | MORE);
        left >>>= BITS;
      }
      out.write((int) left);
    }
    return new PackedReadings(
        readings.length(),
        readings.decimals(),
        out.toByteArray(),
        readings.estimated().toByteArray());
  }

  public Readings unpacked() {
    var digits = new long[length];
    int at = 0;
    for (int i = 0; i < length; i++) {
      long read = 0;
      int shift = 0;
      while (values[at] < 0) {
        read |= (long) (values[at++] & (MORE - 1)) << shift;
        shift += BITS;
      }
      read |= (long) values[at++] << shift;
      digits[i] = read == 0 ? Readings.missing() : read - 1;
    }
    return new Readings(decimals, digits, BitSet.valueOf(estimated));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackedReadings that
        && length == that.length
        && decimals == that.decimals
        && Arrays.equals(values, that.values)
        && Arrays.equals(estimated, that.estimated);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
