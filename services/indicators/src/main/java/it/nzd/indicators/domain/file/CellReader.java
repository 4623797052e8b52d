package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.file.Examined.Conversion;
import it.nzd.indicators.domain.file.Examined.Outcome;
import it.nzd.indicators.domain.file.Mapping.Role;
import it.nzd.indicators.domain.units.Units;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands one cell by itself: what it measures, where, when and how much. */
final class CellReader {
  private final Mapping mapping;
  private final Places places;
  private final Map<Map<Role, String>, RowMeaning> meanings = new IdentityHashMap<>();
  private final Map<String, When> periods = new HashMap<>();
  private final Map<Pair, Optional<Conversion>> conversions = new HashMap<>();
  private @Nullable Map<Role, String> lastSaid;
  private @Nullable RowMeaning lastMeaning;

  /** A period as written: its code, or the text itself where it cannot be read. */
  private record When(@Nullable Period period, String code) {}

  /** Two units. */
  private record Pair(String from, String to) {}

  /** What a cell says, or why it says nothing. */
  private record Amount(
      @Nullable Reading reading, @Nullable Conversion conversion, @Nullable Fault fault) {
    static Amount not(Fault why) {
      return new Amount(null, null, why);
    }
  }

  CellReader(Mapping mapping, Places places) {
    this.mapping = mapping;
    this.places = places;
  }

  /** The cell with its observation, or with the first fault that was found. */
  Examined read(Written written) {
    var row = meaning(written.said());
    var when = periods.computeIfAbsent(written.period(), CellReader::when);
    var quality = row.quality();
    var source = row.source();
    var period = when.period();
    if (row.unplaced() != null) {
      return refused(written, row, when, row.unplaced());
    }
    if (period == null) {
      return refused(written, row, when, Fault.PERIOD_UNREADABLE);
    }
    if (row.unfit() != null || quality == null || source == null) {
      return refused(written, row, when, row.unfit());
    }
    var amount = amount(written.value(), row, quality);
    var reading = amount.reading();
    if (reading == null) {
      return refused(written, row, when, amount.fault());
    }
    var observation = new Observation(period, reading, source, row.note());
    return cell(written, row, when, observation, amount.conversion(), Outcome.NEW, null);
  }

  private RowMeaning meaning(Map<Role, String> said) {
    var found = lastMeaning;
    if (found == null || said != lastSaid) {
      found = meanings.computeIfAbsent(said, s -> RowMeaning.of(s, mapping, places));
      lastSaid = said;
      lastMeaning = found;
    }
    return found;
  }

  private static When when(String written) {
    var period = PeriodText.read(written);
    return new When(period.orElse(null), period.map(Period::code).orElse(written));
  }

  private Amount amount(Table.Cell cell, RowMeaning row, Quality quality) {
    var absence = Words.absence(cell.text());
    if (absence.isPresent()) {
      return new Amount(new Reading.Absent(absence.get()), null, null);
    }
    var number =
        cell.number() == null
            ? NumberText.read(cell.text(), mapping.decimalMark())
            : NumberText.fitting(cell.number())
                .or(() -> NumberText.read(cell.text(), mapping.decimalMark()));
    if (number.isEmpty()) {
      return Amount.not(Fault.VALUE_UNREADABLE);
    }
    return row.writtenIn().equals(row.unit())
        ? new Amount(new Reading.Value(number.get(), quality), null, null)
        : converted(number.get(), row.writtenIn(), row.unit(), quality);
  }

  private Amount converted(BigDecimal number, String from, String to, Quality quality) {
    var conversion =
        conversions.computeIfAbsent(
            new Pair(from, to),
            units ->
                Units.convert(BigDecimal.ONE, from, to)
                    .map(factor -> new Conversion(from, to, plain(factor))));
    var value =
        conversion
            .flatMap(known -> Units.convert(number, from, to))
            .map(CellReader::plain)
            .flatMap(NumberText::fitting);
    return value
        .map(found -> new Amount(new Reading.Value(found, quality), conversion.get(), null))
        .orElse(Amount.not(Fault.UNIT_UNFIT));
  }

  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Examined refused(Written written, RowMeaning row, When when, @Nullable Fault why) {
    return cell(written, row, when, null, null, Outcome.REFUSED, why);
  }

  private static Examined cell(
      Written written,
      RowMeaning row,
      When when,
      @Nullable Observation observation,
      @Nullable Conversion conversion,
      Outcome outcome,
      @Nullable Fault why) {
    return new Examined(
        written.row(),
        written.column(),
        row.measure(),
        row.district(),
        "",
        when.code(),
        written.value().text(),
        observation == null ? null : row.place(),
        observation,
        conversion,
        null,
        outcome,
        why);
  }
}
