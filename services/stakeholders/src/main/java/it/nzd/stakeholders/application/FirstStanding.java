package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.stakeholders.domain.Mandate;
import it.nzd.stakeholders.domain.Mandates;
import it.nzd.stakeholders.domain.Membership;
import it.nzd.stakeholders.domain.Memberships;
import it.nzd.stakeholders.domain.Organisations;
import it.nzd.stakeholders.domain.StakeholdersReason;
import it.nzd.stakeholders.domain.Term;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an invited person acts for from the first day: a membership and its mandate. */
@Singleton
final class FirstStanding {
  private final Memberships memberships;
  private final Mandates mandates;
  private final MembershipService membershipSteps;
  private final MandateService mandateSteps;
  private final Organisations organisations;
  private final Changes changes;

  FirstStanding(
      Memberships memberships,
      Mandates mandates,
      MembershipService membershipSteps,
      MandateService mandateSteps,
      Organisations organisations,
      Changes changes) {
    this.memberships = memberships;
    this.mandates = mandates;
    this.membershipSteps = membershipSteps;
    this.mandateSteps = mandateSteps;
    this.organisations = organisations;
    this.changes = changes;
  }

  /** Refuses an organisation that the city does not have, and powers without an organisation. */
  void check(InviteCommand command) {
    var organisation = command.organisation();
    boolean isMissing = organisation.isEmpty() && !command.powers().isEmpty();
    boolean isUnknown =
        !organisation.isEmpty()
            && (!ResourceName.tenant(organisation).equals(ResourceName.tenant(command.parent()))
                || organisations.find(organisation, Scope.EVERYTHING).isEmpty());
    if (isMissing || isUnknown) {
      throw ServiceException.field(
          StakeholdersReason.ORGANISATION_UNKNOWN,
          "organisation",
          Map.of("organisation", organisation));
    }
  }

  /** Gives what is not there yet. */
  void give(Caller caller, InviteCommand command, String subject) {
    if (command.organisation().isEmpty()) {
      return;
    }
    var today = changes.today();
    var membership =
        new Membership(
            subject, new Membership.OfOrganisation(command.organisation()), today, null, null);
    if (memberships.ofPerson(subject).stream()
        .noneMatch(other -> other.value().overlaps(membership))) {
      membershipSteps.create(caller, added(command, membership));
    }
    if (command.powers().isEmpty()) {
      return;
    }
    var mandate =
        new Mandate(
            subject, command.organisation(), command.powers(), "", new Term(today, null, null));
    if (mandates.ofPersons(List.of(subject)).stream()
        .noneMatch(other -> other.value().overlaps(mandate))) {
      mandateSteps.create(caller, added(command, mandate));
    }
  }

  private static <T> Create<T> added(InviteCommand command, T content) {
    return new Create<>(command.parent(), "", content, Optional.empty(), false);
  }
}
