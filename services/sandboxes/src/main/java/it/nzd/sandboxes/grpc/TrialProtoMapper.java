package it.nzd.sandboxes.grpc;

import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.sandboxes.domain.Act;
import it.nzd.sandboxes.domain.Consent;
import it.nzd.sandboxes.domain.EvaluationReport;
import it.nzd.sandboxes.domain.ExitDecision;
import it.nzd.sandboxes.domain.Extension;
import it.nzd.sandboxes.domain.FitCondition;
import it.nzd.sandboxes.domain.FitFinding;
import it.nzd.sandboxes.domain.Grant;
import it.nzd.sandboxes.domain.Incident;
import it.nzd.sandboxes.domain.MetricReading;
import it.nzd.sandboxes.domain.MonitoringReport;
import it.nzd.sandboxes.domain.Placement;
import it.nzd.sandboxes.domain.Provenance;
import it.nzd.sandboxes.domain.ReportSchedule;
import it.nzd.sandboxes.domain.Screening;
import it.nzd.sandboxes.domain.Suspension;
import java.time.Instant;

/** What is recorded of a trial, and its messages. */
final class TrialProtoMapper {
  private TrialProtoMapper() {}

  static it.nzd.sandboxes.v1.Screening toProto(Screening item) {
    return it.nzd.sandboxes.v1.Screening.newBuilder()
        .setBarrierGenuine(item.barrierGenuine())
        .setBenefitReal(item.benefitReal())
        .setNoLighterRoute(item.noLighterRoute())
        .setLegalBasisIdentified(item.legalBasisIdentified())
        .setNote(item.note())
        .setRecordedBy(item.recordedBy())
        .setRecordTime(Messages.timestamp(item.recordedAt()))
        .build();
  }

  /** What the caller found; who and when is said later. */
  static Screening fromProto(it.nzd.sandboxes.v1.Screening sent) {
    return new Screening(
        sent.getBarrierGenuine(),
        sent.getBenefitReal(),
        sent.getNoLighterRoute(),
        sent.getLegalBasisIdentified(),
        sent.getNote(),
        "",
        Instant.EPOCH);
  }

  static it.nzd.sandboxes.v1.Act toProto(Act item) {
    return it.nzd.sandboxes.v1.Act.newBuilder()
        .setReference(item.reference())
        .setDay(item.day().toString())
        .setUri(item.uri())
        .build();
  }

  static Act fromProto(it.nzd.sandboxes.v1.Act sent) {
    return new Act(sent.getReference(), Days.fromProto(sent.getDay(), "act.day"), sent.getUri());
  }

  static it.nzd.sandboxes.v1.Consent toProto(Consent item) {
    return it.nzd.sandboxes.v1.Consent.newBuilder()
        .setParticipant(item.participant())
        .setDocument(item.document())
        .setGivenBy(item.givenBy())
        .setGiveTime(Messages.timestamp(item.givenAt()))
        .build();
  }

  static it.nzd.sandboxes.v1.Placement toProto(Placement item) {
    return it.nzd.sandboxes.v1.Placement.newBuilder()
        .setSafeguard(item.safeguard())
        .setNote(item.note())
        .setConfirmedBy(item.confirmedBy())
        .setConfirmTime(Messages.timestamp(item.confirmedAt()))
        .build();
  }

  static it.nzd.sandboxes.v1.Grant toProto(Grant item) {
    return it.nzd.sandboxes.v1.Grant.newBuilder()
        .setDerogation(item.derogation())
        .setAct(toProto(item.act()))
        .setAttachedBy(item.attachedBy())
        .setAttachTime(Messages.timestamp(item.attachedAt()))
        .build();
  }

  static it.nzd.sandboxes.v1.MetricReading toProto(MetricReading item) {
    return it.nzd.sandboxes.v1.MetricReading.newBuilder()
        .setMetric(item.metric())
        .setPeriod(item.period())
        .setValue(item.value().toPlainString())
        .setSuccess(item.success())
        .setHarm(item.harm())
        .setIllustrative(item.illustrative())
        .setTakeTime(Messages.timestamp(item.takenAt()))
        .build();
  }

  static it.nzd.sandboxes.v1.Incident toProto(Incident item) {
    var value = item.value();
    var out =
        it.nzd.sandboxes.v1.Incident.newBuilder()
            .setId(item.id())
            .setKind(Codes.toProto(it.nzd.sandboxes.v1.Incident.Kind.class, "KIND_", item.kind()))
            .setText(item.text())
            .setSubject(item.subject())
            .setPeriod(item.period())
            .setValue(value == null ? "" : value.toPlainString())
            .setValidationNote(item.validationNote())
            .setOpenedBy(item.openedBy())
            .setOpenTime(Messages.timestamp(item.openedAt()))
            .setClosedBy(item.closedBy())
            .setClosingNote(item.closingNote());
    if (item.validation() != Incident.Validation.NONE) {
      out.setValidation(
          Codes.toProto(
              it.nzd.sandboxes.v1.Incident.Validation.class, "VALIDATION_", item.validation()));
    }
    var closedAt = item.closedAt();
    if (closedAt != null) {
      out.setCloseTime(Messages.timestamp(closedAt));
    }
    return out.build();
  }

