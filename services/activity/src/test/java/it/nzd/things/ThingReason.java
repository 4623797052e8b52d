package it.nzd.things;

import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.error.Kind;

enum ThingReason implements ErrorReason {
  LABEL_TAKEN;

  @Override
  public Kind kind() {
    return Kind.EXISTS;
  }

  @Override
  public String template() {
    return "Another thing has that label.";
  }
}
