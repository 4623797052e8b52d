package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.error.Broken;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Cities;
import it.nzd.stakeholders.domain.District;
import it.nzd.stakeholders.domain.DistrictRules;
import it.nzd.stakeholders.domain.Districts;
import jakarta.inject.Singleton;

/** The districts of the cities. */
@Singleton
public final class DistrictService {
  private static final String RESOURCE = "district";

  private final Districts districts;
  private final Cities cities;
  private final Changes changes;

  DistrictService(Districts districts, Cities cities, Changes changes) {
    this.districts = districts;
    this.cities = cities;
    this.changes = changes;
  }

  public Stored<District> get(Caller caller, String name) {
    return districts.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name));
  }

  /** Districts of a tenant, or of all where it is empty. */
  public Slice<Stored<District>> list(Caller caller, String tenant, PageRequest page) {
    return districts.page(tenant, page, caller.scope());
  }

  public Stored<District> create(Caller caller, Create<District> command) {
    var city = command.parent();
    if (cities.find(city, caller.scope()).isEmpty()) {
      throw ServiceException.notFound(city);
    }
    Broken.refuse(DistrictRules.broken(command.content()), RESOURCE);
    return districts.add(
        city + "/districts/" + command.id(),
        command.content(),
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  public Stored<District> update(Caller caller, Edit<District> command) {
    return districts.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.UPDATED, caller, command.request()),
        seen -> checked(command.content().apply(seen.value())),
        command.validateOnly());
  }

  private static District checked(District district) {
    Broken.refuse(DistrictRules.broken(district), RESOURCE);
    return district;
  }
}
