package it.nzd.stakeholders.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.platform.access.Row;
import it.nzd.platform.search.SearchTerms;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.QuantityDocument;
import it.nzd.platform.store.Visibilities;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.domain.Ateco;
import it.nzd.stakeholders.domain.Headcount;
import it.nzd.stakeholders.domain.Organisation;
import it.nzd.stakeholders.domain.OrganisationType;
import it.nzd.stakeholders.domain.Site;
import it.nzd.stakeholders.domain.SizeClass;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it is stored.
 *
 * @param searchTerms every beginning of every word of name, VAT number and addresses
 * @param searchDivision ATECO division, to count by
 * @param sortName legal name as lists sort it
 * @param sortEmployees persons employed; unknown numbers before all others
 */
@MappedEntity(value = "organisations", namingStrategy = NamingStrategies.Raw.class)
record OrganisationDocument(
    @Id String id,
    long revision,
    Header header,
    String legalName,
    String vatNumber,
    String type,
    String ateco,
    String sizeClass,
    @Nullable HeadcountDocument employees,
    String district,
    String municipality,
    List<SiteDocument> sites,
    String website,
    boolean invented,
    String visibility,
    List<String> searchTerms,
    String searchDivision,
    String sortName,
    int sortEmployees)
    implements AggregateDocument<OrganisationDocument> {
  private static final int UNKNOWN = -1;

  /** A headcount as it is stored. */
  @Serdeable
  record HeadcountDocument(int persons, int year) {
    static @Nullable HeadcountDocument of(@Nullable Headcount headcount) {
      return headcount == null
          ? null
          : new HeadcountDocument(headcount.persons(), headcount.year());
    }

    static @Nullable Headcount toDomain(@Nullable HeadcountDocument document) {
      return document == null ? null : new Headcount(document.persons(), document.year());
    }
  }

  /** A site as it is stored. */
  @Serdeable
  record SiteDocument(
      String label,
      String address,
      String municipality,
      @Nullable QuantityDocument roofArea,
      @Nullable QuantityDocument parkingArea) {
    static SiteDocument of(Site site) {
      return new SiteDocument(
          site.label(),
          site.address(),
          site.municipality(),
          QuantityDocument.ofNullable(site.roofArea()),
          QuantityDocument.ofNullable(site.parkingArea()));
    }

    Site toDomain() {
      return new Site(
          label,
          address,
          municipality,
          QuantityDocument.toDomain(roofArea),
          QuantityDocument.toDomain(parkingArea));
    }
  }

  static OrganisationDocument of(String name, Organisation organisation) {
    var employees = organisation.employees();
    return new OrganisationDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        organisation.legalName(),
        organisation.vatNumber(),
        organisation.type().code(),
        organisation.ateco(),
        organisation.sizeClass().code(),
        HeadcountDocument.of(employees),
        organisation.district(),
        organisation.municipality(),
        organisation.sites().stream().map(SiteDocument::of).toList(),
        organisation.website(),
        organisation.invented(),
        Visibilities.code(organisation.visibility()),
        SearchTerms.stored(searched(organisation)),
        Ateco.division(organisation.ateco()),
        SearchTerms.normalised(organisation.legalName()),
        employees == null ? UNKNOWN : employees.persons());
  }

  private static List<String> searched(Organisation organisation) {
    return Stream.concat(
            Stream.of(organisation.legalName(), organisation.vatNumber()),
            organisation.sites().stream().map(Site::address))
        .toList();
  }

  Organisation toDomain() {
    return new Organisation(
        legalName,
        vatNumber,
        Coded.of(OrganisationType.class, type),
        ateco,
        Coded.of(SizeClass.class, sizeClass),
        HeadcountDocument.toDomain(employees),
        district,
        municipality,
        sites.stream().map(SiteDocument::toDomain).toList(),
        website,
        invented,
        Visibilities.of(visibility));
  }

  /** What decides who may read it: it is its own organisation. */
  Row row() {
    return header.row();
  }

  @Override
  public OrganisationDocument at(long revision, Header header) {
    return new OrganisationDocument(
        id,
        revision,
        header,
        legalName,
        vatNumber,
        type,
        ateco,
        sizeClass,
        employees,
        district,
        municipality,
        sites,
        website,
        invented,
        visibility,
        searchTerms,
        searchDivision,
        sortName,
        sortEmployees);
  }
}
