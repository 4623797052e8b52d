package it.nzd.platform.error;

/**
 * Why something is refused. Implemented by one enum a service; constants are never renamed or
 * reused, the pages show their own translated text for each.
 */
public interface ErrorReason {
  /** Stable code in upper snake case. */
  String name();

  /** What sort of refusal it is. */
  Kind kind();

  /** Sentence for a developer; every {@code {variable}} is a key of the facts. */
  String template();
}
