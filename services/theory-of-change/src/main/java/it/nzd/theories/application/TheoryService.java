package it.nzd.theories.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import it.nzd.theories.domain.Districts;
import it.nzd.theories.domain.RecommendedTiers;
import it.nzd.theories.domain.Theories;
import it.nzd.theories.domain.TheoriesReason;
import it.nzd.theories.domain.Theory;
import it.nzd.theories.domain.TheoryState;
import it.nzd.theories.domain.edit.Editing;
import it.nzd.theories.domain.model.Content;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The theories of change as a whole. */
@Singleton
public final class TheoryService {
  private final Theories theories;
  private final Districts districts;
  private final Changes changes;

  TheoryService(Theories theories, Districts districts, Changes changes) {
    this.theories = theories;
    this.districts = districts;
    this.changes = changes;
  }

  public Stored<Theory> get(Caller caller, String name) {
    return theories.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name));
  }

  /** Models of a tenant, or of all where it is empty; of one district, or of all. */
  public Slice<Stored<Theory>> list(
      Caller caller, String tenant, String district, PageRequest page) {
    return theories.page(tenant, district, page, caller.scope());
  }

  public Stored<Theory> create(Caller caller, Create<Begin> command) {
    var begin = command.content();
    boolean isOfCity =
        ResourceName.tenant(begin.district()).equals(ResourceName.tenant(command.parent()));
    if (!isOfCity || !districts.exists(begin.district())) {
      throw ServiceException.field(
          TheoriesReason.DISTRICT_UNKNOWN, "theory.district", Map.of("district", begin.district()));
    }
    return theories.add(
        changes.name(command, "theories", caller),
        begun(begin),
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  public Stored<Theory> update(Caller caller, Edit<Theory> command) {
    return theories.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.UPDATED, caller, command.request()),
        seen -> command.content().apply(seen.value()),
        command.validateOnly());
  }

  private static Theory begun(Begin begin) {
    boolean isBare = begin.elements().isEmpty();
    var built =
        Editing.build(
            isBare ? RecommendedTiers.all() : begin.elements(),
            isBare ? RecommendedTiers.CEILING : begin.ceiling(),
            Content.EMPTY,
            1);
    return new Theory(
        begin.district(),
        begin.title(),
        begin.description(),
        begin.visibility(),
        Refusals.unlessDone(built, "theory."),
        begin.links(),
        TheoryState.DRAFT,
        List.of(),
        List.of());
  }
}
