package it.nzd.consultations.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.StatusRuntimeException;
import it.nzd.consultations.testing.FakeStakeholders;
import it.nzd.consultations.testing.Hall;
import it.nzd.consultations.testing.Refusal;
import it.nzd.consultations.v1.Audience;
import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.Segment;
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

  @Test
  void shouldAskTheRegistryEachTimeSomebodyBegins() {
    var open = hall.opened(hall.form());
    hall.started(person(1), open, name(1));

    hall.stakeholders.move(name(1), ELSEWHERE);

    assertThat(Refusal.of(() -> hall.started(person(1), open, name(1)))).isEqualTo(OUTSIDE);
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
