package it.nzd.gateway.session;

import java.net.URI;
import java.util.Optional;

/** The OpenID provider, as far as the gateway needs it. Every method may block. */
public interface IdentityProvider {

  /** What signing in gave. */
  record SignedIn(Profile profile, String providerSession, Tokens tokens) {}

  /**
   * Whom a logout token ends.
   *
   * @param providerSession one sign-on, where the provider names it
   * @param subject the person, where the provider names them
   */
  record LoggedOut(Optional<String> providerSession, Optional<String> subject) {}

  /** Where a browser is sent to sign in. */
  URI signInAt(LoginAttempt attempt);

  /** Turns the code that came back into tokens. */
  SignedIn redeem(String code, LoginAttempt attempt);

  /** Gets the next tokens; the refresh token given is used up by it. */
  Tokens refresh(Tokens tokens);

  /** Where a browser is sent to sign out. */
  URI signOutAt(Tokens tokens);

  /** Reads a back-channel logout token. */
  LoggedOut loggedOut(String logoutToken);

  /** True if the provider answers. */
  boolean isThere();

  /** The provider cannot be asked. */
  final class AwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AwayException(Throwable cause) {
      super("The identity provider cannot be asked", cause);
    }
  }

  /** The provider says no. */
  final class DeniedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DeniedException(String message) {
      super(message);
    }
  }
}
