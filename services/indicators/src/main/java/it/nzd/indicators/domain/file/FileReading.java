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
import org.jspecify.annotations.Nullable;

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
  private static final String ANY_REASON = "any reason";

  /** A place of the file while its cells are judged. */
  private final class Target {
    private final Optional<Stored<Series>> stored;
    private final Set<Period> seen = new HashSet<>();
    private Series series;
    private Ledger ledger;

    Target(Places.Place place) {
      stored = places.series(place);
      series = stored.map(Stored::value).orElseGet(() -> empty(place));
      ledger = ledger();
    }

    private Ledger ledger() {
      return new Ledger(series, ANYBODY, Instant.EPOCH, today);
    }

    /** A new series takes the length of its first period from the first cell that fits. */
    void begin(Observation observation) {
      if (series.observations().isEmpty()) {
        var one = new java.util.TreeMap<Period, Observation>();
        one.put(observation.period(), observation);
        series = series.observing(one);
        ledger = ledger();
      }
    }

    /** What the ledger would say, and whether the file has the period already. */
    @Nullable Fault fault(Observation observation) {
      var refused = ledger.refusal(observation, ANY_REASON);
      return refused.isPresent()
          ? Fault.valueOf(refused.get().name())
          : seen.add(observation.period()) ? null : Fault.PERIOD_TWICE;
    }
  }

  /** All cells in the order of the file. */
  public List<Examined> cells() {
    var reader = new CellReader(mapping, places);
    var targets = new HashMap<Places.Place, Target>();
    var all = Written.all(table, mapping);
    var cells = new ArrayList<Examined>(all.size());
    for (var written : all) {
      cells.add(judged(reader.read(written), targets));
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

  private Examined judged(Examined cell, Map<Places.Place, Target> targets) {
    var place = cell.place();
    var observation = cell.observation();
    if (place == null || observation == null) {
      return cell;
    }
    var target = targets.computeIfAbsent(place, Target::new);
    if (target.stored.isEmpty() && !(createsSeries && place.perimeter() != Perimeter.OTHER)) {
      return cell.refused(Fault.SERIES_MISSING);
    }
    var name = target.stored.map(Stored::name).orElse("");
    var series = target.series;
    var existing = existing(series, observation.period());
    var present = existing.map(Observation::reading).orElse(null);
    var fault = target.fault(observation);
    if (fault != null) {
      return cell.judged(name, present, Outcome.REFUSED, fault);
    }
    target.begin(observation);
    boolean isNew =
        target.stored.isEmpty() || !series.observations().containsKey(observation.period());
    boolean isSame = existing.filter(was -> isSame(was, observation)).isPresent();
    return cell.judged(
        name, present, isNew ? Outcome.NEW : isSame ? Outcome.UNCHANGED : Outcome.CHANGED, null);
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
