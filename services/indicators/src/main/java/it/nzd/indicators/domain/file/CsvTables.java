package it.nzd.indicators.domain.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Delimited text, in UTF-8 with or without a byte order mark or, failing that, Windows-1252. */
final class CsvTables {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final List<Character> DELIMITERS = List.of('\t', ';', ',');
  private static final char REPLACEMENT = '\uFFFD';
  private static final int MOST_CONTROL = 0x1F;

  private CsvTables() {}

  static Table read(byte[] content, Table.Limits limits) {
    if (hasControls(content)) {
      throw UnreadableFile.damaged("not a text");
    }
    Charset charset = StandardCharsets.UTF_8;
    var text = new String(content, charset);
    if (text.indexOf(REPLACEMENT) >= 0 && !isUnicode(content)) {
      charset = WINDOWS;
      text = new String(content, charset);
    } else if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    char delimiter = delimiter(text);
    return new Table(
        Table.Kind.CSV, String.valueOf(delimiter), charset.name(), rows(text, delimiter, limits));
  }

  /** Whether the sign of what could not be decoded stands in the file itself. */
  private static boolean isUnicode(byte[] content) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Control characters are the same single bytes in both encodings, and in nothing else. */
  private static boolean hasControls(byte[] content) {
    for (byte c : content) {
      if ((c & ~MOST_CONTROL) == 0 && c != '\t' && c != '\n' && c != '\r') {
        return true;
      }
    }
    return false;
  }

  private static List<Table.Row> rows(String text, char delimiter, Table.Limits limits) {
    var rows = new Rows(limits);
    try (CsvReader<Table.Row> reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .build(new CsvRows(), text)) {
      for (var row : reader) {
        rows.add(row);
      }
    } catch (CsvParseException | IOException e) {
      throw UnreadableFile.damaged("not delimited text");
    }
    return rows.all();
  }

  /** The delimiter that stands most often in the first row outside of quotes. */
  private static char delimiter(String text) {
    var counts = new int[DELIMITERS.size()];
    boolean isQuoted = false;
    boolean hasBegun = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == '\n' || c == '\r')) {
        if (hasBegun) {
          break;
        }
      } else if (!isQuoted && DELIMITERS.contains(c)) {
        counts[DELIMITERS.indexOf(c)]++;
      }
      hasBegun |= !Character.isWhitespace(c);
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return counts[best] == 0 ? ';' : DELIMITERS.get(best);
  }
}
