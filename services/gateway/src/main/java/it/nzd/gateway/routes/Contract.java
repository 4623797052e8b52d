package it.nzd.gateway.routes;

import build.buf.validate.ValidateProto;
import com.google.api.AnnotationsProto;
import com.google.api.FieldBehaviorProto;
import com.google.api.ResourceProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.TypeRegistry;
import it.nzd.common.v1.Access;
import it.nzd.common.v1.Body;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything the contract says, as descriptors: files in the order in which they need each other.
 */
public record Contract(List<FileDescriptor> files, TypeRegistry types) {

  private static final String RESOURCE = "nzd/contract.binpb";

  public Contract {
    files = List.copyOf(files);
  }

  /** The contract on the class path. */
  public static Contract load() {
    try (InputStream in = Contract.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The contract is not on the class path: " + RESOURCE);
      }
      return of(FileDescriptorSet.parseFrom(in, extensions()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A contract from a descriptor set whose files come after those they import. */
  public static Contract of(FileDescriptorSet set) {
    Map<String, FileDescriptor> built = new LinkedHashMap<>();
    for (var file : set.getFileList()) {
      var imports =
          file.getDependencyList().stream()
              .map(built::get)
              .filter(dependency -> dependency != null)
              .toArray(FileDescriptor[]::new);
      try {
        built.put(file.getName(), FileDescriptor.buildFrom(file, imports, true));
      } catch (DescriptorValidationException e) {
        throw new IllegalStateException(
            "The contract does not hold together: " + file.getName(), e);
      }
    }
    var types = TypeRegistry.newBuilder();
    built.values().forEach(file -> types.add(file.getMessageTypes()));
    return new Contract(List.copyOf(built.values()), types.build());
  }

  /** All methods of all services. */
  public Stream<MethodDescriptor> methods() {
    return files.stream()
        .flatMap(file -> file.getServices().stream())
        .flatMap(service -> service.getMethods().stream());
  }

  private static ExtensionRegistry extensions() {
    var registry = ExtensionRegistry.newInstance();
    AnnotationsProto.registerAllExtensions(registry);
    FieldBehaviorProto.registerAllExtensions(registry);
    ResourceProto.registerAllExtensions(registry);
    ValidateProto.registerAllExtensions(registry);
    Access.registerAllExtensions(registry);
    Body.registerAllExtensions(registry);
    return registry;
  }
}
