package it.nzd.gateway.http;

import java.util.List;

/** A request that is answered with a problem. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public RefusedException(Problem problem) {
    // A refusal is an answer, not a failure: nobody reads its stack.
    super(problem.reason(), null, false, false);
    this.problem = problem;
  }

  public RefusedException(GatewayReason reason) {
    this(Problem.of(reason));
  }

  /** A request with one field that cannot be accepted. */
  public static RefusedException field(String path, FieldFault fault, String message) {
    return new RefusedException(
        Problem.of(
            GatewayReason.REQUEST_INVALID, List.of(new Violation(path, fault.name(), message))));
  }

  public Problem problem() {
    return problem;
  }
}
