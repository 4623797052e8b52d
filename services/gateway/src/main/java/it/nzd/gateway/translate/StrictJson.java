package it.nzd.gateway.translate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import it.nzd.gateway.http.FieldFault;
import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.limits.RequestLimits;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Reads a JSON body against its message before anything else does, and refuses what protobuf's own
 * reader would let pass: keys given twice, text behind the end, values of another kind, numbers as
 * strings, deep nesting, endless numbers, names and strings.
 */
public final class StrictJson {

  private static final int MAX_DEPTH = 24;
  private static final int MAX_DIGITS = 60;
  private static final int MAX_NAME = 200;

  /** A file in base64; every other text is held shorter by the limit of its body. */
  private static final int MAX_TEXT = RequestLimits.MAX_LARGE_BODY;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(MAX_DIGITS)
                  .maxNameLength(MAX_NAME)
                  .maxStringLength(MAX_TEXT)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final JsonParser json;

  private StrictJson(JsonParser json) {
    this.json = json;
  }

  /** Checks a body; gives the fields of its outermost object. */
  public static Set<FieldDescriptor> check(String body, Descriptor type) {
    try (var parser = FACTORY.createParser(body)) {
      var reader = new StrictJson(parser);
      parser.nextToken();
      var fields = reader.message(type, FieldPath.ROOT);
      if (parser.nextToken() != null) {
        throw new RefusedException(GatewayReason.JSON_MALFORMED);
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw new RefusedException(GatewayReason.JSON_MALFORMED);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Set<FieldDescriptor> message(Descriptor type, FieldPath path) throws IOException {
    expect(JsonToken.START_OBJECT, path, "an object");
    Set<FieldDescriptor> seen = new LinkedHashSet<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      var name = json.currentName();
      var here = path.field(name);
      var field = FieldNames.find(type, name);
      if (field == null) {
        throw RefusedException.field(
            here.toString(), FieldFault.FIELD_UNKNOWN, "There is no such field.");
      }
      if (!seen.add(field)) {
        throw RefusedException.field(
            here.toString(), FieldFault.FIELD_REPEATED, "Given more than once.");
      }
      json.nextToken();
      field(field, here);
    }
    return seen;
  }

  private void field(FieldDescriptor field, FieldPath path) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL && !WellKnown.takesNull(field)) {
      return;
    }
    if (field.isMapField()) {
      map(field, path);
    } else if (field.isRepeated()) {
      list(field, path);
    } else {
      value(field, path);
    }
  }

  private void list(FieldDescriptor field, FieldPath path) throws IOException {
    expect(JsonToken.START_ARRAY, path, "a list");
    for (var i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      value(field, path.item(i));
    }
  }

  private void map(FieldDescriptor field, FieldPath path) throws IOException {
    expect(JsonToken.START_OBJECT, path, "an object");
    var value = field.getMessageType().findFieldByName("value");
    Set<String> seen = new HashSet<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      var key = json.currentName();
      var here = path.key(key);
      if (!seen.add(key)) {
        throw RefusedException.field(
            here.toString(), FieldFault.FIELD_REPEATED, "Given more than once.");
      }
      StrictValues.text(key, here);
      json.nextToken();
      value(value, here);
    }
  }

  private void value(FieldDescriptor field, FieldPath path) throws IOException {
    if (field.getJavaType() != FieldDescriptor.JavaType.MESSAGE) {
      StrictValues.scalar(json, field, path);
      return;
    }
    var type = field.getMessageType();
    switch (WellKnown.of(type)) {
      case TEXT -> {
        expect(JsonToken.VALUE_STRING, path, "a text");
        if (!WellKnown.read(json.getText(), DynamicMessage.newBuilder(type))) {
          throw RefusedException.field(
              path.toString(), FieldFault.VALUE_INVALID, "Not a value of this field.");
        }
      }
      case SCALAR -> StrictValues.scalar(json, type.findFieldByName("value"), path);
      case FREE -> json.skipChildren();
      case NONE -> message(type, path);
    }
  }

  private void expect(JsonToken token, FieldPath path, String wanted) {
    if (json.currentToken() != token) {
      throw RefusedException.field(
          path.toString(), FieldFault.KIND_WRONG, "Must be " + wanted + ".");
    }
  }
}
