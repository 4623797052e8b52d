package it.nzd.theories.domain.edit;

import it.nzd.platform.error.Broken;
import it.nzd.theories.domain.model.Content;

/** What comes of operations: other content, or the first thing that is wrong with them. */
public sealed interface Edited {
  /** All operations were applied. */
  record Done(Content content) implements Edited {}

  /** None was applied. */
  record Refused(Broken broken) implements Edited {}
}
