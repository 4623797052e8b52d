package it.nzd.decisions.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.decisions.domain.Ballot;
import it.nzd.decisions.domain.BallotBox;
import it.nzd.decisions.domain.Bench;
import it.nzd.decisions.domain.Choice;
import it.nzd.platform.value.Coded;
import java.time.Instant;
import java.util.List;

/** A ballot box as it is stored: beside the aggregates, without events. */
@MappedEntity(value = "ballotBoxes", namingStrategy = NamingStrategies.Raw.class)
record BallotBoxDocument(
    @Id String id, long revision, boolean sealed, List<BallotDocument> ballots) {

  /** A ballot as it is stored. */
  @Serdeable
  record BallotDocument(
      String seat,
      String bench,
      String choice,
      String reason,
      String person,
      boolean byDeputy,
      Instant castTime) {
    static BallotDocument of(Ballot ballot) {
      return new BallotDocument(
          ballot.seat(),
          ballot.bench().code(),
          ballot.choice().code(),
          ballot.reason(),
          ballot.person(),
          ballot.byDeputy(),
          ballot.castAt());
    }

    Ballot toDomain() {
      return new Ballot(
          seat,
          Coded.of(Bench.class, bench),
          Coded.of(Choice.class, choice),
          reason,
          person,
          byDeputy,
          castTime);
    }
  }

  static BallotBoxDocument of(BallotBox box, long revision) {
    return new BallotBoxDocument(
        box.name(),
        revision,
        box.isSealed(),
        box.ballots().stream().map(BallotDocument::of).toList());
  }

  BallotBox toDomain() {
    return new BallotBox(id, sealed, ballots.stream().map(BallotDocument::toDomain).toList());
  }
}
