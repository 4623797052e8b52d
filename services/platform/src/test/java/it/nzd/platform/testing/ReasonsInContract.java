package it.nzd.platform.testing;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.SourceCodeInfo.Location;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import it.nzd.platform.error.ErrorReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every reason a service may give is named in a comment of its calls: comments are what readers of
 * the contract have.
 */
final class ReasonsInContract {
  private static final String CONTRACT = "nzd/contract.binpb";

  private ReasonsInContract() {}

  /**
   * Checks a service.
   *
   * @throws AssertionError naming each reason that no comment names
   */
  static void check(String context, JavaClasses classes) {
    var named = wordsOfComments(context);
    var missing = new TreeSet<String>();
    for (var reasons : classes) {
      if (reasons.isEnum() && reasons.isAssignableTo(ErrorReason.class)) {
        constants(reasons).stream().filter(one -> !named.contains(one)).forEach(missing::add);
      }
    }
    if (!missing.isEmpty()) {
      throw new AssertionError(
          "No comment in proto/nzd/%s/v1 names what is raised: %s".formatted(context, missing));
    }
  }

  private static Set<String> constants(JavaClass reasons) {
    return reasons.getFields().stream()
        .filter(field -> field.getRawType().equals(reasons))
        .map(JavaField::getName)
        .collect(Collectors.toSet());
  }

  private static Set<String> wordsOfComments(String context) {
    return contract().getFileList().stream()
        .filter(file -> file.getPackage().equals("nzd." + context + ".v1"))
        .map(FileDescriptorProto::getSourceCodeInfo)
        .flatMap(info -> info.getLocationList().stream())
        .map(Location::getLeadingComments)
        .flatMap(comment -> Arrays.stream(comment.split("[^A-Z0-9_]+")))
        .collect(Collectors.toSet());
  }

  private static FileDescriptorSet contract() {
    try (var in = ReasonsInContract.class.getClassLoader().getResourceAsStream(CONTRACT)) {
      if (in == null) {
        throw new IllegalStateException("The contract is not on the class path: " + CONTRACT);
      }
      return FileDescriptorSet.parseFrom(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
