package it.nzd.platform.error;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A refusal on its way to the caller. Made where a use case says no; translated once, at the edge.
 */
public final class ServiceException extends RuntimeException {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final long serialVersionUID = 1;

  private final transient ErrorReason reason;
  private final transient Map<String, String> facts;
  private final transient List<Violation> violations;

  public ServiceException(
      ErrorReason reason, Map<String, String> facts, List<Violation> violations) {
    super(sentence(reason.template(), facts), null, false, false);
    this.reason = reason;
    this.facts = Map.copyOf(facts);
    this.violations = List.copyOf(violations);
  }

  /** A refusal without facts. */
  public static ServiceException of(ErrorReason reason) {
    return new ServiceException(reason, Map.of(), List.of());
  }

  /** A refusal with one fact of its sentence. */
  public static ServiceException of(ErrorReason reason, String key, String value) {
    return new ServiceException(reason, Map.of(key, value), List.of());
  }

  /** A refusal with the facts of its sentence. */
  public static ServiceException of(ErrorReason reason, Map<String, String> facts) {
    return new ServiceException(reason, facts, List.of());
  }

  /** A refusal of one field; its sentence is the violation's message. */
  public static ServiceException field(
      ErrorReason reason, String field, Map<String, String> facts) {
    var message = sentence(reason.template(), facts);
    return new ServiceException(
        reason, facts, List.of(new Violation(field, reason.name(), message)));
  }

  /** Nothing there, or nothing the caller may know of: the two are told alike. */
  public static ServiceException notFound(String resource) {
    return of(PlatformReason.RESOURCE_NOT_FOUND, "resource", resource);
  }

  public ErrorReason reason() {
    return reason;
  }

  public Map<String, String> facts() {
    return facts;
  }

  public List<Violation> violations() {
    return violations;
  }

  private static String sentence(String template, Map<String, String> facts) {
    return VARIABLE
        .matcher(template)
        .replaceAll(m -> Matcher.quoteReplacement(facts.getOrDefault(m.group(1), m.group())));
  }
}
