package it.nzd.gateway.limits;

import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.http.Visit;

/** The limits every request is held to before anybody looks at it. */
public final class RequestLimits {

  /** The largest body of an ordinary request. */
  public static final int MAX_BODY = 1 << 20;

  /**
   * The largest body of a request that carries a file in a field, written in base64, or whose
   * method says in the contract that it takes a large one.
   */
  public static final int MAX_LARGE_BODY = 8 << 20;

  /** The largest content of an upload. */
  public static final int MAX_UPLOAD = 25 << 20;

  private static final int MAX_HEADERS = 80;
  private static final int MAX_QUERY = 8192;
  private static final int MAX_PATH = 1024;

  private final RateLimits rates;

  public RequestLimits(RateLimits rates) {
    this.rates = rates;
  }

  /** Refuses a request that is too large, or one too many from its address. */
  public void check(Visit visit) {
    rates.takeForAddress(visit.address());
    if (visit.headerCount() > MAX_HEADERS) {
      throw new RefusedException(GatewayReason.HEADERS_TOO_LARGE);
    }
    if (visit.path().length() > MAX_PATH || visit.query().length() > MAX_QUERY) {
      throw new RefusedException(GatewayReason.PATH_TOO_LONG);
    }
    if (visit.length().orElse(0) > MAX_UPLOAD) {
      throw new RefusedException(GatewayReason.BODY_TOO_LARGE);
    }
  }

  /**
   * Refuses a body that says it is larger than allowed.
   *
   * @param most the largest that is allowed
   */
  public static void checkBody(Visit visit, int most) {
    if (visit.length().orElse(0) > most) {
      throw new RefusedException(GatewayReason.BODY_TOO_LARGE);
    }
  }

  /** Refuses a body that turned out to be larger than allowed. */
  public static void checkBody(byte[] body, int most) {
    if (body.length > most) {
      throw new RefusedException(GatewayReason.BODY_TOO_LARGE);
    }
  }
}
