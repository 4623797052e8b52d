package it.nzd.gateway.http;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * The trace of a request, as W3C Trace Context has it.
 *
 * @param id the trace, 32 hexadecimal digits
 * @param span the gateway's part of it, 16 hexadecimal digits
 * @param sampled whether the caller records it
 */
public record Trace(String id, String span, boolean sampled) {

  private static final Pattern HEADER =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");

  /** Goes on with the trace of a header, or begins one. */
  public static Trace of(Optional<String> header, LongSupplier random) {
    var hex = HexFormat.of();
    var span = hex.toHexDigits(random.getAsLong() | 1);
    if (header.isPresent()) {
      var found = HEADER.matcher(header.get());
      if (found.matches()) {
        return new Trace(found.group(1), span, (HexFormat.fromHexDigits(found.group(2)) & 1) == 1);
      }
    }
    var id = hex.toHexDigits(random.getAsLong()) + hex.toHexDigits(random.getAsLong() | 1);
    return new Trace(id, span, false);
  }

  /** The header that hands the trace on. */
  public String header() {
    return "00-" + id + "-" + span + (sampled ? "-01" : "-00");
  }
}
