package it.nzd.indicators.grpc;

import it.nzd.indicators.application.MeterFilePreview;
import it.nzd.indicators.application.MeterYearPlan;
import it.nzd.indicators.domain.file.Mapping.DecimalMark;
import it.nzd.indicators.domain.file.MeterFileReading;
import it.nzd.indicators.domain.file.MeterImport;
import it.nzd.indicators.domain.file.MeterMapping;
import it.nzd.indicators.domain.file.MeterMapping.Columns;
import it.nzd.indicators.domain.file.MeterMapping.Layout;
import it.nzd.indicators.domain.file.MeterMapping.TimeMark;
import it.nzd.indicators.domain.meter.Resolution;
import it.nzd.indicators.v1.Meter;
import it.nzd.indicators.v1.MeterFileError;
import it.nzd.indicators.v1.MeterFileYear;
import it.nzd.indicators.v1.ObservationImport;
import it.nzd.indicators.v1.ObservationMapping;
import it.nzd.indicators.v1.PreviewMeterFileResponse;
import it.nzd.indicators.v1.UnitConversion;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.util.Optional;

/** Files of readings and their messages. */
final class MeterFileProtoMapper {
  private static final int MOST_WRITTEN = 80;

  private MeterFileProtoMapper() {}

  /** The mapping that was sent; empty where it is to be guessed. */
  static Optional<MeterMapping> fromProto(it.nzd.indicators.v1.MeterMapping sent) {
    if (sent.getLayout() == it.nzd.indicators.v1.MeterMapping.Layout.LAYOUT_UNSPECIFIED) {
      return Optional.empty();
    }
    return Optional.of(
        new MeterMapping(
            Coded.of(Layout.class, sent.getLayout().name()),
            sent.getHeaderRow(),
            sent.getDecimalMark() == ObservationMapping.DecimalMark.DECIMAL_MARK_POINT
                ? DecimalMark.POINT
                : DecimalMark.COMMA,
            new Columns(
                sent.getCodeColumn(),
                sent.getDayColumn(),
                sent.getTimeColumn(),
                sent.getSummerTimeColumn(),
                sent.getQualityColumn(),
                sent.getValueColumn(),
                sent.getValueColumns()),
            sent.getResolution() == Meter.Resolution.RESOLUTION_QUARTER_HOUR
                ? Resolution.QUARTER_HOUR
                : Resolution.HOUR,
            sent.getTimeMark() == it.nzd.indicators.v1.MeterMapping.TimeMark.TIME_MARK_END
                ? TimeMark.END
                : TimeMark.BEGIN,
            sent.getUnit(),
            sent.getMeter(),
            sent.getCarrier() == Meter.Carrier.CARRIER_UNSPECIFIED
                ? ""
                : sent.getCarrier().name()));
  }

  static boolean guessesMark(it.nzd.indicators.v1.MeterMapping sent) {
    return sent.getDecimalMark() == ObservationMapping.DecimalMark.DECIMAL_MARK_UNSPECIFIED;
  }

  static PreviewMeterFileResponse toProto(MeterFilePreview preview) {
    var table = preview.table();
    var out =
        PreviewMeterFileResponse.newBuilder()
            .setFormat(PreviewProtoMapper.format(table))
            .setMapping(toProto(preview.mapping()))
            .setCounts(ImportProtoMapper.toProto(preview.counts()))
            .setSha256(preview.sha256())
            .setReasonNeeded(preview.needsReason())
            .setDigest(preview.digest());
    for (int column = 1; column <= table.columns(); column++) {
      out.addColumns(PreviewProtoMapper.column(table, column, preview.mapping().headerRow()));
    }
    preview.years().forEach(year -> out.addYears(toProto(year, preview.mapping())));
    preview.errors().forEach(error -> out.addErrors(toProto(error)));
    return out.build();
  }

  private static it.nzd.indicators.v1.MeterMapping toProto(MeterMapping mapping) {
    var columns = mapping.columns();
    var out =
        it.nzd.indicators.v1.MeterMapping.newBuilder()
            .setLayout(it.nzd.indicators.v1.MeterMapping.Layout.valueOf(mapping.layout().code()))
            .setHeaderRow(mapping.headerRow())
            .setDecimalMark(ObservationMapping.DecimalMark.valueOf(mapping.decimalMark().code()))
            .setCodeColumn(columns.code())
            .setDayColumn(columns.day())
            .setTimeColumn(columns.time())
            .setSummerTimeColumn(columns.summerTime())
            .setQualityColumn(columns.quality())
            .setValueColumn(columns.value())
            .setValueColumns(columns.values())
            .setResolution(Meter.Resolution.valueOf(mapping.resolution().code()))
            .setTimeMark(
                it.nzd.indicators.v1.MeterMapping.TimeMark.valueOf(mapping.timeMark().code()))
            .setUnit(mapping.unit())
            .setMeter(mapping.meter());
    if (!mapping.carrier().isEmpty()) {
      out.setCarrier(Meter.Carrier.valueOf(mapping.carrier()));
    }
    return out.build();
  }

  private static MeterFileYear toProto(MeterYearPlan plan, MeterMapping mapping) {
    var meter = plan.meter().value();
    var out =
        MeterFileYear.newBuilder()
            .setMeter(plan.meter().name())
            .setDisplayName(meter.displayName())
            .setYear(plan.year())
            .setFirstDay(plan.firstDay().toString())
            .setLastDay(plan.lastDay().toString())
            .setAdded(plan.added())
            .setChanged(plan.changed())
            .setUnchanged(plan.unchanged())
            .setMissingHours(meter.resolution().hours(plan.missing()))
            .setSum(MeterProtoMapper.text(plan.sum()))
            .setUnit(meter.unit());
    MeterFileReading.factor(mapping.unit(), meter.unit())
        .filter(factor -> factor.compareTo(BigDecimal.ONE) != 0)
        .ifPresent(
            factor ->
                out.setConversion(
                    UnitConversion.newBuilder()
                        .setFromUnit(mapping.unit())
                        .setToUnit(meter.unit())
                        .setFactor(MeterProtoMapper.text(factor))));
    return out.build();
  }

  private static MeterFileError toProto(it.nzd.indicators.domain.file.MeterFileError error) {
    return MeterFileError.newBuilder()
        .setRow(error.row())
        .setColumn(error.column())
        .setField(cut(error.field()))
        .setWritten(cut(error.written()))
        .setFault(MeterFileError.Fault.valueOf(error.fault().code()))
        .build();
  }

  static ObservationImport toProto(Stored<MeterImport> stored) {
    return ImportProtoMapper.toProto(
        new Stored<>(
            stored.value().content(),
            stored.name(),
            stored.revision(),
            stored.createdAt(),
            stored.updatedAt(),
            stored.creator()));
  }

  private static String cut(String text) {
    return text.length() <= MOST_WRITTEN ? text : text.substring(0, MOST_WRITTEN) + "…";
  }
}
