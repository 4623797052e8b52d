package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.platform.identity.Actor;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Accounts;
import it.nzd.stakeholders.domain.OpenInvitation;
import it.nzd.stakeholders.domain.People;
import it.nzd.stakeholders.domain.Person;
import it.nzd.stakeholders.domain.StakeholdersReason;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invitations, from the coordinator who makes them to the person who follows the link. */
@Singleton
public final class InvitationService {
  private static final Duration OPEN_FOR = Duration.ofDays(7);
  private static final Set<String> OF_PROGRAMME =
      Set.of(Roles.PROGRAMME_COORDINATOR, Roles.DATA_STEWARD, Roles.EVALUATOR);

  private final People people;
  private final Accounts accounts;
  private final FirstStanding standing;
  private final SecretSource secrets;
  private final Changes changes;

  InvitationService(
      People people,
      Accounts accounts,
      FirstStanding standing,
      SecretSource secrets,
      Changes changes) {
    this.people = people;
    this.accounts = accounts;
    this.standing = standing;
    this.secrets = secrets;
    this.changes = changes;
  }

  /** Invites a person. A repeat makes a new link for the same invitation. */
  public IssuedInvitation invite(Caller caller, InviteCommand command) {
    var tenant = ResourceName.tenant(command.parent());
    checkRoles(tenant, command.roles());
    standing.check(command.parent(), command.engaged());
    var account = accounts.open(command.personal());
    var name = PersonService.name(command.parent(), account.subject());
    var before = people.find(name, Scope.EVERYTHING);
    if (before.filter(person -> person.value().state() == Person.State.ACTIVE).isPresent()) {
      throw ServiceException.of(StakeholdersReason.PERSON_EXISTS);
    }
    accounts.join(account.subject(), tenant, command.roles());
    var secret = secrets.link();
    boolean hasNoPassword =
        account.isNew() || before.filter(person -> waitsForPassword(person.value())).isPresent();
    var invitation = invitation(secret, hasNoPassword);
    var person = Person.invited(account.subject(), command.personal(), command.roles(), invitation);
    var stored =
        before
            .map(
                seen -> changed(seen, person, changes.change("invited", caller, command.request())))
            .orElseGet(
                () ->
                    people.add(
                        name,
                        person,
                        changes.change(Change.CREATED, caller, command.request()),
                        false));
    standing.give(caller, command.parent(), account.subject(), command.engaged());
    return new IssuedInvitation(stored, secret, invitation.until());
  }

  /** Gives somebody whom the city knows more roles, and what goes with them. */
  public PersonView giveRoles(Caller caller, Step step, Set<String> roles, Engaged engaged) {
    var city = ResourceName.parent(step.name());
    var tenant = ResourceName.tenant(step.name());
    checkRoles(tenant, roles);
    standing.check(city, engaged);
    var stored =
        people.change(
            step.name(),
            step.revision(),
            caller.scope(),
            changes.change("roles_given", caller, step.request()),
            seen -> {
              checkPresent(seen.value());
              accounts.join(seen.value().subject(), tenant, roles);
              return seen.value().given(roles);
            },
            false);
    standing.give(caller, city, stored.value().subject(), engaged);
    return new PersonView(stored, true);
  }

  private static void checkPresent(Person person) {
    switch (person.state()) {
      case ACTIVE, INVITED -> {}
      case WITHDRAWN -> throw ServiceException.of(StakeholdersReason.PERSON_WITHDRAWN);
      case ERASED -> throw ServiceException.of(StakeholdersReason.PERSON_ERASED);
    }
  }

  /** Makes a new link; the one before is worth nothing any more. */
  public IssuedInvitation renew(Caller caller, Step step) {
    var secret = secrets.link();
    var stored =
        people.change(
            step.name(),
            step.revision(),
            caller.scope(),
            changes.change("invited", caller, step.request()),
            seen -> renewed(seen.value(), secret),
            false);
    return new IssuedInvitation(stored, secret, changes.now().plus(OPEN_FOR));
  }

  /**
   * Follows a link, once.
   *
   * @return the person and the first password, empty where the account had one
   */
  public Accepted accept(String secret) {
    var seen =
        people
            .invitedWith(hash(secret))
            .filter(person -> isOpen(person.value()))
            .orElseThrow(() -> ServiceException.of(StakeholdersReason.INVITATION_INVALID));
    var actor = seen.value().subject();
    var accepted = changed(seen, seen.value().accepted(), change("accepted", actor));
    if (!waitsForPassword(seen.value())) {
      return new Accepted(accepted, "");
    }
    try {
      var password = secrets.password();
      accounts.firstPassword(actor, password);
      return new Accepted(accepted, password);
    } catch (ServiceException e) {
      changed(accepted, seen.value(), change("invited", actor));
      throw e;
    }
  }

  /**
   * Who followed a link.
   *
   * @param person the person
   * @param firstPassword password for the first sign-in; empty where the account had one
   */
  public record Accepted(Stored<Person> person, String firstPassword) {}

  private Stored<Person> changed(Stored<Person> seen, Person next, Change change) {
    return people.change(
        seen.name(), seen.revision(), Scope.EVERYTHING, change, present -> next, false);
  }

  private Change change(String kind, String actor) {
    var self = new Caller(new Actor(actor, Actor.Kind.PERSON, Map.of()), Scope.PUBLIC, "");
    return changes.change(kind, self, Optional.empty());
  }

  private Person renewed(Person person, String secret) {
    var open = person.invitation();
    if (person.state() != Person.State.INVITED || open == null) {
      throw ServiceException.of(StakeholdersReason.INVITATION_NOT_OPEN);
    }
    return person.invitedAgain(invitation(secret, open.newAccount()));
  }

  private OpenInvitation invitation(String secret, boolean newAccount) {
    return new OpenInvitation(hash(secret), changes.now().plus(OPEN_FOR), newAccount);
  }

  private static boolean waitsForPassword(Person person) {
    var invitation = person.invitation();
    return invitation != null && invitation.newAccount();
  }

  private boolean isOpen(Person person) {
    var invitation = person.invitation();
    return invitation != null && invitation.isOpen(changes.now());
  }

  private static void checkRoles(String tenant, Set<String> roles) {
    boolean isProgramme = tenant.equals(Actor.PROGRAMME);
    for (var role : roles) {
      boolean fits =
          isProgramme
              ? OF_PROGRAMME.contains(role)
              : Roles.ALL.contains(role) && !role.equals(Roles.PROGRAMME_COORDINATOR);
      if (!fits) {
        throw ServiceException.field(
            StakeholdersReason.ROLE_UNKNOWN, "roles", Map.of("role", role));
      }
    }
  }

  private static String hash(String secret) {
    return HexFormat.of()
        .formatHex(Ids.sha256().digest(secret.getBytes(StandardCharsets.US_ASCII)));
  }
}
