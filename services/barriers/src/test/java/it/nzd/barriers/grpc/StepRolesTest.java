package it.nzd.barriers.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.ServiceDescriptor;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import it.nzd.barriers.domain.BarrierLifecycle;
import it.nzd.barriers.domain.common.CommonLifecycle;
import it.nzd.barriers.domain.scoring.RoundLifecycle;
import it.nzd.barriers.v1.BarrierStepServiceGrpc;
import it.nzd.barriers.v1.CommonBarrierServiceGrpc;
import it.nzd.barriers.v1.ScoringRoundServiceGrpc;
import it.nzd.common.v1.Access;
import it.nzd.platform.lifecycle.Lifecycle;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The contract lets in whom the life cycles let act, and nobody else. */
class StepRolesTest {
  @Test
  void shouldLetTheSamePeopleIn() {
    check(BarrierLifecycle.TABLE, BarrierStepServiceGrpc.getServiceDescriptor(), "Barrier");
    check(RoundLifecycle.TABLE, ScoringRoundServiceGrpc.getServiceDescriptor(), "ScoringRound");
    assertThat(roles(CommonBarrierServiceGrpc.getServiceDescriptor(), "AnswerCommonBarrier"))
        .isEqualTo(row(CommonLifecycle.TABLE, "confirm"));
    assertThat(roles(CommonBarrierServiceGrpc.getServiceDescriptor(), "DissolveCommonBarrier"))
        .isEqualTo(row(CommonLifecycle.TABLE, "dissolve"));
  }

  private static void check(Lifecycle<?, ?, ?> table, ServiceDescriptor service, String what) {
    for (var row : table.transitions()) {
      var action = Lifecycle.code(row.action());
      assertThat(roles(service, camel(action) + what)).as(action).isEqualTo(row.roles());
    }
  }

  private static Set<String> row(Lifecycle<?, ?, ?> table, String action) {
    var roles = new HashSet<String>();
    table.transitions().stream()
        .filter(row -> Lifecycle.code(row.action()).equals(action))
        .forEach(row -> roles.addAll(row.roles()));
    return roles;
  }

  private static Set<String> roles(ServiceDescriptor service, String name) {
    for (var method : service.getMethods()) {
      if (name.equals(method.getBareMethodName())) {
        var rule =
            ((ProtoMethodDescriptorSupplier) method.getSchemaDescriptor())
                .getMethodDescriptor()
                .getOptions()
                .getExtension(Access.access);
        var roles = new HashSet<>(rule.getRolesList());
        roles.addAll(rule.getProgrammeRolesList());
        return roles;
      }
    }
    throw new AssertionError("No method " + name);
  }

  private static String camel(String action) {
    var out = new StringBuilder();
    for (var part : action.split("_")) {
      out.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
    }
    return out.toString();
  }
}
