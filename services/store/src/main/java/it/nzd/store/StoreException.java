package it.nzd.store;

/** The store cannot be opened, started or written; the message is a sentence for the person. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What kept the store from working. */
  public enum Reason {
    /** The folder was written by a version whose files this one does not read. */
    OTHER_FORMAT,
    /** Another process (or another part of this one) has the folder open. */
    LOCKED,
    /** No space is left where the store keeps its file. */
    DISK_FULL,
    /** The file is there but cannot be read as a store. */
    DAMAGED,
    /** The address is taken by somebody else. */
    PORT_TAKEN,
    /** The folder cannot be created, read or written. */
    NOT_ACCESSIBLE,
    /** A mongod was found but did not become ready. */
    MONGOD_FAILED
  }

  private final Reason reason;

  public StoreException(Reason reason, String sentence) {
    super(sentence);
    this.reason = reason;
  }

  public StoreException(Reason reason, String sentence, Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
