package it.nzd.platform.access;

/** Where standings are asked for. */
public interface Standings {
  /**
   * What the person may act for today.
   *
   * @param person subject id
   * @throws it.nzd.platform.error.ServiceException STANDING_UNAVAILABLE when it cannot be asked now
   */
  Standing of(String person);
}
