package it.nzd.stakeholders.domain;

import java.time.Instant;

/**
 * An invitation that nobody has followed yet.
 *
 * @param secretHash SHA-256 of the link's secret, which itself is not kept
 * @param until until when it can be followed
 * @param newAccount whether the account was made for it and has no password yet
 */
public record OpenInvitation(String secretHash, Instant until, boolean newAccount) {
  /** Whether it can still be followed. */
  public boolean isOpen(Instant now) {
    return now.isBefore(until);
  }
}
