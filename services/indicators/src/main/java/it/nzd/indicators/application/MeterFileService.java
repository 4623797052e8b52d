package it.nzd.indicators.application;

import it.nzd.indicators.domain.file.MeterFileReading;
import it.nzd.indicators.domain.file.MeterMapping;
import it.nzd.indicators.domain.file.MeterMappingGuess;
import it.nzd.indicators.domain.file.ObservationImport.Counts;
import it.nzd.indicators.domain.file.Table;
import it.nzd.indicators.domain.file.Tables;
import it.nzd.indicators.domain.file.UnreadableFile;
import it.nzd.indicators.domain.meter.Carrier;
import it.nzd.indicators.domain.meter.Meter;
import it.nzd.indicators.domain.meter.MeterYear;
import it.nzd.indicators.domain.meter.MeterYears;
import it.nzd.indicators.domain.meter.Meters;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Readings from files, as far as they are only looked at. */
@Singleton
public final class MeterFileService {
  private final Meters meters;
  private final MeterYears years;
  private final FirmAccess access;
  private final Changes changes;

  MeterFileService(Meters meters, MeterYears years, FirmAccess access, Changes changes) {
    this.meters = meters;
    this.years = years;
    this.access = access;
    this.changes = changes;
  }

  /**
   * What would become of a file: nothing but the caller's own meters is looked at.
   *
   * @throws ServiceException FILE_UNREADABLE, FILE_TABLE_TOO_LARGE, METER_MAPPING_UNFIT
   */
  public MeterFilePreview preview(Caller caller, MeterFileCommand command) {
    try {
      var table = Tables.read(command.content(), Table.Limits.METERS);
      return preview(caller, command, table);
    } catch (UnreadableFile e) {
      throw ServiceException.field(
          e.isTooLarge() ? IndicatorsReason.FILE_TABLE_TOO_LARGE : IndicatorsReason.FILE_UNREADABLE,
          "content",
          Map.of());
    }
  }

  private MeterFilePreview preview(Caller caller, MeterFileCommand command, Table table) {
    var tenant = ResourceName.tenant(command.parent());
    var scope = access.scope(caller, tenant);
    var mapping = mapping(command, table, scope);
    if (!mapping.isComplete()) {
      throw ServiceException.field(
          IndicatorsReason.METER_MAPPING_UNFIT, "mapping.day_column", Map.of());
    }
    var result =
        new MeterFileReading(table, mapping, meters(tenant, mapping, scope), changes.now()).read();
    var plans =
        result.years().stream()
            .map(read -> MeterYearPlan.of(read, standing(read)))
            .flatMap(Optional::stream)
            .toList();
    int added = plans.stream().mapToInt(MeterYearPlan::added).sum();
    int changed = plans.stream().mapToInt(MeterYearPlan::changed).sum();
    int unchanged = plans.stream().mapToInt(MeterYearPlan::unchanged).sum();
    int all = added + changed + unchanged + result.refused();
    return new MeterFilePreview(
        table,
        mapping,
        plans,
        result.errors(),
        new Counts(result.rows(), all, added, changed, unchanged, result.refused()),
        hex(command.content()),
        hex(revisions(plans).getBytes(StandardCharsets.UTF_8)));
  }

  private Optional<Stored<MeterYear>> standing(MeterFileReading.Year read) {
    var name = MeterYear.name(read.meter().name(), read.calendar().year());
    return years.find(name, Scope.EVERYTHING);
  }

  private static String revisions(List<MeterYearPlan> plans) {
    var text = new StringBuilder();
    for (var plan : plans) {
      text.append(MeterYear.name(plan.meter().name(), plan.year()))
          .append('@')
          .append(plan.revision())
          .append('\n');
    }
    return text.toString();
  }

  private MeterMapping mapping(MeterFileCommand command, Table table, Scope scope) {
    var sent = command.mapping();
    if (sent.isPresent()) {
      return command.guessesMark() ? marked(sent.get(), table) : sent.get();
    }
    var carrier =
        Optional.of(command.meter())
            .filter(name -> !name.isEmpty())
            .flatMap(name -> meters.find(name, scope))
            .map(meter -> meter.value().carrier());
    var guess = MeterMappingGuess.of(table, carrier);
    return new MeterMapping(
        guess.layout(),
        guess.headerRow(),
        guess.decimalMark(),
        guess.columns(),
        guess.resolution(),
        guess.timeMark(),
        command.unit().isEmpty() ? guess.unit() : command.unit(),
        command.meter(),
        guess.carrier());
  }

  private static MeterMapping marked(MeterMapping sent, Table table) {
    return new MeterMapping(
        sent.layout(),
        sent.headerRow(),
        MeterMappingGuess.mark(table, sent.headerRow(), sent.columns()),
        sent.columns(),
        sent.resolution(),
        sent.timeMark(),
        sent.unit(),
        sent.meter(),
        sent.carrier());
  }

  /** The meters of a code, or the one that stands for all rows; each code is asked for once. */
  private Function<String, List<Stored<Meter>>> meters(
      String tenant, MeterMapping mapping, Scope scope) {
    var known = new HashMap<String, List<Stored<Meter>>>();
    return key ->
        known.computeIfAbsent(
            key,
            one ->
                mapping.meter().isEmpty()
                    ? meters.coded(tenant, List.of(one), scope).stream()
                        .filter(found -> isOf(mapping, found.value().carrier()))
                        .toList()
                    : meters
                        .find(one, scope)
                        .filter(found -> ResourceName.tenant(found.name()).equals(tenant))
                        .stream()
                        .toList());
  }

  private static boolean isOf(MeterMapping mapping, Carrier carrier) {
    return mapping.carrier().isEmpty() || mapping.carrier().equals(carrier.code());
  }

  private static String hex(byte[] content) {
    return HexFormat.of().formatHex(Ids.sha256().digest(content));
  }
}
