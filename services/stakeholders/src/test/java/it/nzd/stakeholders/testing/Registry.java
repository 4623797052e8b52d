package it.nzd.stakeholders.testing;

import it.nzd.platform.access.Roles;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.platform.testing.TestService;
import it.nzd.stakeholders.StakeholdersApplication;
import it.nzd.stakeholders.domain.VatNumber;
import it.nzd.stakeholders.v1.City;
import it.nzd.stakeholders.v1.CityServiceGrpc;
import it.nzd.stakeholders.v1.CreateCityRequest;
import it.nzd.stakeholders.v1.CreateDistrictRequest;
import it.nzd.stakeholders.v1.CreateOrganisationRequest;
import it.nzd.stakeholders.v1.District;
import it.nzd.stakeholders.v1.DistrictServiceGrpc;
import it.nzd.stakeholders.v1.Municipality;
import it.nzd.stakeholders.v1.Organisation;
import it.nzd.stakeholders.v1.OrganisationServiceGrpc;
import it.nzd.store.testing.TestStore;
import java.util.Map;

/** The running service with two cities, each with a district of two municipalities. */
public final class Registry implements AutoCloseable {
  public static final String PRATO_TEXTILE = "cities/prato/districts/tessile";
  public static final String PARMA_NORTH = "cities/parma/districts/parma-nord";
  public static final String PRATO_ISTAT = "100005";
  public static final String MONTEMURLO_ISTAT = "100003";
  public static final String PARMA_ISTAT = "034027";

  private final TestIdentity identity;
  private final TestService service;

  public Registry() {
    this(new TestIdentity(), Map.of());
  }

  /** With further settings. */
  public Registry(TestIdentity identity, Map<String, Object> more) {
    this.identity = identity;
    service =
        new TestService(
            "stakeholders", StakeholdersApplication::start, TestStore.uri(), identity, more);
    city("prato", "Prato", "Toscana");
    city("parma", "Parma", "Emilia-Romagna");
    district(
        "prato",
        "tessile",
        "Distretto tessile",
        municipality(PRATO_ISTAT, "Prato", "PO"),
        municipality(MONTEMURLO_ISTAT, "Montemurlo", "PO"));
    district("parma", "parma-nord", "Parma Nord", municipality(PARMA_ISTAT, "Parma", "PR"));
  }

  public TestService service() {
    return service;
  }

  public TestIdentity identity() {
    return identity;
  }

  /** A VAT number with the right check digit, of no office that exists. */
  public static String vatNumber(int number) {
    var firstTen = "%07d000".formatted(number);
    return firstTen + VatNumber.checkDigit(firstTen);
  }

  /** A valid organisation of Prato. */
  public static Organisation.Builder organisation(int number) {
    return Organisation.newBuilder()
        .setLegalName("Filatura %05d S.r.l.".formatted(number))
        .setVatNumber(vatNumber(number))
        .setType(Organisation.Type.TYPE_FIRM)
        .setAteco("13.10")
        .setSizeClass(Organisation.SizeClass.SIZE_CLASS_SMALL)
        .setDistrict(PRATO_TEXTILE)
        .setMunicipality(PRATO_ISTAT)
        .setInvented(true);
  }

  /** The same, in Parma. */
  public static Organisation.Builder inParma(int number) {
    return organisation(number).setDistrict(PARMA_NORTH).setMunicipality(PARMA_ISTAT);
  }

  public OrganisationServiceGrpc.OrganisationServiceBlockingStub organisations(
      String role, String tenant) {
    return service.as(role, tenant, OrganisationServiceGrpc::newBlockingStub);
  }

  /** Adds an organisation as the coordinator of its city. */
  public Organisation added(Organisation.Builder organisation) {
    var tenant = organisation.getDistrict().split("/")[1];
    return organisations(Roles.CITY_COORDINATOR, tenant)
        .createOrganisation(
            CreateOrganisationRequest.newBuilder()
                .setParent("cities/" + tenant)
                .setOrganisation(organisation)
                .build());
  }

  private void city(String id, String name, String region) {
    service
        .as(Roles.PROGRAMME_COORDINATOR, "programme", CityServiceGrpc::newBlockingStub)
        .createCity(
            CreateCityRequest.newBuilder()
                .setCityId(id)
                .setCity(City.newBuilder().setDisplayName(name).setRegion(region))
                .build());
  }

  private void district(String city, String id, String name, Municipality... municipalities) {
    var district =
        District.newBuilder()
            .setDisplayName(name)
            .setType(District.Type.TYPE_SECTOR_DISTRICT)
            .setClimateZone(District.ClimateZone.CLIMATE_ZONE_D);
    for (var municipality : municipalities) {
      district.addMunicipalities(municipality);
    }
    service
        .as(Roles.CITY_COORDINATOR, city, DistrictServiceGrpc::newBlockingStub)
        .createDistrict(
            CreateDistrictRequest.newBuilder()
                .setParent("cities/" + city)
                .setDistrictId(id)
                .setDistrict(district)
                .build());
  }

  private static Municipality municipality(String istat, String name, String province) {
    return Municipality.newBuilder()
        .setIstatCode(istat)
        .setDisplayName(name)
        .setProvince(province)
        .build();
  }

  @Override
  public void close() {
    service.close();
  }
}
