package it.nzd.platform.telemetry;

/**
 * Something outside that a service needs. Every bean of this type is looked at every few seconds.
 */
public interface Dependency {
  /** Short name, as operators know it. */
  String name();

  /** Whether the service can do nothing without it; without the others it can do less. */
  boolean isVital();

  /** Asks it; false or an exception when it is not there. */
  boolean isThere();
}
