package it.nzd.activity.application;

import it.nzd.activity.config.ActivitySettings;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.access.Scope;
import it.nzd.platform.access.Standing;
import it.nzd.platform.access.Standings;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.identity.Actor;
import it.nzd.platform.identity.TokenVerifier;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;

/** Checks again, while somebody listens, what was checked when they began. */
@Singleton
public final class ListenerRights {
  private static final Set<String> NEED_STANDING = Set.of(Roles.FIRM, Roles.MUNICIPALITY_OFFICER);

  private final TokenVerifier tokens;
  private final Standings standings;
  private final Duration checkEvery;

  ListenerRights(TokenVerifier tokens, Standings standings, ActivitySettings settings) {
    this.tokens = tokens;
    this.standings = standings;
    checkEvery = settings.checkRightsEvery();
  }

  /** How often to check. */
  public Duration checkEvery() {
    return checkEvery;
  }

  /**
   * Checks that the token is still valid and reads what it read.
   *
   * @throws ServiceException TOKEN_INVALID, RIGHTS_CHANGED, or STANDING_UNAVAILABLE when it cannot
   *     be checked now
   */
  public void check(Caller caller) {
    var actor = tokens.verify(caller.token());
    if (!Scope.of(actor, standing(actor)).equals(caller.scope())) {
      throw ServiceException.of(ActivityReason.RIGHTS_CHANGED);
    }
  }

  private Standing standing(Actor actor) {
    boolean isNeeded =
        actor.roles().values().stream()
            .anyMatch(held -> held.stream().anyMatch(NEED_STANDING::contains));
    return isNeeded ? standings.of(actor.id()) : Standing.NONE;
  }
}
