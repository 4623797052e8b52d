package it.nzd.activity.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.consultations.v1.Audience;
import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.Segment;
import it.nzd.stakeholders.v1.Organisation;
import org.junit.jupiter.api.Test;

class AskingTest {
  private static final String DISTRICT = "cities/prato/districts/macrolotto";
  private static final Organisation MILL =
      Organisation.newBuilder()
          .setName("cities/prato/organisations/F1")
          .setDistrict(DISTRICT)
          .setMunicipality("100005")
          .setSizeClass(Organisation.SizeClass.SIZE_CLASS_SMALL)
          .setType(Organisation.Type.TYPE_FIRM)
          .setAteco("13.20")
          .build();

  @Test
  void shouldAskEverybodyOfTheDistrict() {
    assertThat(Asking.asks(asking(Audience.Kind.KIND_OPEN, Segment.newBuilder()), MILL)).isTrue();
    var elsewhere = MILL.toBuilder().setDistrict("cities/prato/districts/altro").build();
    assertThat(Asking.asks(asking(Audience.Kind.KIND_OPEN, Segment.newBuilder()), elsewhere))
        .isFalse();
  }

  @Test
  void shouldAskThePartThatEveryConditionHolds() {
    assertThat(isAsked(Segment.newBuilder().setAtecoPrefix("13"))).isTrue();
    assertThat(isAsked(Segment.newBuilder().setAtecoPrefix("14"))).isFalse();
    assertThat(isAsked(Segment.newBuilder().addMunicipalities("100005").addTypes("TYPE_FIRM")))
        .isTrue();
    assertThat(isAsked(Segment.newBuilder().addMunicipalities("100003"))).isFalse();
    assertThat(isAsked(Segment.newBuilder().addSizeClasses("SIZE_CLASS_LARGE"))).isFalse();
    assertThat(isAsked(Segment.newBuilder().addTypes("TYPE_RESEARCH"))).isFalse();
  }

  @Test
  void shouldAskThoseInvitedWhereverTheyAre() {
    var invitation =
        Consultation.newBuilder()
            .setDistrict("cities/prato/districts/altro")
            .setAudience(
                Audience.newBuilder()
                    .setKind(Audience.Kind.KIND_INVITED)
                    .addInvited(MILL.getName()))
            .build();
    assertThat(Asking.asks(invitation, MILL)).isTrue();
    assertThat(Asking.asks(invitation, MILL.toBuilder().setName("another").build())).isFalse();
  }

  private static boolean isAsked(Segment.Builder segment) {
    return Asking.asks(asking(Audience.Kind.KIND_SEGMENT, segment), MILL);
  }

  private static Consultation asking(Audience.Kind kind, Segment.Builder segment) {
    return Consultation.newBuilder()
        .setDistrict(DISTRICT)
        .setAudience(Audience.newBuilder().setKind(kind).setSegment(segment))
        .build();
  }
}
