package it.nzd.stakeholders.application;

import it.nzd.stakeholders.domain.Organisations;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What organisations are called, many at a time. */
@Singleton
final class OrganisationTitles {
  private final Organisations organisations;

  OrganisationTitles(Organisations organisations) {
    this.organisations = organisations;
  }

  /** Legal names by resource name; what is gone is left out. */
  Map<String, String> of(Collection<String> names) {
    var titles = new HashMap<String, String>();
    if (!names.isEmpty()) {
      organisations
          .named(names)
          .forEach(found -> titles.put(found.name(), found.value().legalName()));
    }
    return titles;
  }
}
