package it.nzd.platform.contract;

import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Violation;
import java.util.List;
import java.util.Map;

/** Revisions as etags: the number in quotes. */
public final class Etag {
  private Etag() {}

  /** The etag of a revision. */
  public static String of(long revision) {
    return "\"" + revision + "\"";
  }

  /**
   * The revision the caller has seen.
   *
   * @param field path of the field, for the violation
   * @throws ServiceException ETAG_REQUIRED when empty
   */
  public static long required(String etag, String field) {
    if (etag.isEmpty()) {
      var reason = PlatformReason.ETAG_REQUIRED;
      throw new ServiceException(
          reason, Map.of(), List.of(new Violation(field, reason.name(), reason.template())));
    }
    return Long.parseLong(etag.substring(1, etag.length() - 1));
  }
}
