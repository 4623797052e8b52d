package it.nzd.stakeholders.domain;

import java.util.Set;

/**
 * The accounts at the identity provider. Every step may be repeated.
 *
 * <p>Raises NEIGHBOUR_UNAVAILABLE when the provider cannot be asked.
 */
public interface Accounts {
  /**
   * An account.
   *
   * @param subject subject id
   * @param isNew whether it was made just now
   */
  record Account(String subject, boolean isNew) {}

  /** The account with this mail address, made where there is none. */
  Account open(PersonalData person);

  /** Gives roles in a tenant. */
  void join(String subject, String tenant, Set<String> roles);

  /** Takes every role in a tenant and ends all sessions. */
  void leave(String subject, String tenant);

  /** Sets the password for the first sign-in, which asks for another. */
  void firstPassword(String subject, String password);

  /** Deletes the account. */
  void close(String subject);
}