  static Incident.Kind fromProto(it.nzd.sandboxes.v1.Incident.Kind sent) {
    return Codes.fromProto(Incident.Kind.class, "KIND_", sent);
  }

  static it.nzd.sandboxes.v1.Suspension toProto(Suspension item, Instant now) {
    var out =
        it.nzd.sandboxes.v1.Suspension.newBuilder()
            .setIncident(item.incident())
            .setAutomatic(item.automatic())
            .setStartTime(Messages.timestamp(item.startedAt()))
            .setReviewDueTime(Messages.timestamp(item.reviewDueAt()))
            .setReviewOverdue(item.isOverdue(now))
            .setConfirmedBy(item.confirmedBy())
            .setConfirmReason(item.confirmReason())
            .setConfirmDocument(item.confirmDocument());
    var confirmedAt = item.confirmedAt();
    if (confirmedAt != null) {
      out.setConfirmTime(Messages.timestamp(confirmedAt));
    }
    return out.build();
  }

  static it.nzd.sandboxes.v1.MonitoringReport toProto(MonitoringReport item) {
    return it.nzd.sandboxes.v1.MonitoringReport.newBuilder()
        .setNumber(item.number())
        .setSummary(item.summary())
        .setFiledBy(item.filedBy())
        .setFileTime(Messages.timestamp(item.filedAt()))
        .build();
  }

  static it.nzd.sandboxes.v1.ReportDue toProto(ReportSchedule.Owed item) {
    return it.nzd.sandboxes.v1.ReportDue.newBuilder()
        .setNumber(item.number())
        .setFromDay(item.fromDay().toString())
        .setToDay(item.toDay().toString())
        .setDueDay(item.dueDay().toString())
        .setStanding(
            Codes.toProto(
                it.nzd.sandboxes.v1.ReportDue.Standing.class, "STANDING_", item.standing()))
        .build();
  }

  static it.nzd.sandboxes.v1.EvaluationReport toProto(EvaluationReport item) {
    return it.nzd.sandboxes.v1.EvaluationReport.newBuilder()
        .setFindings(item.findings())
        .setIndependence(item.independence())
        .setRecommendation(DesignProtoMapper.toProto(item.recommendation()))
        .setEvaluator(item.evaluator())
        .setFileTime(Messages.timestamp(item.filedAt()))
        .build();
  }

  static it.nzd.sandboxes.v1.ExitDecision toProto(ExitDecision item) {
    return it.nzd.sandboxes.v1.ExitDecision.newBuilder()
        .setVerdict(DesignProtoMapper.toProto(item.verdict()))
        .setRationale(item.rationale())
        .setFollowUp(item.followUp())
        .setDecidedBy(item.decidedBy())
        .setDecideTime(Messages.timestamp(item.decidedAt()))
        .build();
  }

  static it.nzd.sandboxes.v1.Extension toProto(Extension item) {
    return it.nzd.sandboxes.v1.Extension.newBuilder()
        .setFromDay(item.fromDay().toString())
        .setToDay(item.toDay().toString())
        .setReason(item.reason())
        .setAct(toProto(item.act()))
        .setExtendedBy(item.extendedBy())
        .setExtendTime(Messages.timestamp(item.extendedAt()))
        .build();
  }

  static it.nzd.sandboxes.v1.Provenance toProto(Provenance item) {
    var out =
        it.nzd.sandboxes.v1.Provenance.newBuilder()
            .setKind(Codes.toProto(it.nzd.sandboxes.v1.Provenance.Kind.class, "KIND_", item.kind()))
            .setSource(item.source())
            .setSourceTitle(item.sourceTitle())
            .setSourceEtag(Etag.of(item.sourceRevision()))
            .setCopyTime(Messages.timestamp(item.copiedAt()));
    item.findings().forEach(finding -> out.addFindings(toProto(finding)));
    return out.build();
  }

  private static it.nzd.sandboxes.v1.FitFinding toProto(FitFinding item) {
    return it.nzd.sandboxes.v1.FitFinding.newBuilder()
        .setAspect(
            Codes.toProto(it.nzd.sandboxes.v1.FitCondition.Aspect.class, "ASPECT_", item.aspect()))
        .setRequirement(item.requirement())
        .setFinding(
            Codes.toProto(it.nzd.sandboxes.v1.FitFinding.Finding.class, "FINDING_", item.finding()))
        .setNote(item.note())
        .build();
  }

  static FitFinding fromProto(it.nzd.sandboxes.v1.FitFinding sent) {
    return new FitFinding(
        Codes.fromProto(FitCondition.Aspect.class, "ASPECT_", sent.getAspect()),
        "",
        Codes.fromProto(FitFinding.Finding.class, "FINDING_", sent.getFinding()),
        sent.getNote());
  }
}
