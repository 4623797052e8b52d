package it.nzd.sandboxes.grpc;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import java.util.Optional;
import java.util.function.Supplier;

/** Questions to neighbours. */
final class Asking {
  /** How long a neighbour may take. */
  static final int SECONDS = 3;

  private Asking() {}

  /**
   * The answer; empty when the neighbour says that there is nothing.
   *
   * @throws ServiceException NEIGHBOUR_UNAVAILABLE
   */
  static <T> Optional<T> of(String service, Supplier<T> question) {
    try {
      return Optional.of(question.get());
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
        return Optional.empty();
      }
      throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", service);
    }
  }
}
