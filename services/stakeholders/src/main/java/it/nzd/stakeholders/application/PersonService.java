package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.People;
import it.nzd.stakeholders.domain.Person;
import it.nzd.stakeholders.domain.StakeholdersReason;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** The people of the cities, as far as a caller may know them. */
@Singleton
public final class PersonService {
  private final People people;
  private final Colleagues colleagues;
  private final Officials officials;
  private final Changes changes;

  PersonService(People people, Colleagues colleagues, Officials officials, Changes changes) {
    this.people = people;
    this.colleagues = colleagues;
    this.officials = officials;
    this.changes = changes;
  }

  public PersonView get(Caller caller, String name) {
    var known = colleagues.of(caller);
    return people
        .find(name, Scope.EVERYTHING)
        .filter(person -> Colleagues.mayName(caller, person, known))
        .map(person -> new PersonView(person, Colleagues.mayReach(caller, person, known)))
        .orElseThrow(() -> ServiceException.notFound(name));
  }

  /** People of a tenant: all that the caller's scope reads, or colleagues. */
  public Slice<PersonView> list(Caller caller, String tenant, PageRequest page) {
    var known = colleagues.of(caller);
    var found =
        caller.scope().inside().contains(tenant)
            ? people.page(tenant, page, caller.scope())
            : people.pageOf(tenant, known, page);
    return found.map(person -> new PersonView(person, Colleagues.mayReach(caller, person, known)));
  }

  /**
   * Those of the persons whom the caller may know by name: besides whom they may read, whoever acts
   * for a city they work with.
   */
  public List<Stored<Person>> named(Caller caller, Collection<String> subjects) {
    var known = colleagues.of(caller);
    var found = people.ofSubjects(subjects);
    var hidden =
        found.stream().filter(person -> !Colleagues.mayName(caller, person, known)).toList();
    var official = officials.knownTo(caller, hidden);
    return found.stream()
        .filter(person -> !hidden.contains(person) || official.contains(person.name()))
        .toList();
  }

  public PersonView create(Caller caller, Create<Person> command) {
    return new PersonView(
        people.add(
            name(command.parent(), command.content().subject()),
            command.content(),
            changes.change(Change.CREATED, caller, command.request()),
            command.validateOnly()),
        true);
  }

  public PersonView update(Caller caller, Edit<Person> command) {
    return new PersonView(
        people.change(
            command.name(),
            command.revision(),
            caller.scope(),
            changes.change(Change.UPDATED, caller, command.request()),
            seen -> edited(seen, command),
            command.validateOnly()),
        true);
  }

  /** Name of a person: always the same for the same account in the same city. */
  static String name(String parent, String subject) {
    return parent + "/people/" + Ids.derived(parent, "people", subject);
  }

  private static Person edited(Stored<Person> seen, Edit<Person> command) {
    if (seen.value().state() == Person.State.ERASED) {
      throw ServiceException.of(StakeholdersReason.PERSON_ERASED);
    }
    return command.content().apply(seen.value());
  }
}
