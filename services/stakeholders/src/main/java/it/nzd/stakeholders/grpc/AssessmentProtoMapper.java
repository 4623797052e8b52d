package it.nzd.stakeholders.grpc;

import it.nzd.platform.contract.Messages;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.application.AssessmentView;
import it.nzd.stakeholders.domain.Assessment;
import it.nzd.stakeholders.domain.Engagement;
import it.nzd.stakeholders.domain.Helix;
import it.nzd.stakeholders.domain.Stance;

/** Assessments and their messages. */
final class AssessmentProtoMapper {
  private AssessmentProtoMapper() {}

  static it.nzd.stakeholders.v1.Assessment toProto(AssessmentView view) {
    var stored = view.stored();
    var assessment = stored.value();
    return it.nzd.stakeholders.v1.Assessment.newBuilder()
        .setName(stored.name())
        .setEtag(Messages.etag(stored))
        .setOrganisation(assessment.organisation())
        .setDistrict(assessment.district())
        .setPower(assessment.power())
        .setInterest(assessment.interest())
        .setStance(it.nzd.stakeholders.v1.Assessment.Stance.valueOf(assessment.stance().code()))
        .setHelix(it.nzd.stakeholders.v1.Assessment.Helix.valueOf(assessment.helix().code()))
        .setCurrentEngagement(engagement(assessment.current()))
        .setDesiredEngagement(engagement(assessment.desired()))
        .setRationale(assessment.rationale())
        .setInvented(assessment.invented())
        .setOrganisationTitle(view.title())
        .setCreateTime(Messages.timestamp(stored.createdAt()))
        .setUpdateTime(Messages.timestamp(stored.updatedAt()))
        .setCreator(stored.creator())
        .build();
  }

  static Assessment fromProto(it.nzd.stakeholders.v1.Assessment sent) {
    return new Assessment(
        sent.getOrganisation(),
        sent.getDistrict(),
        sent.getPower(),
        sent.getInterest(),
        Coded.of(Stance.class, sent.getStance().name()),
        Coded.of(Helix.class, sent.getHelix().name()),
        Coded.of(Engagement.class, sent.getCurrentEngagement().name()),
        Coded.of(Engagement.class, sent.getDesiredEngagement().name()),
        sent.getRationale(),
        sent.getInvented());
  }

  private static it.nzd.stakeholders.v1.Assessment.Engagement engagement(Engagement engagement) {
    return it.nzd.stakeholders.v1.Assessment.Engagement.valueOf(engagement.code());
  }
}
