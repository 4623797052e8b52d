package it.nzd.sandboxes.domain;

import it.nzd.platform.lifecycle.Taken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox came to where it stands.
 *
 * @param state where it stands
 * @param steps steps taken, oldest first
 * @param screening what the screening found
 * @param approval the act of approval
 * @param extension where the last day was moved
 * @param suspension where it is halted, or ended halted
 * @param exit how it ends
 * @param rule the act that made it a rule
 */
public record Course(
    SandboxState state,
    List<Taken> steps,
    @Nullable Screening screening,
    @Nullable Act approval,
    @Nullable Extension extension,
    @Nullable Suspension suspension,
    @Nullable ExitDecision exit,
    @Nullable Act rule) {
  public Course {
    steps = List.copyOf(steps);
  }

  /** The beginning. */
  public static Course from(SandboxState state) {
    return new Course(state, List.of(), null, null, null, null, null, null);
  }

  /** After a step. */
  public Course moved(SandboxState to, Taken step) {
    var more = new ArrayList<>(steps);
    more.add(step);
    return new Course(to, more, screening, approval, extension, suspension, exit, rule);
  }

  public Course screened(Screening found) {
    return new Course(state, steps, found, approval, extension, suspension, exit, rule);
  }

  public Course approvedBy(Act act) {
    return new Course(state, steps, screening, act, extension, suspension, exit, rule);
  }

  public Course extendedBy(Extension moved) {
    return new Course(state, steps, screening, approval, moved, suspension, exit, rule);
  }

  public Course suspendedBy(@Nullable Suspension halted) {
    return new Course(state, steps, screening, approval, extension, halted, exit, rule);
  }

  public Course endingBy(ExitDecision decided) {
    return new Course(state, steps, screening, approval, extension, suspension, decided, rule);
  }

  public Course ruledBy(Act act) {
    return new Course(state, steps, screening, approval, extension, suspension, exit, act);
  }
}
