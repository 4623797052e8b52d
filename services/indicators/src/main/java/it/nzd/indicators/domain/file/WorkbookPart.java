package it.nzd.indicators.domain.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * One part of a workbook, read and written again: what the library reads afterwards is what was
 * judged here, however it was spelled. Formulas are left out, their last values stay.
 */
final class WorkbookPart {
  /** Rows of a whole workbook, also those in which nothing stands. */
  static final int MOST_ROWS = Table.MOST_ROWS * 10;

  /** Cells of a whole workbook, also those in which nothing stands. */
  static final int MOST_CELLS = Table.MOST_CELLS * 4;

  private static final int MOST_DEPTH = 100;

  /** The last column there is, XFD. */
  private static final int LAST_COLUMN = 16_384;

  private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?[0-9]{1,7}");
  private static final XMLInputFactory READERS = readers();
  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private int rows;
  private int cells;

  private static XMLInputFactory readers() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }

  /**
   * The same part, judged; rows and cells are counted over all parts that are given to it.
   *
   * @throws UnreadableFile when it is no plain XML, or holds more than is read
   */
  byte[] judged(byte[] part) {
    var out = new ByteArrayOutputStream(part.length);
    try {
      var in = READERS.createXMLStreamReader(new ByteArrayInputStream(part));
      var to = WRITERS.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      to.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      copy(in, to);
      to.writeEndDocument();
      to.close();
    } catch (XMLStreamException e) {
      throw UnreadableFile.damaged("a part that is no XML");
    }
    return out.toByteArray();
  }

  private void copy(XMLStreamReader in, XMLStreamWriter to) throws XMLStreamException {
    int depth = 0;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (isLeftOut(in)) {
            skip(in);
          } else {
            if (++depth > MOST_DEPTH) {
              throw UnreadableFile.damaged("too deep");
            }
            start(in, to);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          to.writeEndElement();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (depth > 0) {
            to.writeCharacters(in.getText());
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw UnreadableFile.damaged("declarations");
        default -> {
          // Comments and instructions say nothing.
        }
      }
    }
  }

  /** Whether this element is not written again; whatever is read of it is counted all the same. */
  private boolean isLeftOut(XMLStreamReader in) {
    switch (in.getLocalName()) {
      case "row" -> count(++rows, MOST_ROWS);
      case "c" -> {
        count(++cells, MOST_CELLS);
        checkColumn(in.getAttributeValue("", "r"));
      }
      default -> {
        // Anything else is bounded by the size of the part.
      }
    }
    return in.getLocalName().equals("f");
  }

  private static void count(int seen, int most) {
    if (seen > most) {
      throw UnreadableFile.tooLarge("rows or cells");
    }
  }

  /** Room is made for every column before a cell's, so that none may lie beyond the last. */
  private static void checkColumn(@Nullable String reference) {
    if (reference == null) {
      return;
    }
    var match = REFERENCE.matcher(reference.toUpperCase(Locale.ROOT));
    if (!match.matches()) {
      throw UnreadableFile.damaged("no cell is called so");
    }
    int column = match.group(1).chars().reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1);
    if (column > LAST_COLUMN) {
      throw UnreadableFile.damaged("a column beyond the last");
    }
  }

  private static void skip(XMLStreamReader in) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = in.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private static void start(XMLStreamReader in, XMLStreamWriter to) throws XMLStreamException {
    var space = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
    var prefix = in.getPrefix() == null ? "" : in.getPrefix();
    to.writeStartElement(prefix, in.getLocalName(), space);
    for (int i = 0; i < in.getNamespaceCount(); i++) {
      var declared = in.getNamespacePrefix(i) == null ? "" : in.getNamespacePrefix(i);
      var uri = in.getNamespaceURI(i) == null ? "" : in.getNamespaceURI(i);
      if (declared.isEmpty()) {
        to.writeDefaultNamespace(uri);
      } else {
        to.writeNamespace(declared, uri);
      }
    }
    boolean isOfSheet = in.getLocalName().equals("c") || in.getLocalName().equals("row");
    for (int i = 0; i < in.getAttributeCount(); i++) {
      var owner = in.getAttributeNamespace(i) == null ? "" : in.getAttributeNamespace(i);
      if (owner.isEmpty()) {
        to.writeAttribute(in.getAttributeLocalName(i), in.getAttributeValue(i));
      } else if (!isOfSheet) {
        // The library does not ask whose attribute a cell's is: another one could stand in.
        to.writeAttribute(
            in.getAttributePrefix(i), owner, in.getAttributeLocalName(i), in.getAttributeValue(i));
      }
    }
  }
}
