package it.nzd.gateway.files;

import com.google.api.HttpBody;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.TypeRegistry;
import it.nzd.gateway.http.Reply;
import it.nzd.gateway.translate.Calls;
import it.nzd.gateway.translate.Exchange;
import it.nzd.gateway.translate.RequestReader;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Content streamed out of a service, always as an attachment and never run by the browser. */
public final class Downloads {

  private static final String CONTAINED = "default-src 'none'; sandbox";

  private final RequestReader reader;
  private final Calls calls;
  private final TypeRegistry types;
  private final Duration deadline;

  public Downloads(RequestReader reader, Calls calls, TypeRegistry types, Duration deadline) {
    this.reader = reader;
    this.calls = calls;
    this.types = types;
    this.deadline = deadline;
  }

  /**
   * Answers once the first piece is there, which tells the type and, where given, the file name.
   */
  public CompletableFuture<Reply> answer(Exchange exchange) {
    var request = reader.read(exchange.route(), exchange.parts(Optional.empty()));
    var stream = new PieceStream(exchange.route(), calls.prepare(exchange.route(), deadline));
    exchange.visit().whenGone(stream::cancel);
    return stream
        .start(request, exchange.context())
        .thenApply(first -> reply(exchange, body(first), stream));
  }

  private Reply reply(Exchange exchange, HttpBody first, PieceStream stream) {
    var pieces =
        stream
            .messages()
            .map(message -> body(message).getData().toByteArray())
            .filter(b -> b.length > 0);
    var type = first.getContentType();
    return Reply.pieces(isPlain(type) ? type : "application/octet-stream", pieces)
        .with("Content-Disposition", disposition(fileName(first).orElse(fallback(exchange))))
        .with("Content-Security-Policy", CONTAINED);
  }

  private Optional<String> fileName(HttpBody first) {
    return first.getExtensionsList().stream()
        .map(
            any ->
                Optional.ofNullable(types.find(nameOf(any.getTypeUrl())))
                    .flatMap(
                        type -> {
                          try {
                            var message = DynamicMessage.parseFrom(type, any.getValue());
                            return Optional.ofNullable(type.findFieldByName("file_name"))
                                .map(field -> message.getField(field).toString());
                          } catch (InvalidProtocolBufferException e) {
                            return Optional.<String>empty();
                          }
                        }))
        .flatMap(Optional::stream)
        .filter(name -> !name.isBlank())
        .findFirst();
  }

  private static String nameOf(String typeUrl) {
    return typeUrl.substring(typeUrl.lastIndexOf('/') + 1);
  }

  /** The last part of the path, for example {@code organisations} with the ending of the type. */
  private static String fallback(Exchange exchange) {
    return exchange.path().segments().getLast();
  }

  private static boolean isPlain(String type) {
    return type.matches("[a-zA-Z0-9!#$&^_.+-]+/[a-zA-Z0-9!#$&^_.+-]+(; ?charset=[a-zA-Z0-9-]+)?");
  }

  static String disposition(String fileName) {
    var ascii = fileName.replaceAll("[^A-Za-z0-9 ._()-]", "_");
    var encoded = new StringBuilder();
    for (var b : fileName.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      if ((b >= 'a' && b <= 'z')
          || (b >= 'A' && b <= 'Z')
          || (b >= '0' && b <= '9')
          || b == '.'
          || b == '-'
          || b == '_') {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(java.util.HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
  }

  private static HttpBody body(DynamicMessage message) {
    try {
      return HttpBody.parseFrom(message.toByteString());
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("Content could not be read", e);
    }
  }
}
