package it.nzd.launcher.demo;

import com.google.protobuf.DynamicMessage;
import io.grpc.StatusRuntimeException;
import it.nzd.launcher.machine.Console;
import it.nzd.launcher.machine.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plays the script. A step that was played before has no second effect, so a broken-off load goes
 * on.
 */
final class DemoPlayer {
  private static final Pattern SAVED = Pattern.compile("\\$\\{([a-zA-Z0-9_.-]+)}");
  private static final Pattern VAT = Pattern.compile("@vat:([0-9]):([0-9]+)");
  private static final Pattern DAY = Pattern.compile("@month:(-?[0-9]{1,2})");
  private static final Pattern PERIOD = Pattern.compile("@period:(-?[0-9]{1,2})");
  private static final int AT_ONCE = 4;
  private static final int TELL_EVERY = 500;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration AGAIN_AFTER = Duration.ofMillis(200);

  private final DemoCalls calls;
  private final DemoTokens tokens;
  private final DemoJournal journal;
  private final Console console;
  private final Map<String, String> saved = new ConcurrentHashMap<>();

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
      saved.put(step.save(), given.name());
      saved.put(step.save() + ".etag", given.etag());
    }
  }

  private DemoJournal.Given playNow(DemoStep step) {
    var requestId = UUID.nameUUIDFromBytes(step.key().getBytes(StandardCharsets.UTF_8)).toString();
    try {
      var result = calls.call(step.call(), filled(step), requestId, tokens.of(step.as()));
      var begun = Instant.now();
      while (isAwaited(step, result)) {
        pause(step, begun);
        result = calls.call(step.call(), filled(step), requestId, tokens.of(step.as()));
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

  private String filled(DemoStep step) {
    var names = SAVED.matcher(step.request().toString());
    var request =
        names.replaceAll(
            m -> {
              var value = saved.get(m.group(1));
              if (value == null) {
                throw new IllegalStateException(
                    "Step " + step.key() + " uses " + m.group(1) + " before it is there");
              }
              return Matcher.quoteReplacement(value.replace("\"", "\\\""));
            });
    var dated =
        DAY.matcher(request).replaceAll(m -> firstDayIn(Integer.parseInt(m.group(1))).toString());
    dated =
        PERIOD
            .matcher(dated)
            .replaceAll(m -> YearMonth.from(firstDayIn(Integer.parseInt(m.group(1)))).toString());
    return VAT.matcher(dated)
        .replaceAll(
            m -> DemoFirms.vatNumber(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
  }

  /** First day of the month so many months from now: the same all month, so that a load goes on. */
  private static LocalDate firstDayIn(int months) {
    return LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).plusMonths(months);
  }

  private static String text(DynamicMessage message, String field) {
    return String.valueOf(message.getField(message.getDescriptorForType().findFieldByName(field)));
  }
}
