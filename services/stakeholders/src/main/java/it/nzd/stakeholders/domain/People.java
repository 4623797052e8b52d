package it.nzd.stakeholders.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The people of the cities: the only place of personal data. A subject id is there once a city. */
public interface People extends Register<Person> {
  /** People of a tenant by family name. */
  Slice<Stored<Person>> page(String tenant, PageRequest page, Scope scope);

  /** Those people of a tenant who have one of these subject ids, by family name. */
  Slice<Stored<Person>> pageOf(String tenant, Collection<String> subjects, PageRequest page);

  /** Everybody with one of these subject ids, in every tenant. */
  List<Stored<Person>> ofSubjects(Collection<String> subjects);

  /** Whose open invitation has a secret of this hash. */
  Optional<Stored<Person>> invitedWith(String secretHash);
}
