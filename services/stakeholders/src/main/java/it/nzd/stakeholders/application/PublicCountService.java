package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.Broken;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Districts;
import it.nzd.stakeholders.domain.PublicCount;
import it.nzd.stakeholders.domain.PublicCountRules;
import it.nzd.stakeholders.domain.PublicCounts;
import it.nzd.stakeholders.domain.StakeholdersReason;
import jakarta.inject.Singleton;
import java.util.Map;

/** Counts and sizes as public documents state them. */
@Singleton
public final class PublicCountService {
  private static final String RESOURCE = "public_count";

  private final PublicCounts counts;
  private final Districts districts;
  private final Changes changes;

  PublicCountService(PublicCounts counts, Districts districts, Changes changes) {
    this.counts = counts;
    this.districts = districts;
    this.changes = changes;
  }

  public Stored<PublicCount> get(Caller caller, String name) {
    return counts.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name));
  }

  public Slice<Stored<PublicCount>> list(
      Caller caller, PublicCounts.Query query, PageRequest page) {
    return counts.page(query, page, caller.scope());
  }

  public Stored<PublicCount> create(Caller caller, Create<PublicCount> command) {
    var name = changes.name(command, "publicCounts", caller);
    return counts.add(
        name,
        checked(name, command.content()),
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  public Stored<PublicCount> update(Caller caller, Edit<PublicCount> command) {
    return counts.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.UPDATED, caller, command.request()),
        seen -> checked(seen.name(), command.content().apply(seen.value())),
        command.validateOnly());
  }

  public void delete(Caller caller, Step command) {
    counts.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.DELETED, caller, command.request()),
        Stored::value,
        false);
  }

  private PublicCount checked(String name, PublicCount count) {
    boolean isOfCity = ResourceName.tenant(count.district()).equals(ResourceName.tenant(name));
    if (!isOfCity || districts.find(count.district(), Scope.EVERYTHING).isEmpty()) {
      throw ServiceException.field(
          StakeholdersReason.DISTRICT_UNKNOWN,
          RESOURCE + ".district",
          Map.of("district", count.district()));
    }
    Broken.refuse(PublicCountRules.broken(count), RESOURCE);
    return count;
  }
}
