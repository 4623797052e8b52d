package it.nzd.consultations.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.consultations.domain.Facts;
import it.nzd.consultations.domain.Position;
import it.nzd.consultations.domain.Submission;
import it.nzd.consultations.domain.Value;
import it.nzd.platform.value.Coded;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A submission as it is stored. */
@Serdeable
record SubmissionDocument(
    int number,
    Instant at,
    String by,
    String salt,
    Map<String, ValueDocument> values,
    @Nullable PositionDocument position,
    @Nullable FactsDocument facts,
    String fingerprint) {

  /** Position of an association. */
  @Serdeable
  record PositionDocument(String stance, String statement) {
    static @Nullable PositionDocument of(@Nullable Position position) {
      return position == null
          ? null
          : new PositionDocument(position.stance().code(), position.statement());
    }

    Position toDomain() {
      return new Position(Coded.of(Position.Stance.class, stance), statement);
    }
  }

  /** What the registry said of the organisation. */
  @Serdeable
  record FactsDocument(
      String organisation,
      String legalName,
      String type,
      String sizeClass,
      String ateco,
      String municipality,
      @Nullable Integer employees) {}

  static SubmissionDocument of(Submission submission) {
    var facts = submission.facts();
    var values = new TreeMap<String, ValueDocument>();
    submission.values().forEach((id, value) -> values.put(id, ValueDocument.of(value)));
    return new SubmissionDocument(
        submission.number(),
        submission.at(),
        submission.by(),
        submission.salt(),
        values,
        PositionDocument.of(submission.position()),
        facts == null
            ? null
            : new FactsDocument(
                facts.organisation(),
                facts.legalName(),
                facts.type(),
                facts.sizeClass(),
                facts.ateco(),
                facts.municipality(),
                facts.employees()),
        submission.fingerprint());
  }

  Submission toDomain() {
    var domain = new TreeMap<String, Value>();
    values.forEach((id, value) -> domain.put(id, value.toDomain()));
    return new Submission(
        number,
        at,
        by,
        salt,
        domain,
        position == null ? null : position.toDomain(),
        facts == null
            ? null
            : new Facts(
                facts.organisation(),
                facts.legalName(),
                facts.type(),
                facts.sizeClass(),
                facts.ateco(),
                facts.municipality(),
                facts.employees()),
        fingerprint);
  }
}
