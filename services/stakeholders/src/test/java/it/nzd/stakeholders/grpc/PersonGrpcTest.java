package it.nzd.stakeholders.grpc;

import static it.nzd.stakeholders.v1.Organisation.Type.TYPE_PUBLIC_BODY;
import static it.nzd.stakeholders.v1.TransitionTeam.Bench.BENCH_DISTRICT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.common.v1.Visibility;
import it.nzd.events.v1.EventLogServiceGrpc;
import it.nzd.events.v1.ListEventsRequest;
import it.nzd.platform.access.Roles;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.stakeholders.testing.Refusal;
import it.nzd.stakeholders.testing.Registry;
import it.nzd.stakeholders.testing.Standings;
import it.nzd.stakeholders.v1.CreatePersonRequest;
import it.nzd.stakeholders.v1.GetNamesRequest;
import it.nzd.stakeholders.v1.GetNamesResponse.PersonName;
import it.nzd.stakeholders.v1.GetPersonRequest;
import it.nzd.stakeholders.v1.ListPeopleRequest;
import it.nzd.stakeholders.v1.Person;
import it.nzd.stakeholders.v1.PersonServiceGrpc;
import it.nzd.stakeholders.v1.PersonServiceGrpc.PersonServiceBlockingStub;
import it.nzd.stakeholders.v1.UpdatePersonRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonGrpcTest {
  private static final String AHMED = TestIdentity.subjectOf("firm@prato").toString();
  private static final String LIN = new UUID(0, 14).toString();
  private static final String OTHER = new UUID(0, 15).toString();
  private static final String MARCO = new UUID(0, 2).toString();

  private Registry registry;
  private Standings standings;
  private String dyer;

  @BeforeEach
  void open() {
    registry = new Registry();
    standings = new Standings(registry);
    var mill = registry.added(Registry.organisation(1)).getName();
    dyer = registry.added(Registry.organisation(2)).getName();
    standings.member(AHMED, mill);
    standings.member(LIN, mill);
    standings.member(OTHER, dyer);
    add(AHMED, "Ahmed", "Rossi", Visibility.VISIBILITY_INTERNAL);
    add(LIN, "Lin", "Chen", Visibility.VISIBILITY_INTERNAL);
    add(OTHER, "Altra", "Impresa", Visibility.VISIBILITY_INTERNAL);
    add(MARCO, "Marco", "Ferri", Visibility.VISIBILITY_PARTNERS);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void shouldShowAFirmItsColleaguesOnly() {
    assertThat(listed(Roles.FIRM)).extracting(Person::getSubject).containsExactly(LIN, AHMED);
    assertThat(names(Roles.FIRM, "prato")).containsExactlyInAnyOrder("Ahmed Rossi", "Lin Chen");
    var stranger =
        listed(Roles.CITY_COORDINATOR).stream()
            .filter(person -> person.getSubject().equals(OTHER))
            .findFirst()
            .orElseThrow();
    assertThat(Refusal.of(() -> read(Roles.FIRM, stranger)).reason())
        .isEqualTo("RESOURCE_NOT_FOUND");
  }

  @Test
  void shouldShowTheCitysPeopleByFamilyName() {
    assertThat(listed(Roles.CITY_COORDINATOR))
        .extracting(Person::getFamilyName)
        .containsExactly("Chen", "Ferri", "Impresa", "Rossi");
    assertThat(listed(Roles.CITY_COORDINATOR)).allMatch(person -> !person.getEmail().isEmpty());
    assertThat(listed(Roles.CDTT_MEMBER)).hasSize(4).allMatch(p -> p.getEmail().isEmpty());
    assertThat(Refusal.of(() -> listed(Roles.CITIZEN)).reason()).isEqualTo("ROLE_MISSING");
  }

  @Test
  void shouldNameToPartnersWhomTheyMayKnow() {
    assertThat(names(Roles.CITY_COORDINATOR, "parma")).containsExactly("Marco Ferri");
    assertThat(names(Roles.CITY_COORDINATOR, "prato")).hasSize(4);
    assertThat(names(Roles.CITIZEN, "prato")).isEmpty();
  }

  @Test
  void shouldNameToAFirmWhoActsForItsCity() {
    var office = registry.added(Registry.organisation(3).setType(TYPE_PUBLIC_BODY)).getName();
    var council = standings.member(MARCO, office);

    assertThat(names(Roles.FIRM, "prato"))
        .containsExactlyInAnyOrder("Ahmed Rossi", "Lin Chen", "Marco Ferri");
    assertThat(names(Roles.CITIZEN, "prato")).containsExactly("Marco Ferri");
    assertThat(names(Roles.FIRM, "parma")).doesNotContain("Marco Ferri");
    assertThat(names(Roles.CITIZEN, "parma")).isEmpty();
    assertThat(listed(Roles.FIRM)).extracting(Person::getSubject).doesNotContain(MARCO);

    standings.leave(council);
    assertThat(names(Roles.CITIZEN, "prato")).isEmpty();
  }

  @Test
  void shouldNameToAFirmWhoSitsInTheTransitionTeam() {
    standings.add(
        standings.setUp(Standings.aTeam()),
        Standings.aSeat(BENCH_DISTRICT, dyer, OTHER).setVoting(false));

    assertThat(names(Roles.CITIZEN, "prato")).containsExactly("Altra Impresa");
    assertThat(names(Roles.CITIZEN, "parma")).isEmpty();
  }

  @Test
  void shouldNeverTellAnEventWhoSomebodyIs() {
    var lin = listed(Roles.FIRM).getFirst();
    as(Roles.CITY_COORDINATOR, "prato")
        .updatePerson(
            UpdatePersonRequest.newBuilder()
                .setPerson(lin.toBuilder().setFamilyName("Chen Rossi").setPhone("+39 000 0000"))
                .setUpdateMask(FieldMask.newBuilder().addPaths("family_name").addPaths("phone"))
                .build());

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(events()).contains(lin.getName() + "@2"));
    assertThat(events())
        .contains(LIN)
        .doesNotContain("Chen")
        .doesNotContain("Lin\"")
        .doesNotContain("lin@")
        .doesNotContain("0000 ");
  }

  @Test
  void shouldHoldAnAccountOnceACity() {
    assertThat(
            Refusal.of(() -> add(LIN, "Un", "Altro", Visibility.VISIBILITY_INTERNAL)).code().name())
        .isEqualTo("ALREADY_EXISTS");
  }

  private String events() {
    return registry
        .service()
        .asService("activity", EventLogServiceGrpc::newBlockingStub)
        .listEvents(ListEventsRequest.newBuilder().setPageSize(200).build())
        .toString();
  }

  private List<Person> listed(String role) {
    return as(role, "prato")
        .listPeople(ListPeopleRequest.newBuilder().setParent("cities/prato").build())
        .getPeopleList();
  }

  private Person read(String role, Person person) {
    return as(role, "prato")
        .getPerson(GetPersonRequest.newBuilder().setName(person.getName()).build());
  }

  private List<String> names(String role, String tenant) {
    var request = GetNamesRequest.newBuilder().addAllSubjects(List.of(AHMED, LIN, OTHER, MARCO));
    return as(role, tenant).getNames(request.build()).getNamesList().stream()
        .map(PersonName::getDisplayName)
        .toList();
  }

  private void add(String subject, String given, String family, Visibility visibility) {
    as(Roles.CITY_COORDINATOR, "prato")
        .createPerson(
            CreatePersonRequest.newBuilder()
                .setParent("cities/prato")
                .setPerson(
                    Person.newBuilder()
                        .setSubject(subject)
                        .setGivenName(given)
                        .setFamilyName(family)
                        .setEmail(given.toLowerCase(java.util.Locale.ROOT) + "@esempio.invalid")
                        .setVisibility(visibility))
                .build());
  }

  private PersonServiceBlockingStub as(String role, String tenant) {
    return registry.service().as(role, tenant, PersonServiceGrpc::newBlockingStub);
  }
}
