package it.nzd.platform.lifecycle;

import java.time.Instant;

/**
 * A step that an aggregate took.
 *
 * @param action code of the action
 * @param from code of the state before
 * @param to code of the state after
 * @param actor subject id of the person or service
 * @param at when
 * @param reason why, in the actor's words; empty where none was asked for
 */
public record Taken(
    String action, String from, String to, String actor, Instant at, String reason) {
  /** The step of a row of a table. */
  public static Taken of(Transition<?, ?> row, String actor, Instant at, String reason) {
    return new Taken(
        Lifecycle.code(row.action()),
        Lifecycle.code(row.from()),
        Lifecycle.code(row.to()),
        actor,
        at,
        reason);
  }
}
