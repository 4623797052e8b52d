package it.nzd.sandboxes.domain;

import it.nzd.platform.access.Roles;
import it.nzd.platform.lifecycle.Lifecycle;
import java.util.Set;

/**
 * What is recorded of a sandbox without moving it: in which states, by whom. Written with the codes
 * that pages translate.
 */
public enum Deed {
  RECORD_SCREENING(states(SandboxState.SCREENING), Set.of(Roles.CITY_COORDINATOR)),
  ASSIGN_MANAGER(
      states(
          SandboxState.IDEA,
          SandboxState.PROPOSED,
          SandboxState.SCREENING,
          SandboxState.DESIGN,
          SandboxState.APPROVAL,
          SandboxState.APPROVED,
          SandboxState.RUNNING,
          SandboxState.SUSPENDED),
      Set.of(Roles.CITY_COORDINATOR, Seats.PROPOSER)),
  TAKE_EVALUATION(
      states(
          SandboxState.DESIGN,
          SandboxState.APPROVAL,
          SandboxState.APPROVED,
          SandboxState.RUNNING,
          SandboxState.SUSPENDED,
          SandboxState.EVALUATION),
      Set.of(Roles.EVALUATOR)),
  GIVE_CONSENT(
      states(
          SandboxState.DESIGN,
          SandboxState.APPROVAL,
          SandboxState.APPROVED,
          SandboxState.RUNNING,
          SandboxState.SUSPENDED),
      Set.of(Roles.CITY_COORDINATOR, Seats.MANAGER, Roles.FIRM)),
  CONFIRM_SAFEGUARD(
      states(SandboxState.APPROVED, SandboxState.RUNNING, SandboxState.SUSPENDED),
      Set.of(Roles.CITY_COORDINATOR, Seats.MANAGER)),
  ATTACH_GRANT(
      states(SandboxState.DESIGN, SandboxState.APPROVAL, SandboxState.APPROVED),
      Set.of(Roles.AUTHORITY, Roles.CITY_COORDINATOR)),
  LOG_INCIDENT(
      states(SandboxState.RUNNING, SandboxState.SUSPENDED, SandboxState.EVALUATION),
      Set.of(Roles.CITY_COORDINATOR, Roles.AUTHORITY, Roles.OPERATOR, Seats.MANAGER)),
  VALIDATE_READING(
      states(SandboxState.RUNNING, SandboxState.SUSPENDED, SandboxState.EVALUATION),
      Set.of(Roles.AUTHORITY, Roles.CITY_COORDINATOR, Roles.DATA_STEWARD)),
  CLOSE_INCIDENT(
      states(SandboxState.RUNNING, SandboxState.SUSPENDED, SandboxState.EVALUATION),
      Set.of(Roles.CITY_COORDINATOR, Roles.AUTHORITY, Seats.MANAGER)),
  CONFIRM_SUSPENSION(
      states(SandboxState.SUSPENDED), Set.of(Roles.AUTHORITY, Roles.CITY_COORDINATOR)),
  FILE_REPORT(
      states(SandboxState.RUNNING, SandboxState.SUSPENDED, SandboxState.EVALUATION),
      Set.of(Roles.CITY_COORDINATOR, Seats.MANAGER)),
  FILE_EVALUATION(states(SandboxState.EVALUATION), Set.of(Seats.INDEPENDENT_EVALUATOR)),
  EXTEND(
      states(SandboxState.APPROVED, SandboxState.RUNNING, SandboxState.SUSPENDED),
      Set.of(Roles.AUTHORITY, Roles.CITY_COORDINATOR));

  private final Set<SandboxState> states;
  private final Set<String> roles;

  Deed(Set<SandboxState> states, Set<String> roles) {
    this.states = states;
    this.roles = roles;
  }

  /** Whether it may be recorded in this state. */
  public boolean isKnownIn(SandboxState state) {
    return states.contains(state);
  }

  /** Whether one of these roles and seats may record it. */
  public boolean isOpenTo(Set<String> held) {
    return held.stream().anyMatch(roles::contains);
  }

  /** Codes of the roles and seats that may record it. */
  public Set<String> roles() {
    return roles;
  }

  /** Code as the contract writes it. */
  public String code() {
    return Lifecycle.code(this);
  }

  private static Set<SandboxState> states(SandboxState... states) {
    return Set.of(states);
  }
}
