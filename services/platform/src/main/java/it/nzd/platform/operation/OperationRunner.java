package it.nzd.platform.operation;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import it.nzd.platform.error.Kind;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.platform.operation.Leases.Lease;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The workers of a service's background work. Each claims work for a while and stays on it by a
 * heartbeat; what a dead process left behind is claimed again when its time is over and goes on
 * from its checkpoint.
 */
@Context
@Requires(beans = {OperationKind.class, Operations.class})
public final class OperationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(OperationRunner.class);

  private static final Duration SWEEP_EVERY = Duration.ofMinutes(10);

  private final Operations operations;
  private final Leases leases;
  private final OperationSettings settings;
  private final Ids ids;
  private final Map<String, OperationKind> kinds = new HashMap<>();
  private final Set<Attempt> running = ConcurrentHashMap.newKeySet();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean isStopped;

  public OperationRunner(
      Operations operations,
      List<OperationKind> kinds,
      OperationSettings settings,
      Clock clock,
      Ids ids) {
    this.operations = operations;
    this.settings = settings;
    this.ids = ids;
    for (var kind : kinds) {
      if (this.kinds.put(kind.code(), kind) != null) {
        throw new IllegalStateException("Two kinds of background work are called " + kind.code());
      }
    }
    leases = new Leases(operations.collection(), clock, ids, settings);
    for (int i = 0; i < settings.workers(); i++) {
      threads.add(Thread.ofVirtual().name("operations-" + i).start(this::work));
    }
    threads.add(Thread.ofVirtual().name("operations-heartbeat").start(this::beat));
    threads.add(Thread.ofVirtual().name("operations-sweep").start(this::sweep));
  }

  private void work() {
    while (!isStopped) {
      try {
        var lease = leases.claim(kinds.keySet());
        if (lease.isPresent()) {
          run(lease.get());
        } else {
          operations.awaitAsked(settings.pollEvery().toMillis());
        }
      } catch (InterruptedException | MongoInterruptedException e) {
        LOG.debug("A worker was interrupted", e);
      } catch (RuntimeException e) {
        pauseAfter(e);
      }
      forgetInterrupt();
    }
  }

  /**
   * An interrupt ends one attempt, not the worker; left standing it would end every later wait at
   * once.
   */
  private static void forgetInterrupt() {
    if (Thread.interrupted()) {
      LOG.debug("An interrupt was taken");
    }
  }

  private void run(Lease lease) {
    if (lease.operation().attempts() > settings.attempts()) {
      leases.fail(
          lease, "It was begun %d times and never came to its end.".formatted(settings.attempts()));
      return;
    }
    var attempt = new Attempt(leases, lease, settings.saveEvery());
    running.add(attempt);
    try {
      finish(attempt);
    } finally {
      attempt.end();
      running.remove(attempt);
    }
  }

  private void finish(Attempt attempt) {
    var operation = attempt.lease().operation();
    var kind = kinds.get(operation.kind());
    if (kind == null) {
      throw new IllegalStateException("Claimed work of an unknown kind " + operation.kind());
    }
    try {
      var result = kind.run(operation.parameters(), attempt);
      attempt.save();
      attempt.end();
      leases.succeed(attempt.lease(), result);
    } catch (OperationStopped | MongoInterruptedException e) {
      stopped(attempt);
    } catch (ServiceException e) {
      refused(attempt, e);
    } catch (MongoException e) {
      retry(attempt, e.toString());
    } catch (RuntimeException e) {
      broken(attempt, e);
    }
  }

  private void refused(Attempt attempt, ServiceException e) {
    if (e.reason().kind() == Kind.UNAVAILABLE) {
      retry(attempt, String.valueOf(e.getMessage()));
    } else {
      leases.fail(attempt.lease(), String.valueOf(e.getMessage()));
    }
  }

  private void broken(Attempt attempt, RuntimeException e) {
    if (attempt.isLost() || isStopped) {
      stopped(attempt);
      return;
    }
    var incident = ids.next();
    LOG.atError()
        .addKeyValue("incident", incident)
        .addKeyValue("operation", attempt.lease().operation().name())
        .setCause(e)
        .log("Background work failed");
    leases.fail(attempt.lease(), "Something went wrong; incident " + incident + ".");
  }

  private void retry(Attempt attempt, String why) {
    var operation = attempt.lease().operation();
    LOG.atWarn()
        .addKeyValue("operation", operation.name())
        .addKeyValue("cause", why)
        .log("Background work could not reach something and waits");
    leases.giveBack(
        attempt.lease(), settings.retryAfter().multipliedBy(operation.attempts()), true);
  }

  /**
   * A stopping service gives its work back at once; work that was cancelled or taken over is no
   * longer ours.
   */
  private void stopped(Attempt attempt) {
    boolean wasInterrupted = Thread.interrupted();
    if (!attempt.isLost() && (isStopped || wasInterrupted)) {
      leases.giveBack(attempt.lease(), Duration.ZERO, false);
    }
  }

  private void beat() {
    while (!isStopped) {
      try {
        Thread.sleep(settings.lease().dividedBy(3));
        running.forEach(Attempt::beat);
      } catch (InterruptedException e) {
        LOG.debug("The heartbeat was interrupted", e);
      } catch (RuntimeException e) {
        LOG.atWarn().addKeyValue("cause", e.toString()).log("A heartbeat did not reach the store");
      }
    }
  }

  private void sweep() {
    while (!isStopped) {
      try {
        operations.sweep();
        Thread.sleep(SWEEP_EVERY);
      } catch (InterruptedException | MongoInterruptedException e) {
        LOG.debug("The sweep was interrupted", e);
      } catch (RuntimeException e) {
        pauseAfter(e);
      }
    }
  }

  private void pauseAfter(RuntimeException e) {
    if (isStopped) {
      return;
    }
    LOG.atWarn()
        .addKeyValue("cause", e.toString())
        .log("Background work waits: the store cannot be asked");
    try {
      Thread.sleep(settings.pollEvery());
    } catch (InterruptedException stop) {
      LOG.debug("A worker was interrupted", stop);
    }
  }

  @PreDestroy
  void stop() throws InterruptedException {
    isStopped = true;
    threads.forEach(Thread::interrupt);
    for (var thread : threads) {
      boolean hasEnded = thread.join(Duration.ofSeconds(5));
      if (!hasEnded) {
        LOG.atWarn().addKeyValue("thread", thread.getName()).log("A worker did not stop in time");
      }
    }
  }
}
