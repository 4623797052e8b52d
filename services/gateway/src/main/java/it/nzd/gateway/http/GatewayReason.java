package it.nzd.gateway.http;

/** Why the gateway itself refuses a request; each with its HTTP status and a sentence. */
public enum GatewayReason {
  PATH_INVALID(400, "The path is malformed."),
  JSON_MALFORMED(400, "The body is not well-formed JSON in UTF-8."),
  REQUEST_INVALID(400, "Some fields cannot be accepted as they are."),
  BODY_NOT_ALLOWED(400, "This route takes no body."),
  CONDITION_NOT_SUPPORTED(400, "This route knows no revision to compare with If-Match."),
  SESSION_ENDED(401, "The session has ended; sign in again."),
  CSRF_TOKEN_INVALID(403, "The header X-CSRF-Token of the session is missing or wrong."),
  ROUTE_NOT_FOUND(404, "Nothing is here."),
  METHOD_NOT_ALLOWED(405, "The path exists, but not for this method."),
  BODY_TOO_LARGE(413, "The body is larger than this route takes."),
  PATH_TOO_LONG(414, "The address is too long."),
  CONTENT_TYPE_REFUSED(415, "The body must be application/json."),
  TOO_MANY_REQUESTS(429, "Too many requests; try again a little later."),
  HEADERS_TOO_LARGE(431, "There are too many headers."),
  INTERNAL_ERROR(500, "Something went wrong inside."),
  SIGN_ON_UNAVAILABLE(503, "Signing in is not possible at the moment; public pages still work."),
  SESSIONS_UNAVAILABLE(503, "Sessions cannot be read at the moment.");

  private final int status;
  private final String sentence;

  GatewayReason(int status, String sentence) {
    this.status = status;
    this.sentence = sentence;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What to say. */
  public String sentence() {
    return sentence;
  }
}
