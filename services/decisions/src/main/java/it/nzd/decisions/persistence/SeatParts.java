package it.nzd.decisions.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.decisions.domain.Bench;
import it.nzd.decisions.domain.Consent;
import it.nzd.decisions.domain.Declaration;
import it.nzd.decisions.domain.Dissent;
import it.nzd.decisions.domain.Interest;
import it.nzd.decisions.domain.Objection;
import it.nzd.decisions.domain.VotingSeat;
import it.nzd.platform.value.Coded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What seats do, as it is stored. */
final class SeatParts {
  private SeatParts() {}

  /** A seat with a vote, as it is stored. */
  @Serdeable
  record SeatDocument(String seat, String bench, String organisation) {
    static SeatDocument of(VotingSeat seat) {
      return new SeatDocument(seat.id(), seat.bench().code(), seat.organisation());
    }

    VotingSeat toDomain() {
      return new VotingSeat(seat, Coded.of(Bench.class, bench), organisation);
    }
  }

  /** A consent as it is stored. */
  @Serdeable
  record ConsentDocument(String seat, String person, Instant consentTime) {
    static ConsentDocument of(Consent consent) {
      return new ConsentDocument(consent.seat(), consent.person(), consent.givenAt());
    }

    Consent toDomain() {
      return new Consent(seat, person, consentTime);
    }
  }

  /** An objection as it is stored. */
  @Serdeable
  record ObjectionDocument(String seat, String person, String reason, Instant objectTime) {
    static @Nullable ObjectionDocument of(@Nullable Objection objection) {
      return objection == null
          ? null
          : new ObjectionDocument(
              objection.seat(), objection.person(), objection.reason(), objection.raisedAt());
    }

    Objection toDomain() {
      return new Objection(seat, person, reason, objectTime);
    }
  }

  /** A declaration as it is stored. */
  @Serdeable
  record DeclarationDocument(String seat, String interest, String person, Instant declareTime) {
    static DeclarationDocument of(Declaration declaration) {
      return new DeclarationDocument(
          declaration.seat(),
          declaration.interest().code(),
          declaration.person(),
          declaration.declaredAt());
    }

    Declaration toDomain() {
      return new Declaration(seat, Coded.of(Interest.class, interest), person, declareTime);
    }
  }

  /** A dissent as it is stored. */
  @Serdeable
  record DissentDocument(String seat, String person, String statement, Instant dissentTime) {
    static DissentDocument of(Dissent dissent) {
      return new DissentDocument(
          dissent.seat(), dissent.person(), dissent.statement(), dissent.statedAt());
    }

    Dissent toDomain() {
      return new Dissent(seat, person, statement, dissentTime);
    }
  }
}
