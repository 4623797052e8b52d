package it.nzd.stakeholders.application;

import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Violation;
import it.nzd.stakeholders.domain.Broken;
import java.util.List;

/** Broken rules on their way to the caller. */
final class Refusals {
  private Refusals() {}

  /**
   * Refuses content that breaks rules, naming every field at once.
   *
   * @param resource name of the resource in the request, for the paths of the fields
   */
  static void whereBroken(List<Broken> broken, String resource) {
    whereBrokenAt(broken, resource + ".");
  }

  /**
   * The same, for content whose fields do not lie in one message of the request.
   *
   * @param path what stands before the fields, with its full stop; may be empty
   */
  static void whereBrokenAt(List<Broken> broken, String path) {
    if (broken.isEmpty()) {
      return;
    }
    var violations = broken.stream().map(rule -> violation(rule, path)).toList();
    var first = broken.getFirst();
    throw new ServiceException(reason(first), first.facts(), violations);
  }

  private static Violation violation(Broken broken, String path) {
    var reason = reason(broken);
    var sentence = ServiceException.of(reason, broken.facts()).getMessage();
    return new Violation(path + broken.field(), reason.name(), String.valueOf(sentence));
  }

  private static StakeholdersReason reason(Broken broken) {
    return StakeholdersReason.valueOf(broken.rule().name());
  }
}
