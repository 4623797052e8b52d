package it.nzd.stakeholders.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.common.v1.Quantity;
import it.nzd.common.v1.Source;
import it.nzd.common.v1.Visibility;
import it.nzd.platform.access.Roles;
import it.nzd.stakeholders.testing.Refusal;
import it.nzd.stakeholders.testing.Registry;
import it.nzd.stakeholders.v1.CreatePublicCountRequest;
import it.nzd.stakeholders.v1.DeletePublicCountRequest;
import it.nzd.stakeholders.v1.ListPublicCountsRequest;
import it.nzd.stakeholders.v1.PublicCount;
import it.nzd.stakeholders.v1.PublicCount.Perimeter;
import it.nzd.stakeholders.v1.PublicCount.Qualifier;
import it.nzd.stakeholders.v1.PublicCount.Subject;
import it.nzd.stakeholders.v1.PublicCountServiceGrpc;
import it.nzd.stakeholders.v1.PublicCountServiceGrpc.PublicCountServiceBlockingStub;
import it.nzd.stakeholders.v1.UpdatePublicCountRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicCountGrpcTest {
  private Registry registry;
  private PublicCountServiceBlockingStub coordinator;

  @BeforeEach
  void open() {
    registry = new Registry();
    coordinator =
        registry
            .service()
            .as(Roles.CITY_COORDINATOR, "prato", PublicCountServiceGrpc::newBlockingStub);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void shouldShowConflictingStatementsSideBySideTheAdoptedFirst() {
    var company = create(count("60").setAdopted(true));
    var press = create(count("75"));

    var listed =
        registry
            .service()
            .asNobody(PublicCountServiceGrpc::newBlockingStub)
            .listPublicCounts(
                ListPublicCountsRequest.newBuilder()
                    .setParent("cities/-")
                    .setDistrict(Registry.PRATO_TEXTILE)
                    .build());

    assertThat(listed.getPublicCountsList()).containsExactly(company, press);
    assertThat(company.getQualifier()).isEqualTo(Qualifier.QUALIFIER_EXACT);
    assertThat(company.getQuantity().getValue()).isEqualTo("60");
  }

  @Test
  void shouldAdoptOneValueAtATime() {
    var company = create(count("60").setAdopted(true));
    var press = create(count("75"));

    assertThat(adopt(press, true).reason()).isEqualTo("PUBLIC_COUNT_ALREADY_ADOPTED");
    assertThat(Refusal.of(() -> create(count("61").setAdopted(true))).reason())
        .isEqualTo("PUBLIC_COUNT_ALREADY_ADOPTED");
    assertThat(
            Refusal.of(
                    () ->
                        create(count("61").setAdopted(true).setPerimeter(Perimeter.PERIMETER_CITY)))
                .reason())
        .isEmpty();
    assertThat(adopt(company, false).reason()).isEmpty();
    assertThat(adopt(press, true).reason()).isEmpty();
  }

  @Test
  void shouldFreeTheAdoptionOfADeletedOne() {
    var company = create(count("60").setAdopted(true));
    coordinator.deletePublicCount(
        DeletePublicCountRequest.newBuilder()
            .setName(company.getName())
            .setEtag(company.getEtag())
            .build());

    assertThat(create(count("75").setAdopted(true)).getAdopted()).isTrue();
  }

  @Test
  void shouldRefuseBrokenRules() {
    assertThat(refused(count("5").setDistrict(Registry.PARMA_NORTH))).isEqualTo("DISTRICT_UNKNOWN");
    assertThat(refused(count("5").setQualifier(Qualifier.QUALIFIER_BETWEEN)))
        .isEqualTo("RANGE_INVALID");
    assertThat(refused(count("5").setPerimeter(Perimeter.PERIMETER_OTHER)))
        .isEqualTo("PERIMETER_NOTE_NEEDED");
    assertThat(refused(count("5").setSubject(Subject.SUBJECT_OTHER))).isEqualTo("LABEL_NEEDED");
    assertThat(refused(count("5").setAsOf("2023-02-30"))).isEqualTo("DAY_UNKNOWN");
    assertThat(refused(count("1,5"))).isEqualTo("REQUEST_INVALID");
  }

  @Test
  void shouldHideWhatIsInternalFromNobodyAndOtherCities() {
    create(count("60").setVisibility(Visibility.VISIBILITY_INTERNAL));
    var request = ListPublicCountsRequest.newBuilder().setParent("cities/prato").build();

    var nobody = registry.service().asNobody(PublicCountServiceGrpc::newBlockingStub);
    var neighbour =
        registry
            .service()
            .as(Roles.CITY_COORDINATOR, "parma", PublicCountServiceGrpc::newBlockingStub);
    var service =
        registry.service().asService("indicators", PublicCountServiceGrpc::newBlockingStub);

    assertThat(nobody.listPublicCounts(request).getPublicCountsList()).isEmpty();
    assertThat(neighbour.listPublicCounts(request).getPublicCountsList()).isEmpty();
    assertThat(service.listPublicCounts(request).getPublicCountsList()).hasSize(1);
  }

  private Refusal adopt(PublicCount count, boolean adopted) {
    return Refusal.of(
        () ->
            coordinator.updatePublicCount(
                UpdatePublicCountRequest.newBuilder()
                    .setPublicCount(
                        PublicCount.newBuilder()
                            .setName(count.getName())
                            .setEtag("\"1\"")
                            .setAdopted(adopted))
                    .setUpdateMask(FieldMask.newBuilder().addPaths("adopted"))
                    .build()));
  }

  private String refused(PublicCount.Builder count) {
    return Refusal.of(() -> create(count)).reason();
  }

  private PublicCount create(PublicCount.Builder count) {
    return coordinator.createPublicCount(
        CreatePublicCountRequest.newBuilder()
            .setParent("cities/prato")
            .setPublicCount(count)
            .build());
  }

  private static PublicCount.Builder count(String kilometres) {
    return PublicCount.newBuilder()
        .setDistrict(Registry.PRATO_TEXTILE)
        .setSubject(Subject.SUBJECT_WATER_NETWORK_LENGTH)
        .setQuantity(Quantity.newBuilder().setValue(kilometres).setUnit("km"))
        .setPerimeter(Perimeter.PERIMETER_DISTRICT)
        .setSource(
            Source.newBuilder().setTitle("Company profile").setMark(Source.Mark.MARK_VERIFIED))
        .setVisibility(Visibility.VISIBILITY_PUBLIC);
  }
}
