package it.nzd.stakeholders.grpc;

import static it.nzd.stakeholders.testing.Registry.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import io.grpc.Status;
import it.nzd.platform.access.Roles;
import it.nzd.stakeholders.testing.Refusal;
import it.nzd.stakeholders.testing.Registry;
import it.nzd.stakeholders.v1.CreateOrganisationRequest;
import it.nzd.stakeholders.v1.DeleteOrganisationRequest;
import it.nzd.stakeholders.v1.GetOrganisationRequest;
import it.nzd.stakeholders.v1.Headcount;
import it.nzd.stakeholders.v1.ListOrganisationsRequest;
import it.nzd.stakeholders.v1.Organisation;
import it.nzd.stakeholders.v1.OrganisationFilter;
import it.nzd.stakeholders.v1.OrganisationServiceGrpc.OrganisationServiceBlockingStub;
import it.nzd.stakeholders.v1.Site;
import it.nzd.stakeholders.v1.SummariseOrganisationsRequest;
import it.nzd.stakeholders.v1.UpdateOrganisationRequest;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrganisationGrpcTest {
  private static final AtomicInteger NEXT = new AtomicInteger(1000);
  private static Registry registry;
  private static OrganisationServiceBlockingStub coordinator;

  @BeforeAll
  static void open() {
    registry = new Registry();
    coordinator = registry.organisations(Roles.CITY_COORDINATOR, "prato");
  }

  @AfterAll
  static void close() {
    registry.close();
  }

  @Test
  void shouldGiveBackWhatWasAdded() {
    var full =
        organisation(next())
            .setEmployees(Headcount.newBuilder().setPersons(31).setYear(2024))
            .setWebsite("https://example.org/filatura")
            .addSites(
                Site.newBuilder()
                    .setLabel("Stabilimento nord")
                    .setAddress("Via dei Fossi 12")
                    .setMunicipality(Registry.PRATO_ISTAT)
                    .setRoofArea(quantity("1234.50", "m2")))
            .build();

    var added = registry.added(full.toBuilder());

    assertThat(added.getEtag()).isEqualTo("\"1\"");
    assertThat(read(added.getName())).isEqualTo(added);
    var content =
        added.toBuilder()
            .clearName()
            .clearEtag()
            .clearCreateTime()
            .clearUpdateTime()
            .clearCreator()
            .clearVisibility()
            .build();
    assertThat(content).isEqualTo(full);
  }

  @Test
  void shouldRefuseEachBrokenRuleByItsReason() {
    assertRefused("VAT_NUMBER_INVALID", organisation(next()).setVatNumber("12345678901"));
    assertRefused("ATECO_UNKNOWN", organisation(next()).setAteco("04.10"));
    assertRefused("DISTRICT_UNKNOWN", organisation(next()).setDistrict(Registry.PARMA_NORTH));
    assertRefused(
        "DISTRICT_UNKNOWN", organisation(next()).setDistrict("cities/prato/districts/nowhere"));
    assertRefused(
        "MUNICIPALITY_OUTSIDE_DISTRICT",
        organisation(next()).setMunicipality(Registry.PARMA_ISTAT));
    assertRefused(
        "SIZE_CLASS_CONTRADICTS_EMPLOYEES",
        organisation(next()).setEmployees(Headcount.newBuilder().setPersons(50).setYear(2024)));
    assertRefused(
        "AREA_EXPECTED",
        organisation(next())
            .addSites(
                Site.newBuilder()
                    .setLabel("x")
                    .setMunicipality(Registry.PRATO_ISTAT)
                    .setParkingArea(quantity("5", "t"))));
  }

  @Test
  void shouldRefuseATakenVatNumberByItsField() {
    var number = next();
    registry.added(organisation(number));

    var refusal = Refusal.of(() -> registry.added(organisation(number)));

    assertThat(refusal.code()).isEqualTo(Status.Code.ALREADY_EXISTS);
    assertThat(refusal.reason()).isEqualTo("VAT_NUMBER_TAKEN");
    assertThat(refusal.fields()).containsExactly("organisation.vat_number");
  }

  @Test
  void shouldHaveNoSecondEffectWhenRepeated() {
    var create =
        CreateOrganisationRequest.newBuilder()
            .setParent("cities/prato")
            .setOrganisation(organisation(next()))
            .setRequestId(
                UUID.nameUUIDFromBytes(new byte[] {1}).toString().replaceFirst("-3", "-4"))
            .build();

    var first = coordinator.createOrganisation(create);

    assertThat(coordinator.createOrganisation(create)).isEqualTo(first);
    var otherBody = create.toBuilder().setOrganisation(organisation(next())).build();
    assertThat(Refusal.of(() -> coordinator.createOrganisation(otherBody)).reason())
        .isEqualTo("REQUEST_ID_REUSED");
    var byAnother = registry.organisations(Roles.DATA_STEWARD, "prato");
    assertThat(Refusal.of(() -> byAnother.createOrganisation(create)).reason())
        .isEqualTo("VAT_NUMBER_TAKEN");
  }

  @Test
  void shouldChangeNothingWhenOnlyValidating() {
    var request =
        CreateOrganisationRequest.newBuilder()
            .setParent("cities/prato")
            .setOrganisation(organisation(next()))
            .setValidateOnly(true)
            .build();

    var shown = coordinator.createOrganisation(request);

    assertThat(Refusal.of(() -> read(shown.getName())).code()).isEqualTo(Status.Code.NOT_FOUND);
  }

  @Test
  void shouldChangeWhatTheMaskNamesAndNoMore() {
    var added = registry.added(organisation(next()));

    var changed =
        coordinator.updateOrganisation(
            edit(added, "website")
                .setOrganisation(only(added).setWebsite("https://a.example"))
                .build());

    assertThat(changed.getWebsite()).isEqualTo("https://a.example");
    assertThat(changed.getLegalName()).isEqualTo(added.getLegalName());
    assertThat(changed.getEtag()).isEqualTo("\"2\"");
    assertThat(changed.getCreateTime()).isEqualTo(added.getCreateTime());
  }

  @Test
  void shouldTellTheLoserOfTwoEdits() {
    var added = registry.added(organisation(next()));
    var edit = edit(added, "legalName").setOrganisation(only(added).setLegalName("Nuova")).build();
    coordinator.updateOrganisation(edit);

    assertThat(Refusal.of(() -> coordinator.updateOrganisation(edit)).reason())
        .isEqualTo("STALE_VERSION");
    var withoutEtag = edit.toBuilder();
    withoutEtag.getOrganisationBuilder().clearEtag();
    assertThat(Refusal.of(() -> coordinator.updateOrganisation(withoutEtag.build())).reason())
        .isEqualTo("ETAG_REQUIRED");
    assertThat(read(added.getName()).getLegalName()).isEqualTo("Nuova");
  }

  @Test
  void shouldTakeOutAndFindNoMore() {
    var added = registry.added(organisation(next()));
    var deletion =
        DeleteOrganisationRequest.newBuilder().setName(added.getName()).setEtag("\"1\"").build();

    coordinator.deleteOrganisation(deletion);

    assertThat(Refusal.of(() -> read(added.getName())).reason()).isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(Refusal.of(() -> coordinator.deleteOrganisation(deletion)).reason())
        .isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(search("Filatura " + added.getLegalName().substring(9, 14))).isEmpty();
  }

  @Test
  void shouldFindByBeginningsOfWords() {
    var number = next();
    registry.added(organisation(number).setLegalName("Città Ordìta S.p.A."));

    assertThat(search("citt ord")).containsExactly("Città Ordìta S.p.A.");
    assertThat(search(Registry.vatNumber(number).substring(0, 9))).hasSize(1);
    assertThat(search("dita")).isEmpty();
  }

  @Test
  void shouldPageWithTotalAndRefuseAForeignToken() {
    for (int i = 0; i < 5; i++) {
      registry.added(organisation(next()).setLegalName("Pagina " + i));
    }
    var request =
        ListOrganisationsRequest.newBuilder()
            .setParent("cities/prato")
            .setFilter(OrganisationFilter.newBuilder().setQuery("pagina"))
            .setOrderBy("legal_name desc")
            .setPageSize(2);
    var read = new ArrayList<String>();
    do {
      var page = coordinator.listOrganisations(request.build());
      assertThat(page.getTotalSize()).isEqualTo(5);
      page.getOrganisationsList().forEach(o -> read.add(o.getLegalName()));
      request.setPageToken(page.getNextPageToken());
    } while (!request.getPageToken().isEmpty());

    assertThat(read).containsExactly("Pagina 4", "Pagina 3", "Pagina 2", "Pagina 1", "Pagina 0");
    var token = coordinator.listOrganisations(request.build()).getNextPageToken();
    var other = request.setPageToken(token).setOrderBy("employees").build();
    assertThat(Refusal.of(() -> coordinator.listOrganisations(other)).reason())
        .isEqualTo("PAGE_TOKEN_INVALID");
  }

  @Test
  void shouldCountForAServiceToo() {
    registry.added(organisation(next()).setLegalName("Conteggio"));
    var summary =
        registry
            .service()
            .asService(
                "indicators", it.nzd.stakeholders.v1.OrganisationServiceGrpc::newBlockingStub)
            .summariseOrganisations(
                SummariseOrganisationsRequest.newBuilder()
                    .setParent("cities/prato")
                    .setFilter(OrganisationFilter.newBuilder().setQuery("conteggio"))
                    .build());

    assertThat(summary.getTotal()).isEqualTo(1);
    assertThat(summary.getInvented()).isEqualTo(1);
    assertThat(summary.getByDivisionList())
        .singleElement()
        .satisfies(group -> assertThat(group.getCode()).isEqualTo("13"));
    assertThat(summary.getBySizeClass(0).getCode()).isEqualTo("SIZE_CLASS_SMALL");
  }

  private static int next() {
    return NEXT.incrementAndGet();
  }

  private static it.nzd.common.v1.Quantity quantity(String value, String unit) {
    return it.nzd.common.v1.Quantity.newBuilder().setValue(value).setUnit(unit).build();
  }

  private static Organisation read(String name) {
    return coordinator.getOrganisation(GetOrganisationRequest.newBuilder().setName(name).build());
  }

  private static java.util.List<String> search(String query) {
    return coordinator
        .listOrganisations(
            ListOrganisationsRequest.newBuilder()
                .setParent("cities/prato")
                .setFilter(OrganisationFilter.newBuilder().setQuery(query))
                .build())
        .getOrganisationsList()
        .stream()
        .map(Organisation::getLegalName)
        .toList();
  }

  /** The organisation's name and etag alone. */
  private static Organisation.Builder only(Organisation organisation) {
    return Organisation.newBuilder()
        .setName(organisation.getName())
        .setEtag(organisation.getEtag());
  }

  private static UpdateOrganisationRequest.Builder edit(Organisation seen, String... paths) {
    return UpdateOrganisationRequest.newBuilder()
        .setOrganisation(only(seen))
        .setUpdateMask(FieldMask.newBuilder().addAllPaths(java.util.List.of(paths)));
  }

  private static void assertRefused(String reason, Organisation.Builder organisation) {
    var refusal =
        Refusal.of(
            () ->
                coordinator.createOrganisation(
                    CreateOrganisationRequest.newBuilder()
                        .setParent("cities/prato")
                        .setOrganisation(organisation)
                        .build()));
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(refusal.fields()).isNotEmpty();
  }
}
