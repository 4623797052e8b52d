package it.nzd.gateway.session;

import java.time.Instant;
import java.util.Optional;

/** Who sends a request. The token is not judged here: every service verifies it itself. */
public sealed interface Caller {

  /** The access token that goes with the calls. */
  Optional<String> token();

  /** Nobody who said who they are. */
  record Anonymous() implements Caller {
    @Override
    public Optional<String> token() {
      return Optional.empty();
    }
  }

  /** Another system with a token of its own. */
  record Bearer(String value) implements Caller {
    @Override
    public Optional<String> token() {
      return Optional.of(value);
    }
  }

  /**
   * A person at a browser.
   *
   * @param sessionId the hashed id of the session
   * @param subject the person
   * @param accessToken a token that is still good
   * @param tokenExpiresAt when it stops to be
   */
  record Person(String sessionId, String subject, String accessToken, Instant tokenExpiresAt)
      implements Caller {
    @Override
    public Optional<String> token() {
      return Optional.of(accessToken);
    }
  }
}
