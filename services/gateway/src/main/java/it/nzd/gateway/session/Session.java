package it.nzd.gateway.session;

import java.time.Instant;
import java.util.Optional;

/**
 * A signed-in browser.
 *
 * @param id hash of the id that the browser holds
 * @param providerSession the identity provider's own session, by which it logs out
 * @param profile who signed in
 * @param tokens the tokens
 * @param lastSeenAt about when it was last used
 * @param expiresAt when it ends however much it is used
 * @param version counts the changes of the tokens
 * @param leaseUntil until when somebody is getting new tokens
 */
public record Session(
    String id,
    String providerSession,
    Profile profile,
    Tokens tokens,
    Instant lastSeenAt,
    Instant expiresAt,
    long version,
    Optional<Instant> leaseUntil) {

  /** The same with other tokens. */
  public Session with(Tokens fresh) {
    return new Session(
        id, providerSession, profile, fresh, lastSeenAt, expiresAt, version, leaseUntil);
  }

  /** The same, used at an instant. */
  public Session seenAt(Instant at) {
    return new Session(id, providerSession, profile, tokens, at, expiresAt, version, leaseUntil);
  }
}
