package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.comparison.District;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file can speak of: the measures, the districts of a city, the series that are there. */
public final class Places {
  private final Map<String, Measure> measures;
  private final Map<String, District> districts = new HashMap<>();
  private final Map<String, String> measureNames = new HashMap<>();
  private final Map<String, String> districtNames = new HashMap<>();
  private final Map<Place, Stored<Series>> series = new HashMap<>();

  /**
   * What there is one series of.
   *
   * @param measure resource name
   * @param district resource name
   * @param perimeter what territory the numbers speak of
   */
  public record Place(String measure, String district, Perimeter perimeter) {
    /** The place of a series. */
    public static Place of(Series series) {
      return new Place(series.measure(), series.district(), series.perimeter());
    }
  }

  /**
   * @param measures measures by resource name
   * @param districts the districts of the city
   */
  public Places(Map<String, Measure> measures, Collection<District> districts) {
    this.measures = Map.copyOf(measures);
    var doubted = new HashSet<String>();
    measures.forEach(
        (name, measure) -> {
          name(measureNames, doubted, name, ResourceName.id(name));
          measure.displayName().text().values().forEach(t -> name(measureNames, doubted, name, t));
        });
    doubted.forEach(measureNames::remove);
    doubted.clear();
    for (var district : districts) {
      this.districts.put(district.name(), district);
      name(districtNames, doubted, district.name(), ResourceName.id(district.name()));
      name(districtNames, doubted, district.name(), district.displayName());
    }
    doubted.forEach(districtNames::remove);
  }

  /** Adds the series that are there. */
  public Places with(Collection<Stored<Series>> found) {
    found.forEach(stored -> series.put(Place.of(stored.value()), stored));
    return this;
  }

  /** Resource name of the measure that a text names; empty when none or more than one. */
  Optional<String> measure(String text) {
    return measures.containsKey(text)
        ? Optional.of(text)
        : Optional.ofNullable(measureNames.get(Words.plain(text)));
  }

  /** Resource name of the district that a text names; empty when none or more than one. */
  Optional<String> district(String text) {
    return districts.containsKey(text)
        ? Optional.of(text)
        : Optional.ofNullable(districtNames.get(Words.plain(text)));
  }

  /** Unit of a measure that is there. */
  String unit(String measure) {
    return Optional.ofNullable(measures.get(measure)).orElseThrow().unit();
  }

  /** The series of a place. */
  public Optional<Stored<Series>> series(Place place) {
    return Optional.ofNullable(series.get(place));
  }

  /** The series with their revisions: whatever changes one of them changes this. */
  public String revisions() {
    return series.values().stream()
        .map(stored -> stored.name() + "@" + stored.revision())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** What people call a place. */
  public String title(Place place) {
    var measure = Optional.ofNullable(measures.get(place.measure())).orElseThrow();
    var district = Optional.ofNullable(districts.get(place.district())).orElseThrow();
    return measure.displayName().italian() + ", " + district.displayName();
  }

  /** The measures and districts that a table names, as far as they are known. */
  public Named named(Table table, Mapping mapping) {
    var measureTexts = new HashSet<String>();
    var districtTexts = new HashSet<String>();
    for (var written : Written.all(table, mapping)) {
      measureTexts.add(written.or(Mapping.Role.MEASURE, mapping.fixed().measure()));
      districtTexts.add(written.or(Mapping.Role.DISTRICT, mapping.fixed().district()));
    }
    Set<String> ofMeasures = new HashSet<>();
    Set<String> ofDistricts = new HashSet<>();
    measureTexts.forEach(text -> measure(text).ifPresent(ofMeasures::add));
    districtTexts.forEach(text -> district(text).ifPresent(ofDistricts::add));
    return new Named(List.copyOf(ofMeasures), List.copyOf(ofDistricts));
  }

  /**
   * Measures and districts.
   *
   * @param measures resource names
   * @param districts resource names
   */
  public record Named(List<String> measures, List<String> districts) {}

  private static void name(
      Map<String, String> names, Set<String> doubted, String resource, String text) {
    var plain = Words.plain(text);
    var before = names.put(plain, resource);
    if (before != null && !before.equals(resource)) {
      doubted.add(plain);
    }
  }
}
