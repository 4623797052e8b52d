package it.nzd.indicators.domain.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
  private static final int MOST_CONTROLS = 0x20;

  private CsvTables() {}

  static Table read(byte[] content, Table.Limits limits) {
    Charset charset = StandardCharsets.UTF_8;
    String text;
    try {
      text = decoded(content, charset);
    } catch (CharacterCodingException e) {
      charset = WINDOWS;
      text = new String(content, WINDOWS);
    }
    if (text.chars().anyMatch(CsvTables::isNoText)) {
      throw UnreadableFile.damaged("not a text");
    }
    char delimiter = delimiter(text);
    return new Table(
        Table.Kind.CSV, String.valueOf(delimiter), charset.name(), rows(text, delimiter, limits));
  }

  private static String decoded(byte[] content, Charset charset) throws CharacterCodingException {
    var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static boolean isNoText(int c) {
    return c < MOST_CONTROLS && c != '\t' && c != '\n' && c != '\r';
  }

  private static List<Table.Row> rows(String text, char delimiter, Table.Limits limits) {
    var rows = new Rows(limits);
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .ofCsvRecord(text)) {
      for (var read : reader) {
        rows.add(
            (int) read.getStartingLineNumber(),
            read.getFields().stream().map(CsvTables::cell).toList());
      }
    } catch (CsvParseException | IOException e) {
      throw UnreadableFile.damaged("not delimited text");
    }
    return rows.all();
  }

  private static Table.Cell cell(String text) {
    return Table.Cell.of(SafeText.restored(text));
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
