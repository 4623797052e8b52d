package it.nzd.indicators.application;

import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.Measures;
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

/** What is observed. */
@Singleton
public final class MeasureService {
  private final Measures measures;
  private final Changes changes;

  MeasureService(Measures measures, Changes changes) {
    this.measures = measures;
    this.changes = changes;
  }

  public Stored<Measure> get(Caller caller, String name) {
    return Catalogues.get(measures, caller, name);
  }

  /** Measures of a tenant, or of all where it is empty. */
  public Slice<Stored<Measure>> list(Caller caller, String tenant, PageRequest page) {
    return measures.page(tenant, page, caller.scope());
  }

  public Stored<Measure> create(Caller caller, Create<Measure> command) {
    return measures.add(
        command.parent() + "/measures/" + command.id(),
        command.content(),
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  public Stored<Measure> update(Caller caller, Edit<Measure> command) {
    return measures.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.UPDATED, caller, command.request()),
        seen -> command.content().apply(seen.value()),
        command.validateOnly());
  }

  public void delete(Caller caller, Step step) {
    Catalogues.delete(measures, changes, caller, step);
  }
}
