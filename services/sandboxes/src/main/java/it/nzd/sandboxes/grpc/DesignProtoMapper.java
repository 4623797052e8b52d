package it.nzd.sandboxes.grpc;

import it.nzd.sandboxes.domain.Derogation;
import it.nzd.sandboxes.domain.Design;
import it.nzd.sandboxes.domain.ExitCriterion;
import it.nzd.sandboxes.domain.ExitVerdict;
import it.nzd.sandboxes.domain.FitCondition;
import it.nzd.sandboxes.domain.Metric;
import it.nzd.sandboxes.domain.Participant;
import it.nzd.sandboxes.domain.Safeguard;
import it.nzd.sandboxes.domain.Threshold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Designs and their messages. */
final class DesignProtoMapper {
  private static final String EXIT = "EXIT_VERDICT_";
  private static final String FIELD = "sandbox.design.";

  private DesignProtoMapper() {}

  static it.nzd.sandboxes.v1.Design toProto(Design design) {
    var out =
        it.nzd.sandboxes.v1.Design.newBuilder()
            .setScopeArea(design.scopeArea())
            .setScopePopulation(design.scopePopulation())
            .setScopeCaps(design.scopeCaps())
            .setStartDay(Days.toProto(design.startDay()))
            .setEndDay(Days.toProto(design.endDay()))
            .setReportingMonths(design.reportingMonths())
            .setInformationNote(design.informationNote())
            .setDataProtection(design.dataProtection());
    design.participants().forEach(item -> out.addParticipants(toProto(item)));
    design.safeguards().forEach(item -> out.addSafeguards(toProto(item)));
    design.metrics().forEach(item -> out.addMetrics(toProto(item)));
    design.exitCriteria().forEach(item -> out.addExitCriteria(toProto(item)));
    design.derogations().forEach(item -> out.addDerogations(toProto(item)));
    design.fitConditions().forEach(item -> out.addFitConditions(toProto(item)));
    return out.build();
  }

  static Design fromProto(it.nzd.sandboxes.v1.Design sent) {
    return new Design(
        sent.getScopeArea(),
        sent.getScopePopulation(),
        sent.getScopeCaps(),
        Days.orNull(sent.getStartDay(), FIELD + "start_day"),
        Days.orNull(sent.getEndDay(), FIELD + "end_day"),
        sent.getReportingMonths(),
        sent.getInformationNote(),
        sent.getDataProtection(),
        sent.getParticipantsList().stream().map(DesignProtoMapper::fromProto).toList(),
        sent.getSafeguardsList().stream().map(DesignProtoMapper::fromProto).toList(),
        sent.getMetricsList().stream().map(DesignProtoMapper::fromProto).toList(),
        sent.getExitCriteriaList().stream().map(DesignProtoMapper::fromProto).toList(),
        derogations(sent.getDerogationsList()),
        sent.getFitConditionsList().stream().map(DesignProtoMapper::fromProto).toList());
  }

  static ExitVerdict fromProto(it.nzd.sandboxes.v1.ExitVerdict verdict) {
    return Codes.fromProto(ExitVerdict.class, EXIT, verdict);
  }

  static it.nzd.sandboxes.v1.ExitVerdict toProto(ExitVerdict verdict) {
    return Codes.toProto(it.nzd.sandboxes.v1.ExitVerdict.class, EXIT, verdict);
  }

  private static it.nzd.sandboxes.v1.Participant toProto(Participant item) {
    return it.nzd.sandboxes.v1.Participant.newBuilder()
        .setId(item.id())
        .setDisplayName(item.displayName())
        .setOrganisation(item.organisation())
        .setRole(item.role())
        .build();
  }

  private static Participant fromProto(it.nzd.sandboxes.v1.Participant sent) {
    return new Participant(
        sent.getId(), sent.getDisplayName(), sent.getOrganisation(), sent.getRole());
  }

  private static it.nzd.sandboxes.v1.Safeguard toProto(Safeguard item) {
    return it.nzd.sandboxes.v1.Safeguard.newBuilder()
        .setId(item.id())
        .setRisk(item.risk())
        .setControl(item.control())
        .setOwner(item.owner())
        .setStopRule(item.stopRule())
        .build();
  }

  private static Safeguard fromProto(it.nzd.sandboxes.v1.Safeguard sent) {
    return new Safeguard(
        sent.getId(), sent.getRisk(), sent.getControl(), sent.getOwner(), sent.getStopRule());
  }

