package it.nzd.stakeholders.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.platform.search.SearchTerms;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.SourceDocument;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.domain.ClimateZone;
import it.nzd.stakeholders.domain.District;
import it.nzd.stakeholders.domain.DistrictType;
import it.nzd.stakeholders.domain.Municipality;
import java.util.List;

/** A district as it is stored. */
@MappedEntity(value = "districts", namingStrategy = NamingStrategies.Raw.class)
record DistrictDocument(
    @Id String id,
    long revision,
    Header header,
    String displayName,
    String type,
    String description,
    boolean recognised,
    String legalForm,
    List<MunicipalityDocument> municipalities,
    String climateZone,
    String gridOperator,
    List<SourceDocument> sources,
    String sortName)
    implements AggregateDocument<DistrictDocument> {

  /** A municipality as it is stored. */
  @Serdeable
  record MunicipalityDocument(String istatCode, String displayName, String province) {
    Municipality toDomain() {
      return new Municipality(istatCode, displayName, province);
    }
  }

  static DistrictDocument of(String name, District district) {
    return new DistrictDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        district.displayName(),
        district.type().code(),
        district.description(),
        district.recognised(),
        district.legalForm(),
        district.municipalities().stream()
            .map(m -> new MunicipalityDocument(m.istatCode(), m.displayName(), m.province()))
            .toList(),
        district.climateZone().code(),
        district.gridOperator(),
        district.sources().stream().map(SourceDocument::of).toList(),
        SearchTerms.normalised(district.displayName()));
  }

  District toDomain() {
    return new District(
        displayName,
        Coded.of(DistrictType.class, type),
        description,
        recognised,
        legalForm,
        municipalities.stream().map(MunicipalityDocument::toDomain).toList(),
        Coded.of(ClimateZone.class, climateZone),
        gridOperator,
        sources.stream().map(SourceDocument::toDomain).toList());
  }

  @Override
  public DistrictDocument at(long revision, Header header) {
    return new DistrictDocument(
        id,
        revision,
        header,
        displayName,
        type,
        description,
        recognised,
        legalForm,
        municipalities,
        climateZone,
        gridOperator,
        sources,
        sortName);
  }
}
