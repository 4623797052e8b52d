package it.nzd.indicators.domain.file;

/** A file is not read: it is damaged, of another kind, or too large. */
public final class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean isTooLarge;

  private UnreadableFile(String message, boolean isTooLarge) {
    super(message, null, false, false);
    this.isTooLarge = isTooLarge;
  }

  static UnreadableFile damaged(String what) {
    return new UnreadableFile(what, false);
  }

  static UnreadableFile tooLarge(String what) {
    return new UnreadableFile(what, true);
  }

  /** Whether it holds more than is read, rather than nothing that can be. */
  public boolean isTooLarge() {
    return isTooLarge;
  }
}