  private static it.nzd.sandboxes.v1.Metric toProto(Metric item) {
    var baseline = item.baselineValue();
    var out =
        it.nzd.sandboxes.v1.Metric.newBuilder()
            .setId(item.id())
            .setIndicator(item.indicator())
            .setBaselineValue(baseline == null ? "" : baseline.toPlainString())
            .setBaselinePeriod(item.baselinePeriod())
            .setBaselineSource(item.baselineSource())
            .setComparisonGroup(item.comparisonGroup());
    var success = item.success();
    if (success != null) {
      out.setSuccess(toProto(success));
    }
    var harm = item.harm();
    if (harm != null) {
      out.setHarm(toProto(harm));
    }
    return out.build();
  }

  private static Metric fromProto(it.nzd.sandboxes.v1.Metric sent) {
    return new Metric(
        sent.getId(),
        sent.getIndicator(),
        number(sent.getBaselineValue()),
        sent.getBaselinePeriod(),
        sent.getBaselineSource(),
        sent.hasSuccess() ? fromProto(sent.getSuccess()) : null,
        sent.hasHarm() ? fromProto(sent.getHarm()) : null,
        sent.getComparisonGroup());
  }

  private static it.nzd.sandboxes.v1.Threshold toProto(Threshold item) {
    return it.nzd.sandboxes.v1.Threshold.newBuilder()
        .setSide(Codes.toProto(it.nzd.sandboxes.v1.Threshold.Side.class, "SIDE_", item.side()))
        .setValue(item.value().toPlainString())
        .build();
  }

  private static Threshold fromProto(it.nzd.sandboxes.v1.Threshold sent) {
    return new Threshold(
        Codes.fromProto(Threshold.Side.class, "SIDE_", sent.getSide()),
        new BigDecimal(sent.getValue()));
  }

  private static it.nzd.sandboxes.v1.ExitCriterion toProto(ExitCriterion item) {
    return it.nzd.sandboxes.v1.ExitCriterion.newBuilder()
        .setId(item.id())
        .setText(item.text())
        .setVerdict(toProto(item.verdict()))
        .build();
  }

  private static ExitCriterion fromProto(it.nzd.sandboxes.v1.ExitCriterion sent) {
    return new ExitCriterion(sent.getId(), sent.getText(), fromProto(sent.getVerdict()));
  }

  private static it.nzd.sandboxes.v1.Derogation toProto(Derogation item) {
    return it.nzd.sandboxes.v1.Derogation.newBuilder()
        .setId(item.id())
        .setNorm(item.norm())
        .setGrantor(
            Codes.toProto(it.nzd.sandboxes.v1.Derogation.Grantor.class, "GRANTOR_", item.grantor()))
        .setAuthority(item.authority())
        .setFromDay(item.fromDay().toString())
        .setToDay(item.toDay().toString())
        .setCompensatingControl(item.compensatingControl())
        .build();
  }

  private static List<Derogation> derogations(List<it.nzd.sandboxes.v1.Derogation> sent) {
    var all = new ArrayList<Derogation>();
    for (int i = 0; i < sent.size(); i++) {
      var one = sent.get(i);
      var field = FIELD + "derogations[" + i + "]";
      all.add(
          new Derogation(
              one.getId(),
              one.getNorm(),
              Codes.fromProto(Derogation.Grantor.class, "GRANTOR_", one.getGrantor()),
              one.getAuthority(),
              Days.fromProto(one.getFromDay(), field + ".from_day"),
              Days.fromProto(one.getToDay(), field + ".to_day"),
              one.getCompensatingControl()));
    }
    return all;
  }

  private static it.nzd.sandboxes.v1.FitCondition toProto(FitCondition item) {
    return it.nzd.sandboxes.v1.FitCondition.newBuilder()
        .setAspect(
            Codes.toProto(it.nzd.sandboxes.v1.FitCondition.Aspect.class, "ASPECT_", item.aspect()))
        .setRequirement(item.requirement())
        .build();
  }

  private static FitCondition fromProto(it.nzd.sandboxes.v1.FitCondition sent) {
    return new FitCondition(
        Codes.fromProto(FitCondition.Aspect.class, "ASPECT_", sent.getAspect()),
        sent.getRequirement());
  }

  private static @Nullable BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }
}
