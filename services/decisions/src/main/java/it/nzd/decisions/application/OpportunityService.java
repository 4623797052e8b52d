package it.nzd.decisions.application;

import it.nzd.decisions.domain.Opportunities;
import it.nzd.decisions.domain.Opportunity;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.error.Broken;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;

/** Opportunities with their investment lines. */
@Singleton
public final class OpportunityService {
  private static final String RESOURCE = "opportunity";

  private final Opportunities opportunities;
  private final Changes changes;

  OpportunityService(Opportunities opportunities, Changes changes) {
    this.opportunities = opportunities;
    this.changes = changes;
  }

  public Stored<Opportunity> get(Caller caller, String name) {
    return opportunities
        .find(name, caller.scope())
        .orElseThrow(() -> ServiceException.notFound(name));
  }

  public Slice<Stored<Opportunity>> list(
      Caller caller, String tenant, String district, String decision, PageRequest page) {
    return opportunities.page(tenant, district, decision, page, caller.scope());
  }

  public Stored<Opportunity> create(Caller caller, Create<Opportunity> command) {
    return opportunities.add(
        changes.name(command, "opportunities", caller),
        checked(command.content()),
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  public Stored<Opportunity> update(Caller caller, Edit<Opportunity> command) {
    return opportunities.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.UPDATED, caller, command.request()),
        seen -> checked(command.content().apply(seen.value())),
        command.validateOnly());
  }

  public void delete(Caller caller, Step step) {
    opportunities.change(
        step.name(),
        step.revision(),
        caller.scope(),
        changes.change(Change.DELETED, caller, step.request()),
        Stored::value,
        false);
  }

  private static Opportunity checked(Opportunity opportunity) {
    Broken.refuse(opportunity.broken(), RESOURCE);
    return opportunity.linked();
  }
}
