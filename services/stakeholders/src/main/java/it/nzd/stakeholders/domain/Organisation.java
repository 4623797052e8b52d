package it.nzd.stakeholders.domain;

import it.nzd.platform.access.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A firm or body with a place in a district.
 *
 * @param legalName legal name
 * @param vatNumber Italian VAT number
 * @param type what it is
 * @param ateco main activity
 * @param sizeClass size class
 * @param employees persons employed; null when not known
 * @param district resource name of its district
 * @param municipality ISTAT code of the main place
 * @param sites places of activity
 * @param website web site; may be empty
 * @param invented true for an invented one of the demonstration
 * @param visibility who may read it
 */
public record Organisation(
    String legalName,
    String vatNumber,
    OrganisationType type,
    String ateco,
    SizeClass sizeClass,
    @Nullable Headcount employees,
    String district,
    String municipality,
    List<Site> sites,
    String website,
    boolean invented,
    Row.Visibility visibility) {
  public Organisation {
    sites = List.copyOf(sites);
  }
}
