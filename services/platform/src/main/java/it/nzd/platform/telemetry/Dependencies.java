package it.nzd.platform.telemetry;

import it.nzd.platform.grpc.Neighbours;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at everything a service needs, all at once, and waits for nobody longer than two seconds.
 */
@Singleton
final class Dependencies {
  private static final Logger LOG = LoggerFactory.getLogger(Dependencies.class);
  private static final long PATIENCE_SECONDS = 2;

  private final List<Dependency> all;
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

  Dependencies(List<Dependency> dependencies, Neighbours neighbours, ManagementSettings settings) {
    all = new ArrayList<>(dependencies);
    settings.neighbours().stream()
        .filter(context -> !context.isBlank())
        .forEach(context -> all.add(new NeighbourDependency(neighbours, context.strip())));
  }

  /** What is there and what is not. */
  Condition look() throws InterruptedException {
    var asked = new LinkedHashMap<Dependency, Future<Boolean>>();
    all.forEach(dependency -> asked.put(dependency, executor.submit(dependency::isThere)));
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    var missing = new ArrayList<String>();
    var degraded = new ArrayList<String>();
    for (var entry : asked.entrySet()) {
      if (!isThere(entry.getKey(), entry.getValue(), until - System.nanoTime())) {
        (entry.getKey().isVital() ? missing : degraded).add(entry.getKey().name());
      }
    }
    return new Condition(missing, degraded);
  }

  private static boolean isThere(Dependency dependency, Future<Boolean> answer, long nanos)
      throws InterruptedException {
    try {
      return answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException e) {
      answer.cancel(true);
      LOG.atDebug()
          .addKeyValue("dependency", dependency.name())
          .setCause(e)
          .log("A dependency did not answer");
      return false;
    }
  }

  @PreDestroy
  void close() {
    executor.shutdownNow();
  }
}
