package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.PageRequest;
import it.nzd.stakeholders.domain.Districts;
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
  private static final int MOST_DISTRICTS = 200;

  private final Memberships memberships;
  private final Mandates mandates;
  private final MembershipService membershipSteps;
  private final MandateService mandateSteps;
  private final Organisations organisations;
  private final Districts districts;
  private final Changes changes;

  FirstStanding(
      Memberships memberships,
      Mandates mandates,
      MembershipService membershipSteps,
      MandateService mandateSteps,
      Organisations organisations,
      Districts districts,
      Changes changes) {
    this.memberships = memberships;
    this.mandates = mandates;
    this.membershipSteps = membershipSteps;
    this.mandateSteps = mandateSteps;
    this.organisations = organisations;
    this.districts = districts;
    this.changes = changes;
  }

  /** Refuses what the city does not have, and powers without an organisation. */
  void check(String parent, Engaged engaged) {
    var organisation = engaged.organisation();
    boolean isMissing = organisation.isEmpty() && !engaged.powers().isEmpty();
    boolean isUnknown =
        !organisation.isEmpty()
            && (!ResourceName.tenant(organisation).equals(ResourceName.tenant(parent))
                || organisations.find(organisation, Scope.EVERYTHING).isEmpty());
    if (isMissing || isUnknown) {
      throw ServiceException.field(
          StakeholdersReason.ORGANISATION_UNKNOWN,
          "organisation",
          Map.of("organisation", organisation));
    }
    var municipality = engaged.municipality();
    if (!municipality.isEmpty() && !hasMunicipality(ResourceName.tenant(parent), municipality)) {
      throw ServiceException.field(
          StakeholdersReason.MUNICIPALITY_UNKNOWN,
          "municipality",
          Map.of("municipality", municipality));
    }
  }

  /** Gives what is not there yet. */
  void give(Caller caller, String parent, String subject, Engaged engaged) {
    if (!engaged.municipality().isEmpty()) {
      join(caller, parent, subject, new Membership.OfMunicipality(engaged.municipality()));
    }
    if (engaged.organisation().isEmpty()) {
      return;
    }
    join(caller, parent, subject, new Membership.OfOrganisation(engaged.organisation()));
    if (engaged.powers().isEmpty()) {
      return;
    }
    var mandate =
        new Mandate(
            subject,
            engaged.organisation(),
            engaged.powers(),
            "",
            new Term(changes.today(), null, null));
    if (mandates.ofPersons(List.of(subject)).stream()
        .noneMatch(other -> other.value().overlaps(mandate))) {
      mandateSteps.create(caller, added(parent, mandate));
    }
  }

  private void join(Caller caller, String parent, String subject, Membership.Target target) {
    var membership = new Membership(subject, target, changes.today(), null, null);
    if (memberships.ofPerson(subject).stream()
        .noneMatch(other -> other.value().overlaps(membership))) {
      membershipSteps.create(caller, added(parent, membership));
    }
  }

  private boolean hasMunicipality(String tenant, String code) {
    return districts
        .page(tenant, PageRequest.first(MOST_DISTRICTS), Scope.EVERYTHING)
        .items()
        .stream()
        .flatMap(district -> district.value().municipalities().stream())
        .anyMatch(municipality -> municipality.istatCode().equals(code));
  }

  private static <T> Create<T> added(String parent, T content) {
    return new Create<>(parent, "", content, Optional.empty(), false);
  }
}
