package it.nzd.sandboxes.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What the clock does to a sandbox. */
public final class ClockRules {
  private ClockRules() {}

  /**
   * Something that has fallen due.
   *
   * @param action the step; where its guards do not hold, the stop clause applies instead
   * @param kind kind of the incident where it does
   * @param subject what expired; may be empty
   * @param reason code of the reason
   */
  public record Due(SandboxAction action, Incident.Kind kind, String subject, String reason) {}

  /** What has fallen due on a day. */
  public static Optional<Due> due(Sandbox sandbox, LocalDate today) {
    return switch (sandbox.state()) {
      case APPROVED ->
          sandbox.design().isOver(today)
              ? Optional.of(termOver(SandboxAction.EXPIRE))
              : Optional.empty();
      case RUNNING ->
          sandbox.design().isOver(today)
              ? Optional.of(termOver(SandboxAction.EVALUATE))
              : expired(sandbox, today);
      default -> Optional.empty();
    };
  }

  private static Due termOver(SandboxAction action) {
    return new Due(action, Incident.Kind.TERM_OVER, "", "term_over");
  }

  private static Optional<Due> expired(Sandbox sandbox, LocalDate today) {
    return sandbox.design().derogations().stream()
        .filter(derogation -> derogation.isOver(today))
        .findFirst()
        .map(
            derogation ->
                new Due(
                    SandboxAction.SUSPEND,
                    Incident.Kind.DEROGATION_EXPIRED,
                    derogation.id(),
                    "derogation_expired"));
  }
}
