package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.file.Mapping.Role;
import it.nzd.platform.value.Source;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the columns beside period and value mean, understood once for all rows that say the same.
 *
 * @param measure resource name; as written where it is not known
 * @param district resource name; as written where it is not known
 * @param place what it speaks of; null where that is not known
 * @param quality how the values were obtained; null where that is not understood
 * @param source where they come from; null where that cannot be used
 * @param note anything a reader must know; may be empty
 * @param unit unit of the measure; empty where the measure is not known
 * @param writtenIn unit of the values
 * @param unplaced why the place is not known, which is said before anything of the period
 * @param unfit why nothing can be recorded with it, which is said after it
 */
record RowMeaning(
    String measure,
    String district,
    Places.@Nullable Place place,
    @Nullable Quality quality,
    @Nullable Source source,
    String note,
    String unit,
    String writtenIn,
    @Nullable Fault unplaced,
    @Nullable Fault unfit) {
  private static final int MOST_NOTE = 1000;

  static RowMeaning of(Map<Role, String> said, Mapping mapping, Places places) {
    var fixed = mapping.fixed();
    var measureText = said.getOrDefault(Role.MEASURE, fixed.measure());
    var districtText = said.getOrDefault(Role.DISTRICT, fixed.district());
    var measure = places.measure(measureText);
    var district = places.district(districtText);
    var perimeter =
        Optional.ofNullable(said.get(Role.PERIMETER))
            .map(Words::perimeter)
            .orElse(Optional.of(fixed.perimeter()));
    var quality =
        Optional.ofNullable(said.get(Role.QUALITY))
            .map(Words::quality)
            .orElse(Optional.of(fixed.quality()));
    var source = SourceText.read(said, fixed.source());
    var note = said.getOrDefault(Role.NOTE, "");
    var unit = measure.map(places::unit).orElse("");
    return new RowMeaning(
        measure.orElse(measureText),
        district.orElse(districtText),
        place(measure, district, perimeter),
        quality.orElse(null),
        source.orElse(null),
        note,
        unit,
        writtenIn(said.getOrDefault(Role.UNIT, fixed.unit()), unit),
        measure.isEmpty()
            ? Fault.MEASURE_UNKNOWN
            : district.isEmpty()
                ? Fault.DISTRICT_UNKNOWN
                : perimeter.isEmpty() ? Fault.PERIMETER_UNKNOWN : null,
        quality.isEmpty()
            ? Fault.QUALITY_UNKNOWN
            : source.isEmpty()
                ? Fault.SOURCE_UNREADABLE
                : note.length() > MOST_NOTE ? Fault.NOTE_TOO_LONG : null);
  }

  private static Places.@Nullable Place place(
      Optional<String> measure, Optional<String> district, Optional<Perimeter> perimeter) {
    return measure.isPresent() && district.isPresent() && perimeter.isPresent()
        ? new Places.Place(measure.get(), district.get(), perimeter.get())
        : null;
  }

  private static String writtenIn(String said, String unit) {
    return said.isBlank() || said.strip().equals(unit) ? unit : Words.unit(said);
  }
}
