package it.nzd.stakeholders.domain;

import java.util.List;

/**
 * What narrows a list of organisations; every part narrows further, an empty one does not.
 *
 * @param tenant only of this tenant
 * @param words normalised beginnings of words that all occur
 * @param districts one of these districts
 * @param municipalities one of these municipalities
 * @param sizeClasses one of these size classes
 * @param types one of these types
 * @param atecoPrefix beginning of the ATECO code
 * @param names one of these, by resource name
 */
public record OrganisationQuery(
    String tenant,
    List<String> words,
    List<String> districts,
    List<String> municipalities,
    List<SizeClass> sizeClasses,
    List<OrganisationType> types,
    String atecoPrefix,
    List<String> names) {
  public OrganisationQuery {
    words = List.copyOf(words);
    districts = List.copyOf(districts);
    municipalities = List.copyOf(municipalities);
    sizeClasses = List.copyOf(sizeClasses);
    types = List.copyOf(types);
    names = List.copyOf(names);
  }

  /** Everything of a tenant. */
  public static OrganisationQuery all(String tenant) {
    return new OrganisationQuery(
        tenant, List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of());
  }
}
