package it.nzd.platform.error;

/** Reasons that any service may give. */
public enum PlatformReason implements ErrorReason {
  REQUEST_INVALID(Kind.INVALID, "The request is not valid."),
  ETAG_REQUIRED(Kind.INVALID, "The revision that was seen is needed: send the etag."),
  UPDATE_MASK_INVALID(Kind.INVALID, "The update mask names {path}, which cannot be changed."),
  PAGE_TOKEN_INVALID(Kind.INVALID, "The page token does not belong to this query."),
  REQUEST_ID_REUSED(
      Kind.INVALID, "The request id {requestId} was used before with another content."),
  SIGN_IN_REQUIRED(Kind.UNAUTHENTICATED, "Sign in first."),
  TOKEN_INVALID(Kind.UNAUTHENTICATED, "The token is not valid: {problem}."),
  ROLE_MISSING(Kind.DENIED, "This needs one of the roles {roles} in {tenant}."),
  OUTSIDE_OWN_ROWS(Kind.DENIED, "This belongs to another organisation or territory."),
  CALLER_REFUSED(Kind.DENIED, "The service {caller} may not call this."),
  RESOURCE_NOT_FOUND(Kind.NOT_FOUND, "There is no {resource}."),
  RESOURCE_EXISTS(Kind.EXISTS, "There is a {resource} already."),
  RESOURCE_DELETED(
      Kind.EXISTS,
      "{resource} was deleted; its name stays with its history and is not given again."),
  STALE_VERSION(
      Kind.STALE, "{resource} was changed in the meantime: it is at {current}, not at {seen}."),
  RESOURCE_TOO_LARGE(Kind.STATE, "{resource} would grow over 4 MB."),
  STANDING_UNAVAILABLE(
      Kind.UNAVAILABLE, "For whom you act cannot be checked now; try again shortly."),
  NEIGHBOUR_UNAVAILABLE(
      Kind.UNAVAILABLE, "The service {service} cannot be asked now; try again shortly."),
  STORE_UNAVAILABLE(Kind.UNAVAILABLE, "The store cannot be reached now; try again shortly."),
  INTERNAL_ERROR(Kind.INTERNAL, "Something went wrong; incident {incident}.");

  private final Kind kind;
  private final String template;

  PlatformReason(Kind kind, String template) {
    this.kind = kind;
    this.template = template;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String template() {
    return template;
  }
}
