package it.nzd.gateway.session;

import java.time.Instant;

/**
 * What the identity provider gave for a session.
 *
 * @param access the token that goes with calls
 * @param refresh the token that gets the next ones; good once
 * @param id the token that says who signed in, shown again at logout
 * @param accessExpiresAt when {@code access} stops to be good
 */
public record Tokens(String access, String refresh, String id, Instant accessExpiresAt) {

  @Override
  public String toString() {
    return "Tokens[until " + accessExpiresAt + "]";
  }
}
