package it.nzd.indicators.domain.file;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one column while a text is read: where the same characters stand again, the same
 * cell is given again, so that a name that stands in every row is one object and is understood
 * once. Columns whose texts do not repeat, such as values, are soon left alone.
 */
final class RepeatedCells {
  private static final int SLOTS = 1 << 11;
  private static final int PROBES = 8;
  private static final int LONGEST = 80;

  /** How many texts it meets for the first time before it takes a column for one of values. */
  private static final int MOST_NEWS = 1_500;

  private final @Nullable Met[] slots = new @Nullable Met[SLOTS];
  private Met last = new Met(new char[0], Table.Cell.EMPTY);
  private int news;

  /** Characters as they stand in the file, and what they become. */
  private record Met(char[] written, Table.Cell cell) {
    boolean is(char[] from, int offset, int length) {
      return Arrays.equals(written, 0, written.length, from, offset, offset + length);
    }
  }

  /** The cell of a field. */
  Table.Cell of(char[] from, int offset, int length) {
    if (last.is(from, offset, length)) {
      return last.cell();
    }
    if (length > LONGEST || news > MOST_NEWS) {
      return cell(from, offset, length);
    }
    last = met(from, offset, length);
    return last.cell();
  }

  private Met met(char[] from, int offset, int length) {
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + from[i];
    }
    hash ^= hash >>> 15;
    int free = hash & SLOTS - 1;
    for (int probe = 0; probe < PROBES; probe++) {
      int slot = hash + probe & SLOTS - 1;
      var there = slots[slot];
      if (there == null) {
        free = slot;
        break;
      }
      if (there.is(from, offset, length)) {
        return there;
      }
    }
    news++;
    var met =
        new Met(Arrays.copyOfRange(from, offset, offset + length), cell(from, offset, length));
    slots[free] = met;
    return met;
  }

  private static Table.Cell cell(char[] from, int offset, int length) {
    return Table.Cell.of(SafeText.restored(new String(from, offset, length)));
  }
}
