package it.nzd.platform.access;

import org.jspecify.annotations.Nullable;

/**
 * What decides who may read a row.
 *
 * @param tenant tenant code
 * @param visibility who may read it besides the tenant's own people
 * @param organisation resource name of the organisation it belongs to
 * @param municipality ISTAT code of the municipality it lies in
 */
public record Row(
    String tenant,
    Visibility visibility,
    @Nullable String organisation,
    @Nullable String municipality) {
  /** Who may read a row besides the tenant's own people. */
  public enum Visibility {
    INTERNAL,
    PARTNERS,
    PUBLIC
  }
}
