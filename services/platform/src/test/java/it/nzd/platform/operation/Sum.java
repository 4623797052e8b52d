package it.nzd.platform.operation;

import com.google.protobuf.Int32Value;
import com.google.protobuf.Message;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Adds the numbers from 1 to n, one a step, as fast as the test lets it. */
final class Sum implements OperationKind {
  final Semaphore steps = new Semaphore(0);
  final AtomicInteger stepsDone = new AtomicInteger();
  volatile IntConsumer beforeStep = step -> {};

  @Override
  public String code() {
    return "sum";
  }

  @Override
  public Message run(Map<String, String> parameters, Progress progress) {
    int n = Integer.parseInt(parameters.getOrDefault("n", "0"));
    int sum = progress.checkpoint().isEmpty() ? 0 : Integer.parseInt(progress.checkpoint());
    for (int i = progress.done() + 1; i <= n; i++) {
      beforeStep.accept(i);
      try {
        steps.acquire();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      sum += i;
      progress.at(i, n, Integer.toString(sum));
      stepsDone.incrementAndGet();
    }
    return Int32Value.of(sum);
  }
}
