package it.nzd.gateway.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A file that browsers read.
 *
 * @param type its media type
 * @param bytes its content
 * @param zipped its content, zipped; empty where that gains nothing
 * @param etag a hash of its content
 */
public record WebFile(String type, byte[] bytes, byte[] zipped, String etag) {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  static Optional<String> type(String name) {
    return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
  }

  /** A file of a type. */
  public static WebFile of(String type, byte[] bytes) {
    var isText = type.startsWith("text/") || type.contains("json") || type.contains("svg");
    var zipped = isText && bytes.length > 1024 ? zip(bytes) : new byte[0];
    return new WebFile(type, bytes, zipped, hash(bytes));
  }

  /** The file, or that the browser has it already. */
  public Reply reply(Visit visit) {
    if (visit.header("If-None-Match").filter(known -> known.contains(etag)).isPresent()) {
      return Reply.empty(304).with("ETag", etag);
    }
    var isZipped =
        zipped.length > 0
            && visit
                .header("Accept-Encoding")
                .filter(codings -> codings.contains("gzip"))
                .isPresent();
    var reply =
        Reply.of(200, type, isZipped ? zipped : bytes)
            .with("ETag", etag)
            .with("Vary", "Accept-Encoding");
    return isZipped ? reply.with("Content-Encoding", "gzip") : reply;
  }

  private static byte[] zip(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 3);
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String hash(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is not there", e);
    }
  }
}
