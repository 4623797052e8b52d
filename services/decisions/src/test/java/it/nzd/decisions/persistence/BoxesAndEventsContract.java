package it.nzd.decisions.persistence;

import static it.nzd.decisions.testing.FakeNeighbours.SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.decisions.domain.BallotBox;
import it.nzd.decisions.domain.BallotBoxes;
import it.nzd.decisions.testing.Chamber;
import it.nzd.decisions.v1.Choice;
import it.nzd.decisions.v1.Evidence;
import it.nzd.platform.event.EventStore;
import it.nzd.platform.event.Outbox;
import java.time.Instant;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the store promises of votes, on any server. */
abstract class BoxesAndEventsContract {
  private final Chamber chamber;

  BoxesAndEventsContract(String uri) {
    chamber = new Chamber(uri);
  }

  @AfterEach
  void close() {
    chamber.close();
  }

  @Test
  void shouldTellNothingOfABallotInAnyEvent() {
    var name = chamber.voting(Chamber.question()).getName();
    SEATS.forEach(seat -> chamber.cast(name, seat, Choice.CHOICE_AGAINST));
    chamber.closed(name);

    chamber.bean(Outbox.class).sweep();
    var events = chamber.bean(EventStore.class).after(0, 1_000);

    assertThat(events).isNotEmpty();
    assertThat(events.stream().map(BsonDocument::toJson))
        .noneMatch(event -> event.contains("motivo di") || event.contains("CHOICE_"));
  }

  @Test
  void shouldKeepSealedBoxesAndEverythingElseAsItWas() {
    var boxes = chamber.bean(BallotBoxes.class);
    var ballot =
        new it.nzd.decisions.domain.Ballot(
            "s",
            it.nzd.decisions.domain.Bench.CITY,
            it.nzd.decisions.domain.Choice.FOR,
            "perché sì",
            "p",
            true,
            Instant.parse("2026-03-01T10:00:00Z"));
    boxes.open("box");
    boxes.open("box");
    assertThat(boxes.put("box", ballot)).isInstanceOf(BallotBox.Taken.class);
    assertThat(boxes.put("box", ballot)).isEqualTo(new BallotBox.Same(ballot));

    assertThat(boxes.seal("box").ballots()).containsExactly(ballot);
    assertThat(boxes.seal("box").ballots()).containsExactly(ballot);
    assertThat(boxes.put("box", ballot)).isInstanceOf(BallotBox.Sealed.class);
    assertThat(boxes.find("none")).isEmpty();
  }

  @Test
  void shouldReadBackEveryPartOfADecision() {
    var voting =
        chamber.voting(
            Chamber.question()
                .setConditions("Se l’acqua è in classe A.")
                .setReviewDay("2027-01-31")
                .addEvidence(
                    Evidence.newBuilder()
                        .setTarget("cities/programme/indicators/water-reuse")
                        .setDistrict("cities/prato/districts/tessile")
                        .setNote("Il riuso")));
    SEATS.forEach(seat -> chamber.cast(voting.getName(), seat, Choice.CHOICE_FOR));
    chamber.closed(voting.getName());
    var adopted = chamber.adopted(voting.getName());

    var read = chamber.read(voting.getName());

    assertThat(read).isEqualTo(adopted);
    assertThat(read.getEvidenceList()).isEqualTo(voting.getEvidenceList());
    assertThat(read.getDeclarationsList()).isEqualTo(voting.getDeclarationsList());
    assertThat(read.getConditions()).isEqualTo(voting.getConditions());
  }
}
