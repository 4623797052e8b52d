package it.nzd.launcher.demo;

import com.google.protobuf.DynamicMessage;
import io.grpc.StatusRuntimeException;
import it.nzd.launcher.machine.Console;
import it.nzd.launcher.machine.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Plays the script. A step that was played before has no second effect, so a broken-off load goes
 * on.
 */
final class DemoPlayer {
  private static final int AT_ONCE = 4;
  private static final int TELL_EVERY = 500;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration AGAIN_AFTER = Duration.ofMillis(200);

  private final DemoCalls calls;
  private final DemoTokens tokens;
  private final DemoJournal journal;
  private final Console console;
  private final DemoBlanks blanks = new DemoBlanks();

  DemoPlayer(DemoCalls calls, DemoTokens tokens, DemoJournal journal, Console console) {
    this.calls = calls;
    this.tokens = tokens;
    this.journal = journal;
    this.console = console;
  }

  /** Plays steps one after the other. */
  void play(List<DemoStep> steps) {
    steps.forEach(this::play);
  }

  /** Plays steps that do not depend on each other, a few at once, and says how far it is. */
  void playTogether(List<DemoStep> steps) {
    var done = new AtomicInteger();
    try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
      var all =
          steps.stream()
              .map(
                  step ->
                      pool.submit(
                          () -> {
                            play(step);
                            int now = done.incrementAndGet();
                            if (now % TELL_EVERY == 0) {
                              console.say(
                                  "  %,d of %,d organisations".formatted(now, steps.size()));
                            }
                          }))
              .toList();
      for (var each : all) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("Loading the demonstration data was interrupted; the next start goes on.");
    }
  }

  private void play(DemoStep step) {
    var given = journal.of(step.key()).orElseGet(() -> playNow(step));
    if (step.save() != null) {
      blanks.keep(step.save(), given);
    }
  }

  private DemoJournal.Given playNow(DemoStep step) {
    var requestId = UUID.nameUUIDFromBytes(step.key().getBytes(StandardCharsets.UTF_8)).toString();
    try {
      var result = calls.call(step.call(), blanks.filled(step), requestId, tokens.of(step.as()));
      var begun = Instant.now();
      while (isAwaited(step, result)) {
        pause(step, begun);
        result = calls.call(step.call(), blanks.filled(step), requestId, tokens.of(step.as()));
      }
      var given =
          step.save() == null
              ? DemoJournal.Given.NOTHING
              : new DemoJournal.Given(text(result, "name"), text(result, "etag"));
      journal.add(step.key(), given);
      return given;
    } catch (StatusRuntimeException e) {
      throw new Refusal(
          "The demonstration data stopped at %s: %s"
              .formatted(step.key(), e.getStatus().getDescription()));
    }
  }

  /** Whether what the step waits for is not there yet. */
  private static boolean isAwaited(DemoStep step, DynamicMessage result) {
    return step.until() != null
        && result.getRepeatedFieldCount(result.getDescriptorForType().findFieldByName(step.until()))
            == 0;
  }

  private static void pause(DemoStep step, Instant begun) {
    if (begun.plus(PATIENCE).isBefore(Instant.now())) {
      throw new Refusal(
          "The demonstration data stopped at %s: no %s came; the next start goes on."
              .formatted(step.key(), step.until()));
    }
    try {
      Thread.sleep(AGAIN_AFTER);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("Loading the demonstration data was interrupted; the next start goes on.");
    }
  }

  private static String text(DynamicMessage message, String field) {
    return String.valueOf(message.getField(message.getDescriptorForType().findFieldByName(field)));
  }
}
