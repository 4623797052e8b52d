package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Cities;
import it.nzd.stakeholders.domain.City;
import jakarta.inject.Singleton;

/** The cities of the programme. */
@Singleton
public final class CityService {
  private final Cities cities;
  private final Changes changes;

  CityService(Cities cities, Changes changes) {
    this.cities = cities;
    this.changes = changes;
  }

  public Stored<City> get(Caller caller, String name) {
    return cities.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name));
  }

  public Slice<Stored<City>> list(Caller caller, PageRequest page) {
    return cities.page(page, caller.scope());
  }

  public Stored<City> create(Caller caller, Create<City> command) {
    return cities.add(
        "cities/" + command.id(),
        command.content(),
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  public Stored<City> update(Caller caller, Edit<City> command) {
    return cities.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.UPDATED, caller, command.request()),
        seen -> command.content().apply(seen.value()),
        command.validateOnly());
  }
}
