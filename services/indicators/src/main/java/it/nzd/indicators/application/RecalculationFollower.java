package it.nzd.indicators.application;

import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import it.nzd.indicators.domain.kept.ChangeLog;
import it.nzd.indicators.domain.kept.Following;
import it.nzd.indicators.domain.kept.Followings;
import it.nzd.indicators.domain.kept.Touched;
import it.nzd.platform.operation.OperationState;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what was changed and asks for the work that it makes necessary: one at a time for each
 * tenant, so that what is changed while one runs is gathered for the next. Where it stands is
 * stored; every step may be repeated, by another process too, without a second effect.
 */
@Singleton
final class RecalculationFollower {
  private static final Logger LOG = LoggerFactory.getLogger(RecalculationFollower.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
  private static final int PAGE = 200;
  private static final long GRACE_MS = 3_000;

  private final ChangeLog log;
  private final Followings followings;
  private final RecalculationService recalculations;
  private @Nullable Thread thread;
  private volatile boolean isStopped;

  RecalculationFollower(ChangeLog log, Followings followings, RecalculationService recalculations) {
    this.log = log;
    this.followings = followings;
    this.recalculations = recalculations;
  }

  @EventListener
  void start(StartupEvent event) {
    thread = Thread.ofVirtual().name("recalculation").start(this::run);
  }

  @EventListener
  void stop(ShutdownEvent event) throws InterruptedException {
    isStopped = true;
    var running = thread;
    if (running != null) {
      running.interrupt();
      running.join(GRACE_MS);
    }
  }

  private void run() {
    while (!isStopped) {
      try {
        if (!step()) {
          log.await(LOOK_AGAIN);
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        pauseAfter(e);
      }
    }
  }

  private void pauseAfter(RuntimeException cause) {
    if (isStopped) {
      return;
    }
    LOG.atWarn().addKeyValue("cause", cause.toString()).log("Values cannot follow changes now");
    try {
      Thread.sleep(LOOK_AGAIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads a page of changes and asks for work; whether there may be more to read at once. */
  boolean step() {
    var changes = log.after(followings.scanned(), PAGE);
    note(changes);
    followings.all().forEach(this::ask);
    return !changes.isEmpty();
  }

  /** The tenants' marks first: what is noted twice is noted once. */
  private void note(List<Touched> changes) {
    for (var change : changes) {
      if (change.isMoving()) {
        followings.waiting(change.tenant(), change.sequence());
      }
    }
    if (!changes.isEmpty()) {
      followings.scanned(changes.getLast().sequence());
    }
  }

  private void ask(Following seen) {
    var following = seen;
    if (seen.done() < seen.asked()) {
      var work = recalculations.find(seen.operation());
      if (work.isPresent() && !work.get().state().isEnded()) {
        return;
      }
      if (work.isPresent() && work.get().state() == OperationState.SUCCEEDED) {
        following = seen.finished();
      }
    }
    if (following.isBehind()) {
      following = following.asking(recalculations.start(following).name());
    }
    if (!following.equals(seen)) {
      boolean isMoved = followings.move(seen, following);
      LOG.atDebug().addKeyValue("tenant", seen.tenant()).log(isMoved ? "asked" : "asked elsewhere");
    }
  }
}
