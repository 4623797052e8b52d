package it.nzd.platform.access;

import io.grpc.Context;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.identity.Actor;
import java.util.Set;

/**
 * Who calls and what they may read; set by the access interceptor for the time of a call.
 *
 * @param actor who calls
 * @param scope which rows they may read
 * @param token the token they came with, passed on to neighbours; empty for nobody
 */
public record Caller(Actor actor, Scope scope, String token) {
  /** Where the interceptor leaves the caller. */
  public static final Context.Key<Caller> KEY = Context.key("nzd-caller");

  /** The caller of the call this thread serves. */
  public static Caller current() {
    var caller = KEY.get();
    if (caller == null) {
      throw ServiceException.of(PlatformReason.SIGN_IN_REQUIRED);
    }
    return caller;
  }

  /**
   * Refuses a change of a row that belongs to somebody else, where the caller's only suitable roles
   * act for an organisation or territory.
   *
   * @param allowed roles that may make the change
   * @throws ServiceException OUTSIDE_OWN_ROWS
   */
  public void mayChange(Row row, Set<String> allowed) {
    if (actor.isService()) {
      return;
    }
    boolean unbound =
        actor.rolesIn(row.tenant()).stream()
            .anyMatch(role -> allowed.contains(role) && !Roles.STANDING.contains(role));
    if (!unbound && !scope.owns(row)) {
      throw ServiceException.of(PlatformReason.OUTSIDE_OWN_ROWS);
    }
  }
}
