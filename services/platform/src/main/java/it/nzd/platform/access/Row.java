package it.nzd.platform.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What decides who may read a row.
 *
 * @param tenant tenant code
 * @param visibility who may read it besides the tenant's own people
 * @param organisation resource name of the organisation it belongs to
 * @param municipality ISTAT code of the municipality it lies in
 * @param guests resource names of organisations that read it although it is not theirs
 */
public record Row(
    String tenant,
    Visibility visibility,
    @Nullable String organisation,
    @Nullable String municipality,
    Set<String> guests) {
  public Row {
    guests = Set.copyOf(guests);
  }

  /** A row without guests. */
  public Row(
      String tenant,
      Visibility visibility,
      @Nullable String organisation,
      @Nullable String municipality) {
    this(tenant, visibility, organisation, municipality, Set.of());
  }

  /** The same, read by these organisations too. */
  public Row inviting(Set<String> organisations) {
    return new Row(tenant, visibility, organisation, municipality, organisations);
  }

  /** Who may read a row besides the tenant's own people. */
  public enum Visibility {
    INTERNAL,
    PARTNERS,
    PUBLIC
  }
}
