package it.nzd.gateway.translate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.protobuf.Descriptors.FieldDescriptor;
import it.nzd.gateway.http.FieldFault;
import it.nzd.gateway.http.RefusedException;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;

/** Single JSON values against the fields they are for. */
final class StrictValues {

  private static final BigInteger UNSIGNED_32 = BigInteger.ONE.shiftLeft(32);
  private static final BigInteger UNSIGNED_64 = BigInteger.ONE.shiftLeft(64);

  private StrictValues() {}

  static void scalar(JsonParser json, FieldDescriptor field, FieldPath path) throws IOException {
    switch (field.getJavaType()) {
      case STRING -> text(take(json, JsonToken.VALUE_STRING, path, "a text"), path);
      case BYTE_STRING ->
          base64(take(json, JsonToken.VALUE_STRING, path, "a text in base64"), path);
      case BOOLEAN -> {
        if (!json.currentToken().isBoolean()) {
          throw wrongKind(path, "true or false");
        }
      }
      case ENUM -> {
        var name = take(json, JsonToken.VALUE_STRING, path, "a text");
        if (field.getEnumType().findValueByName(name) == null) {
          throw invalid(path, "No such code.");
        }
      }
      case INT ->
          whole(take(json, JsonToken.VALUE_NUMBER_INT, path, "a whole number"), field, path);
      case LONG -> {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
          take(json, JsonToken.VALUE_NUMBER_INT, path, "a whole number");
        }
        whole(json.getText(), field, path);
      }
      case DOUBLE, FLOAT -> number(json, field, path);
      case MESSAGE -> throw new IllegalArgumentException(field.getFullName());
    }
  }

  /** Refuses what no store keeps: the null character and halves of surrogate pairs. */
  static void text(String text, FieldPath path) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == 0) {
        throw invalid(path, "Holds a null character.");
      }
      if (Character.isSurrogate(c)) {
        var isPair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!isPair) {
          throw invalid(path, "Holds half a character.");
        }
        i++;
      }
    }
  }

  /** Refuses a whole number that the field cannot hold. */
  static void whole(String text, FieldDescriptor field, FieldPath path) {
    BigInteger value;
    try {
      value = new BigInteger(text);
    } catch (NumberFormatException e) {
      throw invalid(path, "Must be a whole number.");
    }
    var fits =
        switch (field.getType()) {
          case UINT32, FIXED32 -> value.signum() >= 0 && value.compareTo(UNSIGNED_32) < 0;
          case UINT64, FIXED64 -> value.signum() >= 0 && value.compareTo(UNSIGNED_64) < 0;
          case INT64, SINT64, SFIXED64 -> value.bitLength() < Long.SIZE;
          default -> value.bitLength() < Integer.SIZE;
        };
    if (!fits) {
      throw RefusedException.field(
          path.toString(), FieldFault.NUMBER_OUT_OF_RANGE, "The number is out of range.");
    }
  }

  private static void base64(String text, FieldPath path) {
    try {
      var standard = text.replace('-', '+').replace('_', '/');
      Base64.getDecoder().decode(standard);
    } catch (IllegalArgumentException e) {
      throw invalid(path, "Must be base64.");
    }
  }

  private static void number(JsonParser json, FieldDescriptor field, FieldPath path)
      throws IOException {
    if (!json.currentToken().isNumeric()) {
      throw wrongKind(path, "a number");
    }
    var value = Double.parseDouble(json.getText());
    var limit =
        field.getJavaType() == FieldDescriptor.JavaType.FLOAT ? Float.MAX_VALUE : Double.MAX_VALUE;
    if (!(Math.abs(value) <= limit)) {
      throw RefusedException.field(
          path.toString(), FieldFault.NUMBER_OUT_OF_RANGE, "The number is out of range.");
    }
  }

  private static String take(JsonParser json, JsonToken token, FieldPath path, String wanted)
      throws IOException {
    if (json.currentToken() != token) {
      throw wrongKind(path, wanted);
    }
    return json.getText();
  }

  private static RefusedException wrongKind(FieldPath path, String wanted) {
    return RefusedException.field(
        path.toString(), FieldFault.KIND_WRONG, "Must be " + wanted + ".");
  }

  private static RefusedException invalid(FieldPath path, String message) {
    return RefusedException.field(path.toString(), FieldFault.VALUE_INVALID, message);
  }
}
