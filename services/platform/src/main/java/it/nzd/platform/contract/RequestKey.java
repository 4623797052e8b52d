package it.nzd.platform.contract;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Message;
import it.nzd.platform.id.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What makes a repeat of a change recognisable.
 *
 * @param id the caller's UUID for this very change
 * @param bodyHash SHA-256 of everything else the caller sent, in hexadecimal digits
 */
public record RequestKey(String id, String bodyHash) {
  private static final String FIELD = "request_id";

  /** The key of a request message; empty when the caller sent no request id. */
  public static Optional<RequestKey> of(Message request) {
    var field = request.getDescriptorForType().findFieldByName(FIELD);
    if (field == null || request.getField(field).equals("")) {
      return Optional.empty();
    }
    var rest = request.toBuilder().clearField(field).build();
    return Optional.of(new RequestKey((String) request.getField(field), hash(rest)));
  }

  private static String hash(Message message) {
    var out = ByteString.newOutput();
    var coded = CodedOutputStream.newInstance(out);
    coded.useDeterministicSerialization();
    try {
      message.writeTo(coded);
      coded.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var digest = Ids.sha256();
    digest.update(
        message
            .getDescriptorForType()
            .getFullName()
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    digest.update(out.toByteString().asReadOnlyByteBuffer());
    return HexFormat.of().formatHex(digest.digest());
  }
}
