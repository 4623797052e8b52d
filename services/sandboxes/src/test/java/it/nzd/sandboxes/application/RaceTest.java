package it.nzd.sandboxes.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.error.ServiceException;
import it.nzd.sandboxes.domain.SandboxAction;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.testing.Running;
import it.nzd.sandboxes.testing.Samples;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RaceTest {
  private static final int AT_ONCE = 64;

  @Test
  void shouldTakeOneOfManyIdenticalSteps() throws Exception {
    try (var place = new Running();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var seen = place.running(Samples.complete());
      var taken = new AtomicInteger();
      var stale = new AtomicInteger();
      var all = new ArrayList<Callable<Void>>();
      for (int i = 0; i < AT_ONCE; i++) {
        all.add(
            () -> {
              try {
                place.take(Running.operator(), seen, SandboxAction.SUSPEND);
                taken.incrementAndGet();
              } catch (ServiceException e) {
                assertThat(e.reason().name()).isEqualTo("STALE_VERSION");
                stale.incrementAndGet();
              }
              return null;
            });
      }
      for (var done : threads.invokeAll(all)) {
        done.get();
      }

      assertThat(taken).hasValue(1);
      assertThat(stale).hasValue(AT_ONCE - 1);
      assertThat(place.get(seen).stored().value().trial().incidents()).hasSize(1);
    }
  }

  @Test
  void shouldAnswerARepeatWithTheSandboxAsItIs() {
    try (var place = new Running()) {
      var seen = place.running(Samples.complete());
      var request = Optional.of(new RequestKey("7f1c6b0e-0000-4000-8000-000000000001", "x"));

      var first = place.take(Running.operator(), seen, SandboxAction.SUSPEND, request);
      var again = place.take(Running.operator(), seen, SandboxAction.SUSPEND, request);

      assertThat(again.stored()).isEqualTo(first.stored());
      assertThat(again.stored().value().state()).isEqualTo(SandboxState.SUSPENDED);
    }
  }
}
