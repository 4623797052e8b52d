package it.nzd.gateway.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A refusal or failure as RFC 9457 has it.
 *
 * @param status HTTP status
 * @param reason stable code that programs switch on
 * @param detail a sentence for developers
 * @param facts the values in the sentence
 * @param violations what is wrong with which field
 * @param retryAfter seconds after which to try again, where that helps
 */
public record Problem(
    int status,
    String reason,
    String detail,
    Map<String, String> facts,
    List<Violation> violations,
    OptionalLong retryAfter) {

  /** Where the reasons are explained. */
  public static final String REFERENCE = "/api/docs/problems#";

  public Problem {
    facts = Map.copyOf(facts);
    violations = List.copyOf(violations);
  }

  /** A refusal by the gateway. */
  public static Problem of(GatewayReason reason) {
    return of(reason, List.of());
  }

  /** A refusal by the gateway because of some fields. */
  public static Problem of(GatewayReason reason, List<Violation> violations) {
    var retry = reason.status() == 503 ? OptionalLong.of(2) : OptionalLong.empty();
    return new Problem(
        reason.status(), reason.name(), reason.sentence(), Map.of(), violations, retry);
  }

  /** The same, to be tried again after some seconds. */
  public Problem retryAfter(long seconds) {
    return new Problem(status, reason, detail, facts, violations, OptionalLong.of(seconds));
  }

  /** A short text that is the same for every problem of a reason. */
  public String title() {
    var words = reason.replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
