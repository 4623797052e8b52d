package it.nzd.gateway.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Tokens as sealed bytes that open for one session only. */
public record TokenSeal(Seal seal) {

  byte[] seal(Tokens tokens, String sessionId) {
    var bytes = new ByteArrayOutputStream(4096);
    try (var out = new DataOutputStream(bytes)) {
      write(out, tokens.access());
      write(out, tokens.refresh());
      write(out, tokens.id());
      out.writeLong(tokens.accessExpiresAt().toEpochMilli());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return seal.seal(bytes.toByteArray(), sessionId);
  }

  Optional<Tokens> open(byte[] sealed, String sessionId) {
    return seal.open(sealed, sessionId).map(TokenSeal::read);
  }

  private static Tokens read(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new Tokens(text(in), text(in), text(in), Instant.ofEpochMilli(in.readLong()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
