package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.meter.Carrier;
import it.nzd.indicators.domain.meter.LocalYear;
import it.nzd.indicators.domain.meter.Meter;
import it.nzd.indicators.domain.meter.MeterBatch;
import it.nzd.indicators.domain.meter.MeterMonths;
import it.nzd.indicators.domain.meter.MeterPlace;
import it.nzd.indicators.domain.meter.MeterProfile;
import it.nzd.indicators.domain.meter.MeterYear;
import it.nzd.indicators.domain.meter.MeterYearSummary;
import it.nzd.indicators.domain.meter.MonthSum;
import it.nzd.indicators.domain.meter.Resolution;
import it.nzd.indicators.v1.MeterCoverage;
import it.nzd.indicators.v1.MeterMonth;
import it.nzd.indicators.v1.Observation;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.util.List;

/** Meters, their years and their messages. */
final class MeterProtoMapper {
  private MeterProtoMapper() {}

  static Meter fromProto(it.nzd.indicators.v1.Meter sent) {
    return new Meter(
        sent.getCode(),
        Coded.of(Carrier.class, sent.getCarrier().name()),
        sent.getUnit(),
        Coded.of(Resolution.class, sent.getResolution().name()),
        new MeterPlace(
            sent.getMeasure(), sent.getOrganisation(), sent.getSite(), sent.getDistrict()),
        "",
        Messages.fromProto(sent.getSource()));
  }

  /**
   * A meter with how much of its years is read.
   *
   * @param years years of this meter, and of others
   */
  static it.nzd.indicators.v1.Meter toProto(Stored<Meter> stored, List<MeterYearSummary> years) {
    var meter = stored.value();
    var place = meter.place();
    var out =
        it.nzd.indicators.v1.Meter.newBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setCode(meter.code())
            .setCarrier(it.nzd.indicators.v1.Meter.Carrier.valueOf(meter.carrier().code()))
            .setMeasure(place.measure())
            .setUnit(meter.unit())
            .setResolution(it.nzd.indicators.v1.Meter.Resolution.valueOf(meter.resolution().code()))
            .setOrganisation(place.organisation())
            .setSite(place.site())
            .setDistrict(place.district())
            .setSource(Messages.toProto(meter.source()))
            .setDisplayName(meter.displayName())
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    years.stream()
        .filter(one -> one.meter().equals(stored.name()))
        .forEach(one -> out.addYears(coverage(one)));
    return out.build();
  }

  private static MeterCoverage coverage(MeterYearSummary year) {
    var resolution = year.of().resolution();
    var totals = year.totals();
    return MeterCoverage.newBuilder()
        .setYear(year.year())
        .setPresentHours(resolution.hours(totals.present()))
        .setHours((int) resolution.hours(totals.expected()))
        .setEstimatedHours(resolution.hours(totals.estimated()))
        .setWaiting(totals.waiting())
        .setDrafts(totals.drafts())
        .build();
  }

  /**
   * A year with what its months make.
   *
   * @param unit unit of the measure
   */
  static it.nzd.indicators.v1.MeterYear toProto(Stored<MeterYear> stored, String unit) {
    var year = stored.value();
    var out =
        it.nzd.indicators.v1.MeterYear.newBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setYear(year.year())
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    year.batches().forEach(batch -> out.addBatches(batch(batch, year.calendar())));
    year.totals().months().forEach(month -> out.addMonths(month(month, year.of(), unit)));
    return out.build();
  }

  private static it.nzd.indicators.v1.MeterBatch batch(MeterBatch batch, LocalYear calendar) {
    var entry = batch.entry();
    var out =
        it.nzd.indicators.v1.MeterBatch.newBuilder()
            .setId(batch.id())
            .setFirstDay(calendar.day(batch.from()).toString())
            .setLastDay(calendar.day(batch.last()).toString())
            .setReadings(batch.readings().count())
            .setApproval(Observation.Approval.valueOf(entry.approval().code()))
            .setMeterImport(entry.origin())
            .setRecorder(entry.recorder())
            .setRecordTime(Messages.timestamp(entry.at()))
            .setReason(entry.reason())
            .setJudge(entry.judge())
            .setRejection(entry.rejection());
    if (entry.judgedAt() != null) {
      out.setJudgeTime(Messages.timestamp(entry.judgedAt()));
    }
    var withdrawal = entry.withdrawal();
    if (withdrawal != null) {
      out.setWithdrawTime(Messages.timestamp(withdrawal.at()));
    }
    return out.build();
  }

  private static MeterMonth month(MonthSum sum, Meter meter, String unit) {
    var resolution = meter.resolution();
    return MeterMonth.newBuilder()
        .setPeriod(Periods.toProto(sum.month()))
        .setSum(text(sum.sum()))
        .setPresentHours(resolution.hours(sum.present()))
        .setHours((int) resolution.hours(sum.expected()))
        .setEstimatedHours(resolution.hours(sum.estimated()))
        .setOutcome(MeterMonth.Outcome.valueOf("OUTCOME_" + sum.outcome().name()))
        .setValue(MeterMonths.value(sum, meter, unit).map(MeterProtoMapper::text).orElse(""))
        .build();
  }

  static it.nzd.indicators.v1.MeterProfile toProto(
      String meter, String unit, MeterProfile.Step step, List<MeterProfile.Day> days) {
    var out =
        it.nzd.indicators.v1.MeterProfile.newBuilder()
            .setMeter(meter)
            .setUnit(unit)
            .setStep(it.nzd.indicators.v1.MeterProfile.Step.valueOf(step.code()));
    days.forEach(
        day ->
            out.addDays(
                it.nzd.indicators.v1.MeterProfile.Day.newBuilder()
                    .setDay(day.day().toString())
                    .addAllValues(day.values())
                    .setMarks(day.marks())
                    .addAllTimes(day.times())));
    return out.build();
  }

  static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
