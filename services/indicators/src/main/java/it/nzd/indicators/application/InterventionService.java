package it.nzd.indicators.application;

import it.nzd.indicators.domain.intervention.Check;
import it.nzd.indicators.domain.intervention.Checker;
import it.nzd.indicators.domain.intervention.Intervention;
import it.nzd.indicators.domain.intervention.Interventions;
import it.nzd.indicators.domain.intervention.Requirement;
import it.nzd.indicators.domain.intervention.Requirements;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is built in the districts, and what norms ask of it. */
@Singleton
public final class InterventionService {
  private static final String COLLECTION = "interventions";

  private final Interventions interventions;
  private final Requirements requirements;
  private final Surroundings surroundings;
  private final Changes changes;

  InterventionService(
      Interventions interventions,
      Requirements requirements,
      Surroundings surroundings,
      Changes changes) {
    this.interventions = interventions;
    this.requirements = requirements;
    this.surroundings = surroundings;
    this.changes = changes;
  }

  public Stored<Intervention> get(Caller caller, String name) {
    return Catalogues.get(interventions, caller, name);
  }

  /** Interventions of a tenant and district, or of all where these are empty. */
  public Slice<Stored<Intervention>> list(
      Caller caller, String tenant, String district, PageRequest page) {
    return interventions.page(tenant, district, page, caller.scope());
  }

  /** Checks one against the requirements of its city and the references from elsewhere. */
  public List<Check> check(Caller caller, String name) {
    var found = get(caller, name);
    var all = new LinkedHashMap<String, Requirement>();
    requirements.all(caller.scope()).forEach(one -> all.put(one.name(), one.value()));
    return Checker.all(found.value(), "cities/" + ResourceName.tenant(name), all);
  }

  public Stored<Intervention> create(Caller caller, Create<Intervention> command) {
    var name = changes.name(command, COLLECTION, caller);
    checkPlace(name, command.content());
    checkRealised(name, command.content());
    return interventions.add(
        name,
        command.content(),
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  public Stored<Intervention> update(Caller caller, Edit<Intervention> command) {
    return interventions.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.UPDATED, caller, command.request()),
        seen -> edited(seen, command.content().apply(seen.value())),
        command.validateOnly());
  }

  public void delete(Caller caller, Step step) {
    Catalogues.delete(interventions, changes, caller, step);
  }

  private Intervention edited(Stored<Intervention> seen, Intervention next) {
    if (!seen.value().district().equals(next.district())) {
      checkPlace(seen.name(), next);
    }
    if (!seen.value().realises().equals(next.realises())) {
      checkRealised(seen.name(), next);
    }
    return next;
  }

  private void checkPlace(String name, Intervention one) {
    surroundings.of(ResourceName.tenant(name), one.district(), "intervention.district");
  }

  /** Follows what is realised: it must be of this city, be there, and never lead back. */
  private void checkRealised(String name, Intervention one) {
    var at = one.realises();
    var passed = new HashSet<String>();
    while (at.contains("/" + COLLECTION + "/")) {
      if (at.equals(name) || !passed.add(at)) {
        throw refused(IndicatorsReason.REALISES_CIRCLE, one.realises());
      }
      boolean isOfCity = ResourceName.tenant(at).equals(ResourceName.tenant(name));
      var next = isOfCity ? interventions.find(at, Scope.EVERYTHING).orElse(null) : null;
      if (next == null) {
        throw refused(IndicatorsReason.INTERVENTION_UNKNOWN, at);
      }
      at = next.value().realises();
    }
  }

  private static ServiceException refused(IndicatorsReason reason, String realised) {
    return ServiceException.field(
        reason, "intervention.realises", Map.of("intervention", realised));
  }
}
