package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.access.Standings;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.Broken;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Ateco;
import it.nzd.stakeholders.domain.District;
import it.nzd.stakeholders.domain.Districts;
import it.nzd.stakeholders.domain.Organisation;
import it.nzd.stakeholders.domain.OrganisationOrder;
import it.nzd.stakeholders.domain.OrganisationQuery;
import it.nzd.stakeholders.domain.OrganisationRules;
import it.nzd.stakeholders.domain.OrganisationSummary;
import it.nzd.stakeholders.domain.Organisations;
import it.nzd.stakeholders.domain.StakeholdersReason;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The registry of organisations. */
@Singleton
public final class OrganisationService {
  private static final String RESOURCE = "organisation";

  private final Organisations organisations;
  private final Districts districts;
  private final Ateco ateco;
  private final Standings standings;
  private final Changes changes;

  OrganisationService(
      Organisations organisations,
      Districts districts,
      Ateco ateco,
      Standings standings,
      Changes changes) {
    this.organisations = organisations;
    this.districts = districts;
    this.ateco = ateco;
    this.standings = standings;
    this.changes = changes;
  }

  public Stored<Organisation> get(Caller caller, String name) {
    return organisations
        .find(name, caller.scope())
        .orElseThrow(() -> ServiceException.notFound(name));
  }

  /** A page, and how many there are on all pages. */
  public OrganisationPage list(
      Caller caller, OrganisationQuery query, OrganisationOrder order, PageRequest page) {
    return new OrganisationPage(
        organisations.page(query, order, page, caller.scope()),
        organisations.count(query, caller.scope()));
  }

  public OrganisationSummary summarise(Caller caller, OrganisationQuery query) {
    return organisations.summarise(query, caller.scope());
  }

  public void each(Caller caller, OrganisationQuery query, Consumer<Stored<Organisation>> reader) {
    organisations.each(query, caller.scope(), reader);
  }

  public Stored<Organisation> create(Caller caller, Create<Organisation> command) {
    var name = changes.name(command, "organisations", caller);
    var content = command.content();
    OrganisationAccess.mayAdd(caller, row(name, content));
    Broken.refuse(broken(name, content), RESOURCE);
    return keyChecked(
        () ->
            organisations.add(
                name,
                content,
                changes.change(Change.CREATED, caller, command.request()),
                command.validateOnly()));
  }

  public Stored<Organisation> update(Caller caller, Edit<Organisation> command) {
    return keyChecked(
        () ->
            organisations.change(
                command.name(),
                command.revision(),
                caller.scope(),
                changes.change(Change.UPDATED, caller, command.request()),
                seen -> edited(caller, seen, command),
                command.validateOnly()));
  }

  public void delete(Caller caller, Step command) {
    organisations.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.DELETED, caller, command.request()),
        Stored::value,
        false);
  }

  private Organisation edited(
      Caller caller, Stored<Organisation> seen, Edit<Organisation> command) {
    var before = seen.value();
    var after = command.content().apply(before);
    OrganisationAccess.mayEdit(caller, standings, row(seen.name(), before), before, after);
    var broken = broken(seen.name(), after);
    if (!broken.isEmpty()) {
      var wereBroken = broken(seen.name(), before);
      Broken.refuse(broken.stream().filter(rule -> !wereBroken.contains(rule)).toList(), RESOURCE);
    }
    return after;
  }

  private List<Broken> broken(String name, Organisation organisation) {
    return OrganisationRules.broken(organisation, district(name, organisation), ateco);
  }

  private District district(String name, Organisation organisation) {
    var district = organisation.district();
    boolean isOfCity = ResourceName.tenant(district).equals(ResourceName.tenant(name));
    return districts
        .find(district, Scope.EVERYTHING)
        .filter(found -> isOfCity)
        .map(Stored::value)
        .orElseThrow(
            () ->
                ServiceException.field(
                    StakeholdersReason.DISTRICT_UNKNOWN,
                    "organisation.district",
                    Map.of("district", district)));
  }

  static Row row(String name, Organisation organisation) {
    return new Row(
        ResourceName.tenant(name), organisation.visibility(), name, organisation.municipality());
  }

  /** Says which field a taken key is about. */
  private static <T> T keyChecked(Supplier<T> step) {
    try {
      return step.get();
    } catch (ServiceException e) {
      if (e.reason() != StakeholdersReason.VAT_NUMBER_TAKEN) {
        throw e;
      }
      throw ServiceException.field(
          StakeholdersReason.VAT_NUMBER_TAKEN, "organisation.vat_number", Map.of());
    }
  }
}
