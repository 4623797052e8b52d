package it.nzd.activity.domain;

/** How far each source was read, and which replica reads it now. */
public interface Places {
  /** The place of a source; a source that was never read stands at its beginning. */
  Place of(String source);

  /**
   * Takes or keeps the lease of a source, if it still stands as it was seen.
   *
   * @return whether it was so
   */
  boolean beat(Place seen, String holder);

  /**
   * Keeps how far the source was read.
   *
   * @return whether the holder still has the lease; if not, nothing was kept
   */
  boolean advance(String source, String holder, int sequence);

  /** Gives the lease up. */
  void release(String source, String holder);

  /**
   * The place of a source.
   *
   * @param source context code
   * @param sequence the last event that was taken over
   * @param holder who reads it; empty for nobody
   * @param beat moves while the holder lives
   */
  record Place(String source, int sequence, String holder, long beat) {}
}
