package it.nzd.gateway.http;

/** What can be wrong with a field before any service looks at it. */
public enum FieldFault {
  /** The message has no such field. */
  FIELD_UNKNOWN,
  /** Given more than once. */
  FIELD_REPEATED,
  /** Another kind of JSON value than the field takes. */
  KIND_WRONG,
  /** The right kind, but no value of the field. */
  VALUE_INVALID,
  /** A number out of the range of the field. */
  NUMBER_OUT_OF_RANGE,
  /** Given in two places that differ. */
  VALUES_DIFFER,
  /** Needed, but not given. */
  REQUIRED
}
