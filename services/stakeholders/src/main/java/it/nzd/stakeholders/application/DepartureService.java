package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Accounts;
import it.nzd.stakeholders.domain.Mandates;
import it.nzd.stakeholders.domain.Memberships;
import it.nzd.stakeholders.domain.People;
import it.nzd.stakeholders.domain.Person;
import it.nzd.stakeholders.domain.StakeholdersReason;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * How people leave: first the standing, then the account, then the note of it. Whatever breaks off
 * in between is finished by doing it again.
 */
@Singleton
public final class DepartureService {
  private final People people;
  private final Memberships memberships;
  private final Mandates mandates;
  private final MembershipService membershipSteps;
  private final MandateService mandateSteps;
  private final Accounts accounts;
  private final Changes changes;

  DepartureService(
      People people,
      Memberships memberships,
      Mandates mandates,
      MembershipService membershipSteps,
      MandateService mandateSteps,
      Accounts accounts,
      Changes changes) {
    this.people = people;
    this.memberships = memberships;
    this.mandates = mandates;
    this.membershipSteps = membershipSteps;
    this.mandateSteps = mandateSteps;
    this.accounts = accounts;
    this.changes = changes;
  }

  /** Ends at once everything that the person holds in the city. */
  public PersonView withdraw(Caller caller, Step step, String reason) {
    return new PersonView(
        people.change(
            step.name(),
            step.revision(),
            caller.scope(),
            changes.change("withdrawn", caller, step.request()),
            seen -> {
              mayLeave(caller, seen.value());
              endStanding(caller, seen);
              accounts.leave(seen.value().subject(), ResourceName.tenant(seen.name()));
              return seen.value().withdrawn(reason);
            },
            false),
        true);
  }

  /** Blanks the personal data, and deletes an account that no other city needs. */
  public PersonView erase(Caller caller, Step step) {
    return new PersonView(
        people.change(
            step.name(),
            step.revision(),
            caller.scope(),
            changes.change("erased", caller, step.request()),
            seen -> {
              mayErase(seen.value());
              if (isNowhereElse(seen)) {
                accounts.close(seen.value().subject());
              }
              return seen.value().erased();
            },
            false),
        true);
  }

  private static void mayLeave(Caller caller, Person person) {
    if (person.subject().equals(caller.actor().id())) {
      throw ServiceException.of(StakeholdersReason.OWN_ACCOUNT);
    }
    if (!person.isPresent()) {
      throw ServiceException.of(StakeholdersReason.PERSON_WITHDRAWN);
    }
  }

  private static void mayErase(Person person) {
    switch (person.state()) {
      case WITHDRAWN -> {}
      case ERASED -> throw ServiceException.of(StakeholdersReason.PERSON_ERASED);
      case ACTIVE, INVITED -> throw ServiceException.of(StakeholdersReason.PERSON_NOT_WITHDRAWN);
    }
  }

  private void endStanding(Caller caller, Stored<Person> person) {
    var subject = person.value().subject();
    var tenant = ResourceName.tenant(person.name());
    var today = changes.today();
    mandates.ofPersons(List.of(subject)).stream()
        .filter(mandate -> ResourceName.tenant(mandate.name()).equals(tenant))
        .filter(mandate -> !mandate.value().term().isOver(today))
        .forEach(mandate -> mandateSteps.end(caller, step(mandate)));
    memberships.ofPerson(subject).stream()
        .filter(membership -> ResourceName.tenant(membership.name()).equals(tenant))
        .filter(membership -> !membership.value().isOver(today))
        .forEach(membership -> membershipSteps.end(caller, step(membership)));
  }

  private boolean isNowhereElse(Stored<Person> person) {
    return people.ofSubjects(List.of(person.value().subject())).stream()
        .filter(other -> !other.name().equals(person.name()))
        .noneMatch(other -> other.value().isPresent());
  }

  private static Step step(Stored<?> seen) {
    return new Step(seen.name(), seen.revision(), Optional.empty());
  }
}
