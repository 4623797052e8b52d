package it.nzd.platform.access;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Message;
import io.grpc.BindableService;
import io.grpc.ServerMethodDefinition;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import it.nzd.common.v1.Access;
import it.nzd.common.v1.AccessRule;
import it.nzd.platform.contract.ResourceName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The access rules of the methods a service offers, read from the contract. */
public final class AccessRules {
  private final Map<String, AccessRule> byMethod;

  private AccessRules(Map<String, AccessRule> byMethod) {
    this.byMethod = Map.copyOf(byMethod);
  }

  /**
   * The rules of these services.
   *
   * @throws IllegalStateException when a method has no rule: such a method must not start
   */
  public static AccessRules of(Collection<? extends BindableService> services) {
    var rules = new HashMap<String, AccessRule>();
    for (var service : services) {
      for (var method : service.bindService().getMethods()) {
        var descriptor = descriptor(method);
        var rule = rule(descriptor);
        rules.put(method.getMethodDescriptor().getFullMethodName(), rule);
      }
    }
    return new AccessRules(rules);
  }

  /**
   * The rule of a method of the contract.
   *
   * @throws IllegalStateException when it has none
   */
  public static AccessRule rule(MethodDescriptor method) {
    var rule = method.getOptions().getExtension(Access.access);
    if (rule.getScope() == AccessRule.Scope.SCOPE_UNSPECIFIED) {
      throw new IllegalStateException("No access rule on " + method.getFullName());
    }
    return rule;
  }

  /**
   * The rule of a method by its full gRPC name; a method outside the contract has the default one,
   * which admits nobody.
   */
  AccessRule of(String fullMethodName) {
    return byMethod.getOrDefault(fullMethodName, AccessRule.getDefaultInstance());
  }

  /** Tenant that a request names, by the path of the rule; empty when it names none. */
  static String tenant(AccessRule rule, Message request) {
    Object at = request;
    for (var part : rule.getResource().split("\\.")) {
      var message = (Message) at;
      FieldDescriptor field = message.getDescriptorForType().findFieldByName(part);
      if (field == null) {
        throw new IllegalStateException(
            "No field " + rule.getResource() + " in " + message.getDescriptorForType());
      }
      at = message.getField(field);
    }
    return ResourceName.tenant(String.valueOf(at));
  }

  private static MethodDescriptor descriptor(ServerMethodDefinition<?, ?> method) {
    if (method.getMethodDescriptor().getSchemaDescriptor()
        instanceof ProtoMethodDescriptorSupplier schema) {
      return schema.getMethodDescriptor();
    }
    throw new IllegalStateException(
        "Not of the contract: " + method.getMethodDescriptor().getFullMethodName());
  }
}
