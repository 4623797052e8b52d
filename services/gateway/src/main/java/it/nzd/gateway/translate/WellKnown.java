package it.nzd.gateway.translate;

import com.fasterxml.jackson.databind.node.TextNode;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;

/** Messages that JSON writes in a way of their own. */
enum WellKnown {
  /** As a text: instants, durations, field masks. */
  TEXT,
  /** As the value they wrap. */
  SCALAR,
  /** As any JSON. */
  FREE,
  /** Like every other message. */
  NONE;

  static WellKnown of(Descriptor type) {
    return switch (type.getFullName()) {
      case "google.protobuf.Timestamp", "google.protobuf.Duration", "google.protobuf.FieldMask" ->
          TEXT;
      case "google.protobuf.DoubleValue",
          "google.protobuf.FloatValue",
          "google.protobuf.Int32Value",
          "google.protobuf.UInt32Value",
          "google.protobuf.Int64Value",
          "google.protobuf.UInt64Value",
          "google.protobuf.BoolValue",
          "google.protobuf.StringValue",
          "google.protobuf.BytesValue" ->
          SCALAR;
      case "google.protobuf.Struct",
          "google.protobuf.Value",
          "google.protobuf.ListValue",
          "google.protobuf.Any" ->
          FREE;
      default -> NONE;
    };
  }

  /** Fills a message that is written as a text; false if the text is none of its values. */
  static boolean read(String text, Message.Builder into) {
    try {
      JsonFormat.parser().merge(new TextNode(text).toString(), into);
      return true;
    } catch (InvalidProtocolBufferException | IllegalArgumentException e) {
      return false;
    }
  }

  static boolean takesNull(FieldDescriptor field) {
    return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
        && !field.isRepeated()
        && field.getMessageType().getFullName().equals("google.protobuf.Value");
  }
}
