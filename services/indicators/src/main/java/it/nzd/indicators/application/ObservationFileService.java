package it.nzd.indicators.application;

import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.SeriesBook;
import it.nzd.indicators.domain.comparison.Districts;
import it.nzd.indicators.domain.file.ExportFiles;
import it.nzd.indicators.domain.file.FileReading;
import it.nzd.indicators.domain.file.Mapping;
import it.nzd.indicators.domain.file.MappingGuess;
import it.nzd.indicators.domain.file.Places;
import it.nzd.indicators.domain.file.Table;
import it.nzd.indicators.domain.file.Tables;
import it.nzd.indicators.domain.file.UnreadableFile;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Observations from files, as far as they are only looked at, and into files. */
@Singleton
public final class ObservationFileService {
  private static final String CATALOGUE = "programme";
  private static final int PAGE = 200;

  private final SeriesBook book;
  private final Measures measures;
  private final Districts districts;
  private final Changes changes;

  ObservationFileService(SeriesBook book, Measures measures, Districts districts, Changes changes) {
    this.book = book;
    this.measures = measures;
    this.districts = districts;
    this.changes = changes;
  }

  /**
   * What would become of a file.
   *
   * @throws ServiceException FILE_UNREADABLE, FILE_TABLE_TOO_LARGE, MAPPING_UNFIT,
   *     NEIGHBOUR_UNAVAILABLE
   */
  public FilePreview preview(Caller caller, FileCommand command) {
    var table = table(command.content());
    var mapping = mapping(command, table);
    if (!mapping.isComplete()) {
      throw ServiceException.field(IndicatorsReason.MAPPING_UNFIT, "mapping.columns", Map.of());
    }
    var places = places(caller, command.parent(), table, mapping);
    var cells =
        new FileReading(
                table, mapping, places, command.draft(), command.createsSeries(), changes.today())
            .cells();
    return new FilePreview(
        table,
        mapping,
        places,
        cells,
        sha256(command.content()),
        FileReading.needsReason(cells, places),
        sha256(places.revisions().getBytes(StandardCharsets.UTF_8)));
  }

  /** Everything that the caller may read there and that values are computed from, as CSV. */
  public byte[] csv(Caller caller, SeriesBook.Query query, boolean decimalComma) {
    return ExportFiles.csv(series(caller, query), units(caller.scope()), decimalComma);
  }

  /** The same as a workbook. */
  public byte[] xlsx(Caller caller, SeriesBook.Query query) {
    return ExportFiles.xlsx(series(caller, query), units(caller.scope()));
  }

  private static Mapping mapping(FileCommand command, Table table) {
    var sent = command.mapping();
    return sent.isEmpty()
        ? MappingGuess.of(table, command.fileName())
        : command.guessesMark() ? MappingGuess.marked(table, sent.get()) : sent.get();
  }

  private static Table table(byte[] content) {
    try {
      return Tables.read(content);
    } catch (UnreadableFile e) {
      throw ServiceException.field(
          e.isTooLarge() ? IndicatorsReason.FILE_TABLE_TOO_LARGE : IndicatorsReason.FILE_UNREADABLE,
          "content",
          Map.of());
    }
  }

  private Places places(Caller caller, String parent, Table table, Mapping mapping) {
    var tenant = ResourceName.tenant(parent);
    var here =
        districts.all().stream()
            .filter(district -> ResourceName.tenant(district.name()).equals(tenant))
            .toList();
    var places = new Places(catalogue(caller.scope()), here);
    var named = places.named(table, mapping);
    return places.with(book.stored(named.measures(), named.districts(), caller.scope()));
  }

  private Map<String, Measure> catalogue(Scope scope) {
    var all = new HashMap<String, Measure>();
    var token = "";
    do {
      var page = measures.page(CATALOGUE, next(token), scope);
      page.items().forEach(stored -> all.put(stored.name(), stored.value()));
      token = page.nextPageToken();
    } while (!token.isEmpty());
    return all;
  }

  private Map<String, String> units(Scope scope) {
    var units = new HashMap<String, String>();
    catalogue(scope).forEach((name, measure) -> units.put(name, measure.unit()));
    return units;
  }

  private List<Series> series(Caller caller, SeriesBook.Query query) {
    var all = new ArrayList<Series>();
    var token = "";
    do {
      var page = book.page(query, next(token), caller.scope());
      page.items().stream().map(Stored::value).forEach(all::add);
      token = page.nextPageToken();
    } while (!token.isEmpty());
    return all;
  }

  private static PageRequest next(String token) {
    return new PageRequest(PAGE, token, "");
  }

  private static String sha256(byte[] content) {
    return HexFormat.of().formatHex(Ids.sha256().digest(content));
  }
}
