package it.nzd.stakeholders.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.platform.search.SearchTerms;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.stakeholders.domain.City;

/** A city as it is stored. */
@MappedEntity(value = "cities", namingStrategy = NamingStrategies.Raw.class)
record CityDocument(
    @Id String id, long revision, Header header, String displayName, String region, String sortName)
    implements AggregateDocument<CityDocument> {

  static CityDocument of(String name, City city) {
    return new CityDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        city.displayName(),
        city.region(),
        SearchTerms.normalised(city.displayName()));
  }

  City toDomain() {
    return new City(displayName, region);
  }

  @Override
  public CityDocument at(long revision, Header header) {
    return new CityDocument(id, revision, header, displayName, region, sortName);
  }
}
