package it.nzd.stakeholders.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.domain.Assessment;
import it.nzd.stakeholders.domain.Engagement;
import it.nzd.stakeholders.domain.Helix;
import it.nzd.stakeholders.domain.Stance;

/**
 * An assessment as it is stored. The judgement itself is not for everybody who reads the city's
 * events, and never enters one.
 */
@MappedEntity(value = "assessments", namingStrategy = NamingStrategies.Raw.class)
record AssessmentDocument(
    @Id String id,
    long revision,
    Header header,
    String organisation,
    String district,
    JudgementDocument personalJudgement,
    boolean invented)
    implements AggregateDocument<AssessmentDocument> {

  /** A judgement as it is stored. */
  @Serdeable
  record JudgementDocument(
      int power,
      int interest,
      String stance,
      String helix,
      String currentEngagement,
      String desiredEngagement,
      String rationale) {}

  static AssessmentDocument of(String name, Assessment assessment) {
    return new AssessmentDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        assessment.organisation(),
        assessment.district(),
        new JudgementDocument(
            assessment.power(),
            assessment.interest(),
            assessment.stance().code(),
            assessment.helix().code(),
            assessment.current().code(),
            assessment.desired().code(),
            assessment.rationale()),
        assessment.invented());
  }

  Assessment toDomain() {
    var judged = personalJudgement;
    return new Assessment(
        organisation,
        district,
        judged.power,
        judged.interest,
        Coded.of(Stance.class, judged.stance),
        Coded.of(Helix.class, judged.helix),
        Coded.of(Engagement.class, judged.currentEngagement),
        Coded.of(Engagement.class, judged.desiredEngagement),
        judged.rationale,
        invented);
  }

  @Override
  public AssessmentDocument at(long revision, Header header) {
    return new AssessmentDocument(
        id, revision, header, organisation, district, personalJudgement, invented);
  }
}
