package it.nzd.activity.domain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bytes an entry's hash is taken over. Anybody who has the content can compute them again; no
 * library's idea of JSON or of field order has a part in it.
 *
 * <p>Version 1, in this order:
 *
 * <ol>
 *   <li>text {@code nzd-entry}, then the version
 *   <li>tenant, chain number, sequence
 *   <li>context, event id, place in the service's sequence
 *   <li>resource, collection, title, revision, kind, actor
 *   <li>time of the event: milliseconds since 1970 in UTC
 *   <li>visibility ({@code INTERNAL}, {@code PARTNERS}, {@code PUBLIC}), organisation, municipality
 *   <li>how many fields changed, then of each its path, the value before, the value after
 * </ol>
 *
 * A text is the number of its UTF-8 bytes as four bytes, then those bytes; an absent text is the
 * number -1 alone. A whole number is four bytes, the time is eight; the most significant byte comes
 * first, negative numbers are in two's complement. The hash of an entry is SHA-256 over the 32
 * bytes of the hash before (32 zero bytes for the first) and these bytes. Which organisations read
 * the resource as guests has no part of its own: that follows from fields that are sealed.
 */
public final class CanonicalForm {
  /** The version that new entries are written in. */
  public static final int CURRENT = 1;

  private static final String MARK = "nzd-entry";

  private CanonicalForm() {}

  /** Whether entries of a version can be checked. */
  public static boolean knows(int form) {
    return form == CURRENT;
  }

  /** The bytes of an entry's content. */
  public static byte[] of(int form, int number, int sequence, SourceEvent event) {
    if (!knows(form)) {
      throw new IllegalArgumentException("No canonical form " + form);
    }
    var out = new Writer();
    out.text(MARK).number(form);
    out.text(event.tenant()).number(number).number(sequence);
    out.text(event.context()).text(event.id()).number(event.place());
    out.text(event.resource()).text(event.collection()).text(event.title());
    out.number(event.revision()).text(event.kind()).text(event.actor());
    out.time(event.at().toEpochMilli());
    var row = event.row();
    out.text(row.visibility().name()).text(row.organisation()).text(row.municipality());
    out.number(event.changes().size());
    for (var change : event.changes()) {
      out.text(change.path()).text(change.before()).text(change.after());
    }
    return out.bytes();
  }

  private static final class Writer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    Writer text(@Nullable String value) {
      if (value == null) {
        return number(-1);
      }
      var bytes = value.getBytes(StandardCharsets.UTF_8);
      number(bytes.length);
      out.writeBytes(bytes);
      return this;
    }

    Writer number(int value) {
      out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
      return this;
    }

    void time(long value) {
      out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }
}
