package it.nzd.platform.operation;

/**
 * Ends the work from outside: it was cancelled, taken over by another worker, or the service stops.
 */
public final class OperationStopped extends RuntimeException {
  private static final long serialVersionUID = 1;

  OperationStopped() {
    super("The work was ended from outside", null, false, false);
  }
}
