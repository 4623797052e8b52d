package it.nzd.stakeholders.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Roles;
import it.nzd.stakeholders.testing.Registry;
import it.nzd.stakeholders.v1.CityServiceGrpc;
import it.nzd.stakeholders.v1.GetOrganisationRequest;
import it.nzd.stakeholders.v1.ListCitiesRequest;
import it.nzd.stakeholders.v1.ListOrganisationsRequest;
import it.nzd.stakeholders.v1.SummariseOrganisationsRequest;
import org.junit.jupiter.api.Test;

class FirstStepsTest {
  @Test
  void shouldKeepAndFind() {
    try (var registry = new Registry()) {
      var cities = registry.service().asNobody(CityServiceGrpc::newBlockingStub);
      assertThat(cities.listCities(ListCitiesRequest.getDefaultInstance()).getCitiesList())
          .extracting(city -> city.getDisplayName())
          .containsExactly("Parma", "Prato");
      var added = registry.added(Registry.organisation(1));
      var stub = registry.organisations(Roles.CDTT_MEMBER, "prato");
      var found =
          stub.getOrganisation(
              GetOrganisationRequest.newBuilder().setName(added.getName()).build());
      assertThat(found).isEqualTo(added);
      var list =
          stub.listOrganisations(
              ListOrganisationsRequest.newBuilder().setParent("cities/prato").build());
      assertThat(list.getOrganisationsList()).containsExactly(added);
      assertThat(list.getTotalSize()).isEqualTo(1);
      var summary =
          stub.summariseOrganisations(
              SummariseOrganisationsRequest.newBuilder().setParent("cities/prato").build());
      assertThat(summary.getTotal()).isEqualTo(1);
      assertThat(summary.getInvented()).isEqualTo(1);
    }
  }
}
