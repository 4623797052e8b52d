package it.nzd.gateway.translate;

import org.jspecify.annotations.Nullable;

/** Where in a body the reader is; written out only when something is wrong there. */
record FieldPath(@Nullable FieldPath parent, String step) {

  static final FieldPath ROOT = new FieldPath(null, "");

  private static final int MAX_SHOWN = 200;

  FieldPath field(String name) {
    return new FieldPath(this, parent == null ? name : "." + name);
  }

  FieldPath item(int index) {
    return new FieldPath(this, "[" + index + "]");
  }

  FieldPath key(String key) {
    return new FieldPath(this, "[\"" + key + "\"]");
  }

  @Override
  public String toString() {
    var whole = parent == null ? step : parent + step;
    return whole.length() > MAX_SHOWN ? whole.substring(0, MAX_SHOWN) : whole;
  }
}
