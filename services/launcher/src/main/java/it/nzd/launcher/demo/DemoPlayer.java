package it.nzd.launcher.demo;

import com.google.protobuf.DynamicMessage;
import io.grpc.StatusRuntimeException;
import it.nzd.launcher.machine.Console;
import it.nzd.launcher.machine.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
  private static final Pattern MONTH = Pattern.compile("@month:([0-9]{1,2})");
  private static final int AT_ONCE = 4;
  private static final int TELL_EVERY = 500;

  private final DemoCalls calls;
  private final DemoTokens tokens;
  private final Console console;
  private final Map<String, String> saved = new ConcurrentHashMap<>();

  DemoPlayer(DemoCalls calls, DemoTokens tokens, Console console) {
    this.calls = calls;
    this.tokens = tokens;
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
    var requestId = UUID.nameUUIDFromBytes(step.key().getBytes(StandardCharsets.UTF_8)).toString();
    try {
      var result = calls.call(step.call(), filled(step), requestId, tokens.of(step.as()));
      if (step.save() != null) {
        saved.put(step.save(), text(result, "name"));
        saved.put(step.save() + ".etag", text(result, "etag"));
      }
    } catch (StatusRuntimeException e) {
      throw new Refusal(
          "The demonstration data stopped at %s: %s"
              .formatted(step.key(), e.getStatus().getDescription()));
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
        MONTH.matcher(request).replaceAll(m -> firstDayIn(Integer.parseInt(m.group(1))).toString());
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
