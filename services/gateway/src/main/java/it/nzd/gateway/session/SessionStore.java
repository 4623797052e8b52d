package it.nzd.gateway.session;

import java.time.Instant;
import java.util.Optional;

/** Keeps sessions where every replica finds them. Every method may block. */
public interface SessionStore {

  /** Adds a session. */
  void add(Session session);

  /** A session by its id. */
  Optional<Session> find(String id);

  /** Notes that a session is in use. */
  void touch(String id, Instant at);

  /**
   * Takes the right to get new tokens, if nobody else has it and none were got since {@code
   * version}.
   */
  boolean lease(String id, long version, Instant now, Instant until);

  /** Puts new tokens and gives the lease back; false if the session is gone or was changed. */
  boolean renew(String id, long version, Tokens tokens);

  /** Gives a lease back. */
  void release(String id, long version);

  /** Ends a session. */
  void end(String id);

  /** Ends the sessions of one sign-on at the identity provider. */
  long endOfProviderSession(String providerSession);

  /** Ends all sessions of a person. */
  long endOfPerson(String subject);

  /** How many there are, about. */
  long count();

  /** Clears away what has expired. */
  void sweep(Instant unusedSince, Instant now);
}
