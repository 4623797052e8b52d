package it.nzd.platform.identity;

/** Where a service gets the token for calls that no person stands behind. */
public interface ServiceTokens {
  /**
   * A token that is valid for a while yet.
   *
   * @throws it.nzd.platform.error.ServiceException NEIGHBOUR_UNAVAILABLE when the identity provider
   *     cannot be asked
   */
  String current();
}
