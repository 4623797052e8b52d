package it.nzd.indicators.application;

import it.nzd.indicators.domain.intervention.Requirement;
import it.nzd.indicators.domain.intervention.Requirements;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;

/** The catalogue of what norms and plans ask for. */
@Singleton
public final class RequirementService {
  private final Requirements requirements;
  private final Changes changes;

  RequirementService(Requirements requirements, Changes changes) {
    this.requirements = requirements;
    this.changes = changes;
  }

  public Stored<Requirement> get(Caller caller, String name) {
    return Catalogues.get(requirements, caller, name);
  }

  /** Requirements of a tenant, or of all where it is empty. */
  public Slice<Stored<Requirement>> list(Caller caller, String tenant, PageRequest page) {
    return requirements.page(tenant, page, caller.scope());
  }

  public Stored<Requirement> create(Caller caller, Create<Requirement> command) {
    return requirements.add(
        command.parent() + "/requirements/" + command.id(),
        command.content(),
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  public Stored<Requirement> update(Caller caller, Edit<Requirement> command) {
    return requirements.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.UPDATED, caller, command.request()),
        seen -> command.content().apply(seen.value()),
        command.validateOnly());
  }

  public void delete(Caller caller, Step step) {
    Catalogues.delete(requirements, changes, caller, step);
  }
}
