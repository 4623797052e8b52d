package it.nzd.consultations.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.common.v1.Visibility;
import it.nzd.consultations.testing.FakeStakeholders;
import it.nzd.consultations.testing.Hall;
import it.nzd.consultations.testing.Refusal;
import it.nzd.consultations.v1.Audience;
import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.ConsultationServiceGrpc;
import it.nzd.consultations.v1.GetConsultationRequest;
import it.nzd.consultations.v1.ListConsultationsRequest;
import it.nzd.consultations.v1.Segment;
import it.nzd.events.v1.EventLogServiceGrpc;
import it.nzd.events.v1.ListEventsRequest;
import it.nzd.platform.event.Outbox;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Those who are counted at the opening and those who may begin an answer are the same. */
class AudienceTest {
  private static final String ELSEWHERE = "cities/prato/districts/altrove";
  private static final String OUTSIDE = "AUDIENCE_OUTSIDE";

  private final Hall hall = new Hall();

  @BeforeEach
  void register() {
    for (int firm = 1; firm <= 6; firm++) {
      hall.mandated(person(firm), firm);
    }
    hall.stakeholders.move(name(5), ELSEWHERE);
    hall.stakeholders.move(name(6), ELSEWHERE);
  }

  @AfterEach
  void close() {
    hall.close();
  }

  @ParameterizedTest
  @MethodSource("audiences")
  void shouldLetExactlyThoseAnswerWhoAreCounted(Audience.Builder audience, List<Integer> asked) {
    var open = hall.opened(hall.form().setAudience(audience));

    assertThat(hall.fresh(open).getAudienceCount().getOrganisations()).isEqualTo(asked.size());
    assertThat(Stream.of(1, 2, 3, 4, 5, 6).filter(firm -> mayBegin(firm, open)))
        .containsExactlyElementsOf(asked);
  }

  static Stream<Arguments> audiences() {
    return Stream.of(
        arguments(Audience.newBuilder().setKind(Audience.Kind.KIND_OPEN), 1, 2, 3, 4),
        arguments(
            Audience.newBuilder()
                .setKind(Audience.Kind.KIND_SEGMENT)
                .setSegment(Segment.newBuilder().setAtecoPrefix("13")),
            2,
            4),
        arguments(
            Audience.newBuilder()
                .setKind(Audience.Kind.KIND_SEGMENT)
                .setSegment(Segment.newBuilder().addMunicipalities("100003")),
            3),
        arguments(
            Audience.newBuilder()
                .setKind(Audience.Kind.KIND_INVITED)
                .addInvited(name(1))
                .addInvited(name(5)),
            1,
            5));
  }

  @ParameterizedTest
  @MethodSource("audiences")
  void shouldShowAnInternalOneToExactlyThoseItAsks(Audience.Builder audience, List<Integer> asked) {
    var form = hall.form().setAudience(audience).setVisibility(Visibility.VISIBILITY_INTERNAL);
    var draft = hall.created(form);
    assertThat(Stream.of(1, 2, 3, 4, 5, 6).filter(firm -> reads(firm, draft))).isEmpty();

    var open = hall.scheduled(draft);

    assertThat(Stream.of(1, 2, 3, 4, 5, 6).filter(firm -> reads(firm, open)))
        .containsExactlyElementsOf(asked);
    assertThat(Stream.of(1, 2, 3, 4, 5, 6).filter(firm -> isListed(firm, open)))
        .containsExactlyElementsOf(asked);
    assertThat(guests(open))
        .containsExactlyInAnyOrderElementsOf(asked.stream().map(AudienceTest::name).toList());
  }

  @Test
  void shouldShowItToWhomItAsksSinceTheOpening() {
    var open = hall.opened(hall.form().setVisibility(Visibility.VISIBILITY_INTERNAL));
    assertThat(reads(5, open)).isFalse();

    hall.stakeholders.move(name(5), FakeStakeholders.DISTRICT);
    hall.stakeholders.move(name(1), ELSEWHERE);

    assertThat(reads(5, open)).isTrue();
    assertThat(reads(1, open)).isTrue();
  }

  @Test
  void shouldTellNobodyWhoIsAskedBeforeTheOpening() {
    var draft = hall.created(hall.form());

    assertThat(guests(draft)).isEmpty();
  }

  @Test
  void shouldGoOnAskingWhoWasAskedAtTheOpening() {
    var open = hall.opened(hall.form().setVisibility(Visibility.VISIBILITY_PUBLIC));
    assertThat(Refusal.of(() -> hall.started(person(5), open, name(5)))).isEqualTo(OUTSIDE);

    hall.stakeholders.move(name(1), ELSEWHERE);
    hall.stakeholders.move(name(5), FakeStakeholders.DISTRICT);

    assertThat(mayBegin(1, open)).isTrue();
    assertThat(mayBegin(5, open)).isTrue();
    assertThat(listed(1, true)).containsExactly(open.getName());
  }

  @Test
  void shouldListApartWhatAsksTheOwnOrganisations() {
    var everybody = hall.opened(hall.form().setVisibility(Visibility.VISIBILITY_PUBLIC));
    var one =
        hall.opened(
            hall.form()
                .setAudience(
                    Audience.newBuilder().setKind(Audience.Kind.KIND_INVITED).addInvited(name(1))));
    hall.created(hall.form());

    assertThat(listed(1, true)).containsExactly(one.getName(), everybody.getName());
    assertThat(listed(2, true)).containsExactly(everybody.getName());
    assertThat(listed(5, true)).isEmpty();
    assertThat(listed(5, false)).contains(everybody.getName());
  }

  private boolean mayBegin(int firm, Consultation open) {
    try {
      hall.started(person(firm), open, name(firm));
      return true;
    } catch (StatusRuntimeException refused) {
      assertThat(Refusal.of(() -> hall.started(person(firm), open, name(firm))))
          .isIn(OUTSIDE, "RESOURCE_NOT_FOUND");
      return false;
    }
  }

  private boolean reads(int firm, Consultation consultation) {
    try {
      hall.person(person(firm), ConsultationServiceGrpc::newBlockingStub)
          .getConsultation(
              GetConsultationRequest.newBuilder().setName(consultation.getName()).build());
      return true;
    } catch (StatusRuntimeException refused) {
      assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
      return false;
    }
  }

  private boolean isListed(int firm, Consultation consultation) {
    return listed(firm, false).contains(consultation.getName());
  }

  private List<String> listed(int firm, boolean asksOwn) {
    return hall
        .person(person(firm), ConsultationServiceGrpc::newBlockingStub)
        .listConsultations(
            ListConsultationsRequest.newBuilder().setParent(Hall.PRATO).setAsksOwn(asksOwn).build())
        .getConsultationsList()
        .stream()
        .map(Consultation::getName)
        .toList();
  }

  /** The guests of the last event of a consultation. */
  private List<String> guests(Consultation consultation) {
    hall.service().context().getBean(Outbox.class).sweep();
    return hall
        .service()
        .asService("activity", EventLogServiceGrpc::newBlockingStub)
        .listEvents(ListEventsRequest.newBuilder().setPageSize(1000).build())
        .getEventsList()
        .stream()
        .filter(event -> event.getResource().equals(consultation.getName()))
        .reduce((before, after) -> after)
        .orElseThrow()
        .getGuestsList();
  }

  private static String person(int firm) {
    return "person of " + firm;
  }

  private static String name(int firm) {
    return FakeStakeholders.nameOf(firm);
  }

  private static Arguments arguments(Audience.Builder audience, Integer... asked) {
    return Arguments.of(audience, List.of(asked));
  }
}
