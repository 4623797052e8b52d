package it.nzd.launcher.demo;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.Metadata;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Calls methods of the contract by name, with requests written as JSON. */
final class DemoCalls {
  private static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
  private static final long DEADLINE_SECONDS = 30;

  private final Map<String, MethodDescriptor> methods = methods();
  private final Function<String, Channel> channels;

  /**
   * @param channels channel to a service, by context code
   */
  DemoCalls(Function<String, Channel> channels) {
    this.channels = channels;
  }

  /**
   * Calls a method.
   *
   * @throws io.grpc.StatusRuntimeException as the service refuses
   */
  DynamicMessage call(String name, String request, String requestId, String token) {
    var method = Objects.requireNonNull(methods.get(name), name);
    var message = parsed(method, request);
    var repeated = method.getInputType().findFieldByName("request_id");
    if (repeated != null) {
      message.setField(repeated, requestId);
    }
    var headers = new Metadata();
    headers.put(AUTHORIZATION, "Bearer " + token);
    var context = method.getFile().getPackage().split("\\.")[1];
    var channel =
        ClientInterceptors.intercept(
            channels.apply(context), MetadataUtils.newAttachHeadersInterceptor(headers));
    return ClientCalls.blockingUnaryCall(
        channel,
        grpc(method, name),
        CallOptions.DEFAULT.withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS),
        message.build());
  }

  private static DynamicMessage.Builder parsed(MethodDescriptor method, String request) {
    var message = DynamicMessage.newBuilder(method.getInputType());
    try {
      JsonFormat.parser().merge(request, message);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(
          "The script's request for " + method.getFullName() + " does not fit", e);
    }
    return message;
  }

  private static io.grpc.MethodDescriptor<DynamicMessage, DynamicMessage> grpc(
      MethodDescriptor method, String name) {
    return io.grpc.MethodDescriptor.<DynamicMessage, DynamicMessage>newBuilder()
        .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
        .setFullMethodName(name)
        .setRequestMarshaller(
            ProtoUtils.marshaller(DynamicMessage.getDefaultInstance(method.getInputType())))
        .setResponseMarshaller(
            ProtoUtils.marshaller(DynamicMessage.getDefaultInstance(method.getOutputType())))
        .build();
  }

  private static Map<String, MethodDescriptor> methods() {
    try (var in = DemoCalls.class.getResourceAsStream("/nzd/contract.binpb")) {
      var built = new HashMap<String, FileDescriptor>();
      var methods = new HashMap<String, MethodDescriptor>();
      for (var file : FileDescriptorSet.parseFrom(in).getFileList()) {
        var needs =
            file.getDependencyList().stream().map(built::get).toArray(FileDescriptor[]::new);
        var descriptor = FileDescriptor.buildFrom(file, needs);
        built.put(file.getName(), descriptor);
        for (var service : descriptor.getServices()) {
          for (var method : service.getMethods()) {
            methods.put(service.getFullName() + "/" + method.getName(), method);
          }
        }
      }
      return methods;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DescriptorValidationException e) {
      throw new IllegalStateException(e);
    }
  }
}
