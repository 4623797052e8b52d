package it.nzd.gateway.openapi;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.SourceCodeInfo.Location;
import it.nzd.gateway.routes.Contract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The comments of the contract by the full name of what they are on. */
final class Comments {

  private final Map<String, String> byName = new HashMap<>();

  private Comments() {}

  static Comments of(Contract contract) {
    var comments = new Comments();
    contract.files().forEach(file -> comments.read(file.toProto()));
    return comments;
  }

  /** The comment on something, empty for none. */
  String of(String fullName) {
    return byName.getOrDefault(fullName, "");
  }

  /** The first sentence of the comment on something, without its full stop. */
  String first(String fullName) {
    var comment = of(fullName);
    var end = comment.indexOf(". ");
    var sentence = end < 0 ? comment : comment.substring(0, end);
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private void read(FileDescriptorProto file) {
    Map<List<Integer>, String> texts = new HashMap<>();
    for (Location location : file.getSourceCodeInfo().getLocationList()) {
      if (!location.getLeadingComments().isBlank()) {
        texts.put(location.getPathList(), clean(location.getLeadingComments()));
      }
    }
    var prefix = file.getPackage() + ".";
    for (var i = 0; i < file.getMessageTypeCount(); i++) {
      message(
          texts,
          List.of(FileDescriptorProto.MESSAGE_TYPE_FIELD_NUMBER, i),
          prefix,
          file.getMessageType(i));
    }
    for (var i = 0; i < file.getEnumTypeCount(); i++) {
      enumeration(
          texts,
          List.of(FileDescriptorProto.ENUM_TYPE_FIELD_NUMBER, i),
          prefix,
          file.getEnumType(i));
    }
    for (var i = 0; i < file.getServiceCount(); i++) {
      var service = file.getService(i);
      var path = List.of(FileDescriptorProto.SERVICE_FIELD_NUMBER, i);
      var name = prefix + service.getName();
      put(texts, path, name);
      for (var m = 0; m < service.getMethodCount(); m++) {
        put(texts, longer(path, 2, m), name + "." + service.getMethod(m).getName());
      }
    }
  }

  private void message(
      Map<List<Integer>, String> texts,
      List<Integer> path,
      String prefix,
      DescriptorProto message) {
    var name = prefix + message.getName();
    put(texts, path, name);
    for (var i = 0; i < message.getFieldCount(); i++) {
      put(
          texts,
          longer(path, DescriptorProto.FIELD_FIELD_NUMBER, i),
          name + "." + message.getField(i).getName());
    }
    for (var i = 0; i < message.getNestedTypeCount(); i++) {
      message(
          texts,
          longer(path, DescriptorProto.NESTED_TYPE_FIELD_NUMBER, i),
          name + ".",
          message.getNestedType(i));
    }
    for (var i = 0; i < message.getEnumTypeCount(); i++) {
      enumeration(
          texts,
          longer(path, DescriptorProto.ENUM_TYPE_FIELD_NUMBER, i),
          name + ".",
          message.getEnumType(i));
    }
  }

  private void enumeration(
      Map<List<Integer>, String> texts,
      List<Integer> path,
      String prefix,
      EnumDescriptorProto type) {
    var name = prefix + type.getName();
    put(texts, path, name);
    for (var i = 0; i < type.getValueCount(); i++) {
      put(
          texts,
          longer(path, EnumDescriptorProto.VALUE_FIELD_NUMBER, i),
          name + "." + type.getValue(i).getName());
    }
  }

  private void put(Map<List<Integer>, String> texts, List<Integer> path, String name) {
    var text = texts.get(path);
    if (text != null) {
      byName.put(name, text);
    }
  }

  private static List<Integer> longer(List<Integer> path, int... more) {
    List<Integer> longer = new ArrayList<>(path);
    for (var step : more) {
      longer.add(step);
    }
    return longer;
  }

  private static String clean(String comment) {
    return comment.strip().replaceAll("\\s*\\n\\s*", " ");
  }
}
