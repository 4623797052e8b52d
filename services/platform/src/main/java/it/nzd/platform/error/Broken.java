package it.nzd.platform.error;

import java.util.List;
import java.util.Map;

/**
 * A rule that content does not keep.
 *
 * @param reason why it is refused
 * @param field path of the field within the resource, in the contract's names
 * @param facts what the sentence about it names
 */
public record Broken(ErrorReason reason, String field, Map<String, String> facts) {
  public Broken {
    facts = Map.copyOf(facts);
  }

  public static Broken of(ErrorReason reason, String field) {
    return new Broken(reason, field, Map.of());
  }

  public static Broken of(ErrorReason reason, String field, String key, String value) {
    return new Broken(reason, field, Map.of(key, value));
  }

  /**
   * Refuses content that breaks rules, naming every field at once.
   *
   * @param resource name of the resource in the request, for the paths of the fields; empty where
   *     they are the request's own
   * @throws ServiceException with the first one's reason, unless there is none
   */
  public static void refuse(List<Broken> broken, String resource) {
    if (broken.isEmpty()) {
      return;
    }
    var first = broken.getFirst();
    throw new ServiceException(
        first.reason(), first.facts(), broken.stream().map(each -> each.at(resource)).toList());
  }

  private Violation at(String resource) {
    var sentence = ServiceException.of(reason, facts).getMessage();
    return new Violation(
        resource.isEmpty() ? field : resource + "." + field,
        reason.name(),
        String.valueOf(sentence));
  }
}
