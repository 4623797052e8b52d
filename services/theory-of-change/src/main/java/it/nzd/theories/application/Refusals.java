package it.nzd.theories.application;

import it.nzd.platform.error.Broken;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Violation;
import it.nzd.theories.domain.edit.Edited;
import it.nzd.theories.domain.model.Content;
import java.util.List;

/** What the domain refuses, on its way to the caller. */
final class Refusals {
  private Refusals() {}

  /**
   * The content that operations led to.
   *
   * @param prefix what stands before the field in the request
   * @throws ServiceException with the reason of the first operation that was refused
   */
  static Content unlessDone(Edited edited, String prefix) {
    return switch (edited) {
      case Edited.Done done -> done.content();
      case Edited.Refused refused -> throw of(refused.broken(), prefix);
    };
  }

  static ServiceException of(Broken broken, String prefix) {
    var sentence = ServiceException.of(broken.reason(), broken.facts()).getMessage();
    return new ServiceException(
        broken.reason(),
        broken.facts(),
        List.of(
            new Violation(
                prefix + broken.field(), broken.reason().name(), String.valueOf(sentence))));
  }
}
