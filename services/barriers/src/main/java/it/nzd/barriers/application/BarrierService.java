package it.nzd.barriers.application;

import static it.nzd.platform.access.Roles.AUTHORITY;
import static it.nzd.platform.access.Roles.CDTT_MEMBER;
import static it.nzd.platform.access.Roles.CITY_COORDINATOR;
import static it.nzd.platform.access.Roles.MUNICIPALITY_OFFICER;
import static it.nzd.platform.access.Roles.OPERATOR;

import it.nzd.barriers.domain.Barrier;
import it.nzd.barriers.domain.BarrierContent;
import it.nzd.barriers.domain.BarrierQuery;
import it.nzd.barriers.domain.BarrierRules;
import it.nzd.barriers.domain.BarrierState;
import it.nzd.barriers.domain.Barriers;
import it.nzd.barriers.domain.BarriersReason;
import it.nzd.barriers.domain.District;
import it.nzd.barriers.domain.Districts;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Row;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.Broken;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Barriers as people report, read and edit them. */
@Singleton
public final class BarrierService {
  private static final String RESOURCE = "barrier";
  private static final Set<String> REPORTERS =
      Set.of(CITY_COORDINATOR, CDTT_MEMBER, OPERATOR, AUTHORITY, MUNICIPALITY_OFFICER);
  private static final Set<String> EDITORS =
      Set.of(CITY_COORDINATOR, CDTT_MEMBER, MUNICIPALITY_OFFICER);

  private final Barriers barriers;
  private final Districts districts;
  private final BarrierViews views;
  private final Changes changes;

  BarrierService(Barriers barriers, Districts districts, BarrierViews views, Changes changes) {
    this.barriers = barriers;
    this.districts = districts;
    this.views = views;
    this.changes = changes;
  }

  public BarrierView get(Caller caller, String name) {
    return views.of(
        caller,
        barriers.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name)));
  }

  public BarrierPage list(Caller caller, BarrierQuery query, PageRequest page) {
    var slice = barriers.page(query, page, caller.scope());
    return new BarrierPage(
        views.of(caller, slice.items()),
        slice.nextPageToken(),
        barriers.count(query, caller.scope()));
  }

  /** Reports a barrier. */
  public BarrierView create(Caller caller, Create<BarrierContent> command) {
    var name = changes.name(command, "barriers", caller);
    var content = command.content();
    caller.mayChange(row(name, content), REPORTERS);
    if (content.isShared()) {
      mayPublish(caller, name);
    }
    check(name, content);
    var added =
        barriers.add(
            name,
            Barrier.reported(content),
            changes.change(Change.CREATED, caller, command.request()),
            command.validateOnly());
    return views.of(caller, added);
  }

  public BarrierView update(Caller caller, Edit<BarrierContent> command) {
    var updated =
        barriers.change(
            command.name(),
            command.revision(),
            caller.scope(),
            changes.change(Change.UPDATED, caller, command.request()),
            seen -> edited(caller, seen, command.content().apply(seen.value().content())),
            command.validateOnly());
    return views.of(caller, updated);
  }

  /** Takes out what was reported by mistake. */
  public void delete(Caller caller, Step command) {
    barriers.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.DELETED, caller, command.request()),
        BarrierService::unused,
        false);
  }

  /** At its end a barrier may still be published and linked; it says the same. */
  private Barrier edited(Caller caller, Stored<Barrier> seen, BarrierContent after) {
    var before = seen.value().content();
    caller.mayChange(row(seen.name(), before), EDITORS);
    caller.mayChange(row(seen.name(), after), EDITORS);
    if (before.visibility() != after.visibility()) {
      mayPublish(caller, seen.name());
    }
    if (seen.value().state().isEnd() && !before.saysTheSameAs(after)) {
      throw ServiceException.of(
          BarriersReason.BARRIER_ENDED,
          Map.of("barrier", seen.name(), "state", Lifecycle.code(seen.value().state())));
    }
    check(seen.name(), after);
    return seen.value().with(after);
  }

  private void check(String name, BarrierContent content) {
    Broken.refuse(BarrierRules.broken(content, district(name, content.district())), RESOURCE);
  }

  private District district(String name, String district) {
    boolean isOfCity = ResourceName.tenant(district).equals(ResourceName.tenant(name));
    return (isOfCity ? districts.find(district) : Optional.<District>empty())
        .orElseThrow(
            () ->
                ServiceException.field(
                    BarriersReason.DISTRICT_UNKNOWN,
                    RESOURCE + ".district",
                    Map.of("district", district)));
  }

  private static void mayPublish(Caller caller, String name) {
    var actor = caller.actor();
    if (!actor.isService()
        && !actor.rolesIn(ResourceName.tenant(name)).contains(CITY_COORDINATOR)) {
      throw ServiceException.field(
          BarriersReason.PUBLICATION_BY_COORDINATOR, RESOURCE + ".visibility", Map.of());
    }
  }

  private static Barrier unused(Stored<Barrier> seen) {
    if (seen.value().state() != BarrierState.REPORTED) {
      throw ServiceException.of(BarriersReason.BARRIER_IN_USE);
    }
    return seen.value();
  }

  private static Row row(String name, BarrierContent content) {
    return new Row(
        ResourceName.tenant(name),
        content.visibility(),
        null,
        content.municipality().isEmpty() ? null : content.municipality());
  }
}
