package it.nzd.sandboxes.domain;

/** How far the sequence of another service was read. */
public interface Places {
  /** The last place that was looked at; 0 at the beginning. */
  int of(String context);

  /**
   * Keeps a place. Keeping an earlier one, after a race or a sequence that began anew, is no harm.
   */
  void keep(String context, int place);
}
