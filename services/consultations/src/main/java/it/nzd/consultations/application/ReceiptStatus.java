package it.nzd.consultations.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a fingerprint stands for.
 *
 * @param status what it stands for
 * @param number which submission it is; 0 when not known
 * @param at when it was submitted; null when not known
 */
public record ReceiptStatus(Status status, int number, @Nullable Instant at) {
  static final ReceiptStatus UNKNOWN = new ReceiptStatus(Status.UNKNOWN, 0, null);

  /** What a fingerprint stands for. */
  public enum Status {
    CURRENT,
    REPLACED,
    UNKNOWN
  }
}
