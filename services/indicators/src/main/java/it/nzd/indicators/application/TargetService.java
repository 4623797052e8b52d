package it.nzd.indicators.application;

import it.nzd.indicators.domain.Indicators;
import it.nzd.indicators.domain.Target;
import it.nzd.indicators.domain.Targets;
import it.nzd.platform.access.Caller;
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
import java.util.Map;

/** Baselines and dated goals. */
@Singleton
public final class TargetService {
  private final Targets targets;
  private final Indicators indicators;
  private final Surroundings surroundings;
  private final Changes changes;

  TargetService(
      Targets targets, Indicators indicators, Surroundings surroundings, Changes changes) {
    this.targets = targets;
    this.indicators = indicators;
    this.surroundings = surroundings;
    this.changes = changes;
  }

  public Stored<Target> get(Caller caller, String name) {
    return Catalogues.get(targets, caller, name);
  }

  public Slice<Stored<Target>> list(Caller caller, Targets.Query query, PageRequest page) {
    return targets.page(query, page, caller.scope());
  }

  public Stored<Target> create(Caller caller, Create<Target> command) {
    return targets.add(
        changes.name(command, "targets", caller),
        checked(caller, ResourceName.tenant(command.parent()), command.content()),
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  public Stored<Target> update(Caller caller, Edit<Target> command) {
    return targets.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.UPDATED, caller, command.request()),
        seen -> edited(caller, seen, command.content().apply(seen.value())),
        command.validateOnly());
  }

  public void delete(Caller caller, Step step) {
    Catalogues.delete(targets, changes, caller, step);
  }

  /** Another service is asked only where the place changes. */
  private Target edited(Caller caller, Stored<Target> seen, Target next) {
    var now = seen.value();
    boolean isSamePlace =
        now.district().equals(next.district()) && now.indicator().equals(next.indicator());
    return isSamePlace
        ? next.titled(now.title())
        : checked(caller, ResourceName.tenant(seen.name()), next);
  }

  private Target checked(Caller caller, String tenant, Target target) {
    var indicator =
        indicators
            .find(target.indicator(), caller.scope())
            .orElseThrow(
                () ->
                    ServiceException.field(
                        IndicatorsReason.INDICATOR_UNKNOWN,
                        "target.indicator",
                        Map.of("indicator", target.indicator())));
    var district = surroundings.of(tenant, target.district(), "target.district");
    return target.titled(indicator.value().displayName().italian() + ", " + district.displayName());
  }
}
