package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.Ledger;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.file.Examined.Outcome;
import it.nzd.platform.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of every cell of a file: the very thing that an import writes.
 *
 * @param table the file
 * @param mapping how it is read
 * @param places what it can speak of
 * @param draft whether the observations are drafts
 * @param createsSeries whether series that are missing are created
 * @param today the day, in Europe/Rome
 */
public record FileReading(
    Table table,
    Mapping mapping,
    Places places,
    boolean draft,
    boolean createsSeries,
    LocalDate today) {
  private static final String ANYBODY = "";

  /** All cells in the order of the file. */
  public List<Examined> cells() {
    var reader = new CellReader(mapping, places);
    var seen = new HashMap<Places.Place, Set<Period>>();
    var begun = new HashMap<Places.Place, Series>();
    var cells = new ArrayList<Examined>();
    for (var written : Written.all(table, mapping)) {
      cells.add(judged(reader.read(written), seen, begun));
    }
    return cells;
  }

  /** Whether values that were computed with are replaced. */
  public static boolean needsReason(List<Examined> cells, Places places) {
    return cells.stream()
        .filter(cell -> cell.outcome() == Outcome.CHANGED)
        .anyMatch(
            cell ->
                Optional.ofNullable(cell.place())
                    .flatMap(places::series)
                    .flatMap(
                        series ->
                            cell.recorded()
                                .flatMap(now -> series.value().at(now.period()))
                                .filter(
                                    was ->
                                        !was.reading()
                                            .says(cell.recorded().orElseThrow().reading())))
                    .isPresent());
  }

  private Examined judged(
      Examined cell, Map<Places.Place, Set<Period>> seen, Map<Places.Place, Series> begun) {
    var place = cell.place();
    var observation = cell.observation();
    if (place == null || observation == null) {
      return cell;
    }
    var stored = places.series(place);
    if (stored.isEmpty() && !(createsSeries && place.perimeter() != Perimeter.OTHER)) {
      return cell.refused(Fault.SERIES_MISSING);
    }
    var name = stored.map(Stored::name).orElse("");
    var series = begun.computeIfAbsent(place, p -> stored.map(Stored::value).orElse(empty(p)));
    var period = observation.period();
    var existing = existing(series, period);
    var fault = fault(series, observation, seen.computeIfAbsent(place, p -> new HashSet<>()));
    if (fault.isPresent()) {
      return cell.judged(
          name, existing.map(Observation::reading).orElse(null), Outcome.REFUSED, fault.get());
    }
    if (series.observations().isEmpty()) {
      begun.put(place, first(series, observation));
    }
    return cell.judged(
        name,
        existing.map(Observation::reading).orElse(null),
        stored.isEmpty() || !series.observations().containsKey(period)
            ? Outcome.NEW
            : existing.filter(was -> isSame(was, observation)).isPresent()
                ? Outcome.UNCHANGED
                : Outcome.CHANGED,
        null);
  }

  /** What the ledger would say, and whether the file has the period already. */
  private Optional<Fault> fault(Series series, Observation observation, Set<Period> periods) {
    var outcome =
        new Ledger(series, ANYBODY, Instant.EPOCH, today)
            .record(List.of(observation), draft, "any reason");
    if (outcome instanceof Ledger.Outcome.Refused refused) {
      return Optional.of(Fault.valueOf(refused.why().name()));
    }
    return periods.add(observation.period()) ? Optional.empty() : Optional.of(Fault.PERIOD_TWICE);
  }

  /** A new series takes the length of its first period from the first cell that fits. */
  private static Series first(Series series, Observation observation) {
    var one = new java.util.TreeMap<Period, Observation>();
    one.put(observation.period(), observation);
    return series.observing(one);
  }

  private Optional<Observation> existing(Series series, Period period) {
    var newest = Optional.ofNullable(series.observations().get(period));
    boolean isOpen = draft && newest.filter(o -> !o.entry().counts()).isPresent();
    return isOpen ? newest : series.at(period).or(() -> newest);
  }

  /** Whether nothing would change: the same number of the same quality, as far as it had come. */
  private boolean isSame(Observation was, Observation now) {
    var approval = was.entry().approval();
    boolean isFarEnough =
        approval.counts() || (draft && approval == it.nzd.indicators.domain.Approval.DRAFT);
    return isFarEnough && was.reading().says(now.reading()) && hasQualityOf(was, now);
  }

  private static boolean hasQualityOf(Observation one, Observation other) {
    return one.reading() instanceof it.nzd.indicators.domain.Reading.Value mine
            && other.reading() instanceof it.nzd.indicators.domain.Reading.Value theirs
        ? mine.quality() == theirs.quality()
        : one.reading().equals(other.reading());
  }

  /** A series that is not there yet. */
  private static Series empty(Places.Place place) {
    return new Series(
        place.measure(),
        place.district(),
        place.perimeter(),
        "",
        "",
        0,
        new java.util.TreeMap<>(),
        it.nzd.platform.access.Row.Visibility.INTERNAL,
        "");
  }
}
