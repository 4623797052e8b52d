package it.nzd.platform.operation;

import com.google.protobuf.Message;
import java.util.Map;

/**
 * A kind of background work. Every bean of this type is run by the service's workers.
 *
 * <p>Work may be broken off anywhere and begun again by another process, from the last checkpoint:
 * each step must be repeatable without a second effect.
 */
public interface OperationKind {
  /** Stable code, for example {@code verify-chain}. */
  String code();

  /**
   * Does the work and returns its result.
   *
   * @param parameters what it was started with
   * @param progress told after every step; ends the work by an exception when it was cancelled
   * @throws it.nzd.platform.error.ServiceException to fail with a sentence for a person; of kind
   *     UNAVAILABLE to be tried again
   */
  Message run(Map<String, String> parameters, Progress progress);
}
