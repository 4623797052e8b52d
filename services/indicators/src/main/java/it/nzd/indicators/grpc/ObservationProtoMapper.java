package it.nzd.indicators.grpc;

import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.Reading;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Observations and their messages. */
final class ObservationProtoMapper {
  private ObservationProtoMapper() {}

  static it.nzd.indicators.v1.Observation toProto(Observation observation) {
    var entry = observation.entry();
    var out =
        it.nzd.indicators.v1.Observation.newBuilder()
            .setPeriod(Periods.toProto(observation.period()))
            .setSource(Messages.toProto(observation.source()))
            .setNote(observation.note())
            .setApproval(it.nzd.indicators.v1.Observation.Approval.valueOf(entry.approval().code()))
            .setRecorder(entry.recorder())
            .setReason(entry.reason())
            .setJudge(entry.judge())
            .setRejection(entry.rejection())
            .setRestorer(entry.restorer());
    var withdrawal = entry.withdrawal();
    if (withdrawal != null) {
      out.setWithdrawTime(Messages.timestamp(withdrawal.at()));
    }
    if (!entry.recorder().isEmpty()) {
      out.setRecordTime(Messages.timestamp(entry.at()));
    }
    if (entry.judgedAt() != null) {
      out.setJudgeTime(Messages.timestamp(entry.judgedAt()));
    }
    observation.earlier().forEach(was -> out.addEarlier(toProto(was)));
    switch (observation.reading()) {
      case Reading.Value read ->
          out.setValue(read.number().toPlainString())
              .setQuality(it.nzd.indicators.v1.Observation.Quality.valueOf(read.quality().code()));
      case Reading.Absent read ->
          out.setAbsence(it.nzd.indicators.v1.Observation.Absence.valueOf(read.why().code()));
    }
    return out.build();
  }

  /** A version that counts, without people and without what it replaced. */
  static it.nzd.indicators.v1.Observation ofOutsiders(Observation counted) {
    return toProto(counted).toBuilder()
        .clearRecorder()
        .clearJudge()
        .clearRestorer()
        .clearEarlier()
        .build();
  }

  static List<Observation> fromProto(List<it.nzd.indicators.v1.Observation> sent) {
    return IntStream.range(0, sent.size()).mapToObj(i -> fromProto(sent.get(i), i)).toList();
  }

  private static Observation fromProto(it.nzd.indicators.v1.Observation sent, int index) {
    return new Observation(
        Period.parse(sent.getPeriod().getCode()),
        reading(sent, index),
        Messages.fromProto(sent.getSource()),
        sent.getNote());
  }

  /** A value with its quality and nothing else, or an absence and nothing else. */
  private static Reading reading(it.nzd.indicators.v1.Observation sent, int index) {
    boolean hasValue = !sent.getValue().isEmpty();
    boolean hasQuality =
        sent.getQuality() != it.nzd.indicators.v1.Observation.Quality.QUALITY_UNSPECIFIED;
    boolean hasAbsence =
        sent.getAbsence() != it.nzd.indicators.v1.Observation.Absence.ABSENCE_UNSPECIFIED;
    if (hasValue == hasAbsence || hasValue != hasQuality) {
      var field = !hasValue ? "absence" : hasAbsence ? "absence" : "quality";
      throw ServiceException.field(
          IndicatorsReason.OBSERVATION_INCOMPLETE,
          "observations[" + index + "]." + field,
          Map.of());
    }
    return hasValue
        ? new Reading.Value(
            new BigDecimal(sent.getValue()), Coded.of(Quality.class, sent.getQuality().name()))
        : new Reading.Absent(Coded.of(Absence.class, sent.getAbsence().name()));
  }
}
