package it.nzd.platform.access;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Message;
import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;

/**
 * Every service that the contract has, with methods that only answer UNIMPLEMENTED: whoever gets
 * that answer was let in.
 */
final class ContractServices {
  private static final String CONTRACT = "/nzd/contract.binpb";

  private ContractServices() {}

  static List<BindableService> all() {
    return contract().getFileList().stream()
        .filter(file -> file.getPackage().startsWith("nzd."))
        .flatMap(
            file ->
                file.getServiceList().stream()
                    .map(service -> file.getOptions().getJavaPackage() + "." + service.getName()))
        .map(ContractServices::bind)
        .toList();
  }

  private static FileDescriptorSet contract() {
    try (var in = ContractServices.class.getResourceAsStream(CONTRACT)) {
      return FileDescriptorSet.parseFrom(Objects.requireNonNull(in, CONTRACT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The request that names a tenant where the rule looks for it. */
  static Message request(MethodDescriptor<?, ?> method, String resourcePath, String value) {
    var prototype =
        (Message)
            ((MethodDescriptor.PrototypeMarshaller<?>) method.getRequestMarshaller())
                .getMessagePrototype();
    return resourcePath.isEmpty()
        ? prototype
        : with(prototype, resourcePath.split("\\."), 0, value);
  }

  private static Message with(Message message, String[] path, int at, String value) {
    var builder = message.toBuilder();
    var field = message.getDescriptorForType().findFieldByName(path[at]);
    boolean isLast = at == path.length - 1;
    builder.setField(
        field, isLast ? value : with((Message) message.getField(field), path, at + 1, value));
    return builder.build();
  }

  private static BindableService bind(String name) {
    try {
      var outer = Class.forName(name + "Grpc");
      var async = Class.forName(outer.getName() + "$AsyncService");
      InvocationHandler defaults =
          (proxy, method, arguments) -> InvocationHandler.invokeDefault(proxy, method, arguments);
      var nothing =
          Proxy.newProxyInstance(async.getClassLoader(), new Class<?>[] {async}, defaults);
      Method bind = outer.getMethod("bindService", async);
      var definition = (ServerServiceDefinition) bind.invoke(null, nothing);
      return () -> definition;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
