package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.file.Examined.Conversion;
import it.nzd.indicators.domain.file.Examined.Outcome;
import it.nzd.indicators.domain.file.Mapping.Role;
import it.nzd.indicators.domain.units.Units;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands one cell by itself: what it measures, where, when and how much. */
final class CellReader {
  private static final int MOST_NOTE = 1000;

  private final Mapping mapping;
  private final Places places;

  CellReader(Mapping mapping, Places places) {
    this.mapping = mapping;
    this.places = places;
  }

  /** The cell with its observation, or with the first fault that was found. */
  Examined read(Written written) {
    var fixed = mapping.fixed();
    var measureText = written.or(Role.MEASURE, fixed.measure());
    var districtText = written.or(Role.DISTRICT, fixed.district());
    var measure = places.measure(measureText);
    var district = places.district(districtText);
    var period = PeriodText.read(written.period());
    var perimeter =
        Optional.ofNullable(written.said().get(Role.PERIMETER))
            .map(Words::perimeter)
            .orElse(Optional.of(fixed.perimeter()));
    var begun =
        new Begun(
            written,
            measure.orElse(measureText),
            district.orElse(districtText),
            period.map(Period::code).orElse(written.period()));
    if (measure.isEmpty()) {
      return begun.refused(Fault.MEASURE_UNKNOWN);
    }
    if (district.isEmpty()) {
      return begun.refused(Fault.DISTRICT_UNKNOWN);
    }
    if (perimeter.isEmpty()) {
      return begun.refused(Fault.PERIMETER_UNKNOWN);
    }
    if (period.isEmpty()) {
      return begun.refused(Fault.PERIOD_UNREADABLE);
    }
    return understood(begun, perimeter.get(), period.get());
  }

  private Examined understood(Begun begun, Perimeter perimeter, Period period) {
    var written = begun.written();
    var said = written.said().get(Role.QUALITY);
    var quality = said == null ? Optional.of(mapping.fixed().quality()) : Words.quality(said);
    var source = SourceText.read(written.said(), mapping.fixed().source());
    var note = written.or(Role.NOTE, "");
    if (quality.isEmpty()) {
      return begun.refused(Fault.QUALITY_UNKNOWN);
    }
    if (source.isEmpty()) {
      return begun.refused(Fault.SOURCE_UNREADABLE);
    }
    if (note.length() > MOST_NOTE) {
      return begun.refused(Fault.NOTE_TOO_LONG);
    }
    var amount = amount(written, begun.measure(), quality.get());
    if (amount.fault() != null) {
      return begun.refused(amount.fault());
    }
    var reading = amount.reading();
    if (reading == null) {
      return begun.refused(Fault.VALUE_UNREADABLE);
    }
    var place = new Places.Place(begun.measure(), begun.district(), perimeter);
    var observation = new Observation(period, reading, source.get(), note);
    return begun.cell(place, observation, amount.conversion(), Outcome.NEW, null);
  }

  private Amount amount(Written written, String measure, Quality quality) {
    var absence = Words.absence(written.value().text());
    if (absence.isPresent()) {
      return new Amount(new Reading.Absent(absence.get()), null, null);
    }
    var number =
        Optional.ofNullable(written.value().number())
            .flatMap(NumberText::fitting)
            .or(() -> NumberText.read(written.value().text(), mapping.decimalMark()));
    if (number.isEmpty()) {
      return new Amount(null, null, Fault.VALUE_UNREADABLE);
    }
    var to = places.unit(measure);
    var said = written.or(Role.UNIT, mapping.fixed().unit());
    var from = said.isBlank() || said.strip().equals(to) ? to : Words.unit(said);
    return from.equals(to)
        ? new Amount(new Reading.Value(number.get(), quality), null, null)
        : converted(number.get(), from, to, quality);
  }

  private static Amount converted(BigDecimal number, String from, String to, Quality quality) {
    var value = Units.convert(number, from, to).map(CellReader::plain).flatMap(NumberText::fitting);
    var factor = Units.convert(BigDecimal.ONE, from, to).map(CellReader::plain);
    if (value.isEmpty() || factor.isEmpty()) {
      return new Amount(null, null, Fault.UNIT_UNFIT);
    }
    var conversion = new Conversion(from, to, factor.get());
    return new Amount(new Reading.Value(value.get(), quality), conversion, null);
  }

  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** What a cell says, or why it says nothing. */
  private record Amount(
      @Nullable Reading reading, @Nullable Conversion conversion, @Nullable Fault fault) {}

  /** A cell as far as it can be named. */
  private record Begun(Written written, String measure, String district, String period) {
    Examined refused(Fault why) {
      return cell(null, null, null, Outcome.REFUSED, why);
    }

    Examined cell(
        Places.@Nullable Place place,
        @Nullable Observation observation,
        @Nullable Conversion conversion,
        Outcome outcome,
        @Nullable Fault why) {
      return new Examined(
          written.row(),
          written.column(),
          measure,
          district,
          "",
          period,
          written.value().text(),
          place,
          observation,
          conversion,
          null,
          outcome,
          why);
    }
  }
}
