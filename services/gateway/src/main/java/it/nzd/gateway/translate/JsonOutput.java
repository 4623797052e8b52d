package it.nzd.gateway.translate;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.TypeRegistry;
import com.google.protobuf.util.JsonFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Messages and problems as JSON. Messages show every field, set or not. */
public final class JsonOutput {

  private final JsonFormat.Printer printer;

  public JsonOutput(TypeRegistry types) {
    this.printer =
        JsonFormat.printer()
            .usingTypeRegistry(types)
            .alwaysPrintFieldsWithNoPresence()
            .omittingInsignificantWhitespace();
  }

  /** A message in UTF-8. */
  public byte[] message(Message message) {
    var out = new StringBuilder(1024);
    try {
      printer.appendTo(message, out);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("A message cannot be written as JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The revision a message carries, if it is a resource with one. */
  public static Optional<String> etag(Message message) {
    var field = message.getDescriptorForType().findFieldByName("etag");
    if (field == null || field.getJavaType() != FieldDescriptor.JavaType.STRING) {
      return Optional.empty();
    }
    return Optional.of((String) message.getField(field)).filter(etag -> !etag.isEmpty());
  }
}
