package it.nzd.consultations.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.nzd.consultations.testing.Hall;
import it.nzd.consultations.v1.ListTurnoutsRequest;
import it.nzd.consultations.v1.Turnout;
import it.nzd.consultations.v1.TurnoutServiceGrpc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnoutGrpcTest {
  private static final ListTurnoutsRequest EVERYWHERE =
      ListTurnoutsRequest.newBuilder().setParent("cities/-").build();

  private Hall hall;

  @BeforeEach
  void open() {
    hall = new Hall();
  }

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void shouldTellTurnoutsOfWhatClosedToTheServiceThatCompares() {
    for (int i = 1; i <= 3; i++) {
      hall.mandated("firm" + i, i);
    }
    var open = hall.opened(hall.form().setIllustrative(true));
    hall.answered("firm1", open, hall.mandated("firm1", 1), "10", 2);
    assertThat(told()).isEmpty();
    hall.closed(open);
    hall.created(hall.form());

    assertThat(told())
        .singleElement()
        .satisfies(
            turnout -> {
              assertThat(turnout.getConsultation()).isEqualTo(open.getName());
              assertThat(turnout.getDistrict()).isEqualTo(open.getDistrict());
              assertThat(turnout.getAsked()).isEqualTo(3);
              assertThat(turnout.getSubmitted()).isEqualTo(1);
              assertThat(turnout.hasBalance()).isFalse();
              assertThat(turnout.getCloseDay()).matches("20\\d\\d-\\d\\d-\\d\\d");
              assertThat(turnout.getIllustrative()).isTrue();
            });
  }

  @Test
  void shouldTellNobodyElse() {
    var person = hall.as("city-coordinator", "prato", TurnoutServiceGrpc::newBlockingStub);
    assertThatThrownBy(() -> person.listTurnouts(EVERYWHERE))
        .hasMessageContaining("PERMISSION_DENIED");
  }

  private java.util.List<Turnout> told() {
    return hall.asService("indicators", TurnoutServiceGrpc::newBlockingStub)
        .listTurnouts(EVERYWHERE)
        .getTurnoutsList();
  }
}
