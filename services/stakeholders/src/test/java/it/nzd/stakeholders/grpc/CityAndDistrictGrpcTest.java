package it.nzd.stakeholders.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.platform.access.Roles;
import it.nzd.stakeholders.testing.Refusal;
import it.nzd.stakeholders.testing.Registry;
import it.nzd.stakeholders.v1.City;
import it.nzd.stakeholders.v1.CityServiceGrpc;
import it.nzd.stakeholders.v1.CreateCityRequest;
import it.nzd.stakeholders.v1.CreateDistrictRequest;
import it.nzd.stakeholders.v1.District;
import it.nzd.stakeholders.v1.DistrictServiceGrpc;
import it.nzd.stakeholders.v1.GetCityRequest;
import it.nzd.stakeholders.v1.GetDistrictRequest;
import it.nzd.stakeholders.v1.ListCitiesRequest;
import it.nzd.stakeholders.v1.ListDistrictsRequest;
import it.nzd.stakeholders.v1.UpdateCityRequest;
import it.nzd.stakeholders.v1.UpdateDistrictRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CityAndDistrictGrpcTest {
  private static Registry registry;

  @BeforeAll
  static void open() {
    registry = new Registry();
  }

  @AfterAll
  static void close() {
    registry.close();
  }

  @Test
  void shouldShowCitiesAndDistrictsToNobodyInParticular() {
    var cities = registry.service().asNobody(CityServiceGrpc::newBlockingStub);
    var districts = registry.service().asNobody(DistrictServiceGrpc::newBlockingStub);

    assertThat(cities.listCities(ListCitiesRequest.getDefaultInstance()).getCitiesList())
        .extracting(City::getDisplayName)
        .containsSubsequence("Parma", "Prato");
    assertThat(
            districts
                .listDistricts(ListDistrictsRequest.newBuilder().setParent("cities/-").build())
                .getDistrictsList())
        .extracting(District::getDisplayName)
        .containsSubsequence("Distretto tessile", "Parma Nord");
    assertThat(
            districts
                .listDistricts(ListDistrictsRequest.newBuilder().setParent("cities/prato").build())
                .getDistrictsList())
        .extracting(District::getName)
        .contains(Registry.PRATO_TEXTILE)
        .doesNotContain(Registry.PARMA_NORTH);
  }

  @Test
  void shouldChangeOnlyWhatTheMaskNames() {
    var coordinator =
        registry
            .service()
            .as(Roles.PROGRAMME_COORDINATOR, "programme", CityServiceGrpc::newBlockingStub);
    var parma = coordinator.getCity(GetCityRequest.newBuilder().setName("cities/parma").build());
    var sent =
        City.newBuilder().setName(parma.getName()).setEtag(parma.getEtag()).setRegion("Emilia");

    var changed =
        coordinator.updateCity(
            UpdateCityRequest.newBuilder()
                .setCity(sent)
                .setUpdateMask(FieldMask.newBuilder().addPaths("region"))
                .build());

    assertThat(changed.getDisplayName()).isEqualTo("Parma");
    assertThat(changed.getRegion()).isEqualTo("Emilia");
    assertThat(changed.getEtag()).isEqualTo("\"2\"");
  }

  @Test
  void shouldRefuseToBlankARequiredField() {
    var coordinator =
        registry
            .service()
            .as(Roles.CITY_COORDINATOR, "prato", DistrictServiceGrpc::newBlockingStub);
    var sent = District.newBuilder().setName(Registry.PRATO_TEXTILE).setEtag("\"1\"");

    var refusal =
        Refusal.of(
            () ->
                coordinator.updateDistrict(
                    UpdateDistrictRequest.newBuilder()
                        .setDistrict(sent)
                        .setUpdateMask(FieldMask.newBuilder().addPaths("displayName"))
                        .build()));

    assertThat(refusal.reason()).isEqualTo("REQUEST_INVALID");
    assertThat(refusal.fields()).containsExactly("district.display_name");
  }

  @Test
  void shouldAddACityOnce() {
    var coordinator =
        registry
            .service()
            .as(Roles.PROGRAMME_COORDINATOR, "programme", CityServiceGrpc::newBlockingStub);
    var request =
        CreateCityRequest.newBuilder()
            .setCityId("bergamo")
            .setCity(City.newBuilder().setDisplayName("Bergamo"))
            .setRequestId("11111111-1111-4111-8111-111111111111")
            .build();

    var first = coordinator.createCity(request);

    assertThat(coordinator.createCity(request)).isEqualTo(first);
    var other = request.toBuilder().clearRequestId().build();
    assertThat(Refusal.of(() -> coordinator.createCity(other)).reason())
        .isEqualTo("RESOURCE_EXISTS");
  }

  @Test
  void shouldLetTheProgrammeAddADistrictAndRefuseADoubledMunicipality() {
    var coordinator =
        registry
            .service()
            .as(Roles.PROGRAMME_COORDINATOR, "programme", DistrictServiceGrpc::newBlockingStub);
    var textile =
        coordinator.getDistrict(
            GetDistrictRequest.newBuilder().setName(Registry.PRATO_TEXTILE).build());
    var request =
        CreateDistrictRequest.newBuilder()
            .setParent("cities/prato")
            .setDistrictId("macrolotto")
            .setDistrict(textile.toBuilder().clearName().clearEtag());

    assertThat(coordinator.createDistrict(request.build()).getName())
        .isEqualTo("cities/prato/districts/macrolotto");
    request
        .setDistrictId("doubled")
        .getDistrictBuilder()
        .addMunicipalities(textile.getMunicipalities(0));
    assertThat(Refusal.of(() -> coordinator.createDistrict(request.build())).reason())
        .isEqualTo("MUNICIPALITY_TWICE");
    request.setDistrictId("nowhere").setParent("cities/atlantis");
    assertThat(Refusal.of(() -> coordinator.createDistrict(request.build())).reason())
        .isEqualTo("RESOURCE_NOT_FOUND");
  }
}
