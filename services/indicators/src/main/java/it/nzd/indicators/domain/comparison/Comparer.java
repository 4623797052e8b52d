package it.nzd.indicators.domain.comparison;

import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.progress.Paths;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares an indicator across districts.
 *
 * <p>A row is COMPARABLE when nothing speaks against it, CURABLE when a choice the reader can make
 * changes that, and REFUSED otherwise. A cure is proved before it is offered: the row is computed
 * with it, and only a choice that leaves nothing against the row is listed. An absolute amount is
 * curable by dividing, as long as one of the divisions has a count in two districts with a value;
 * undivided it is shown and never ranked.
 */
public final class Comparer {
  private final Indicator indicator;
  private final Catalogue catalogue;
  private final List<Place> places;
  private final Cells cells;

  public Comparer(Indicator indicator, Catalogue catalogue, List<Place> places) {
    this.indicator = indicator;
    this.catalogue = catalogue;
    this.places = List.copyOf(places);
    cells = new Cells(indicator, catalogue);
  }

  /** The row under a choice and a normalisation; only absolute amounts are divided. */
  public Row row(Choice chosen, Normalisation wanted) {
    var choice = inForce(chosen);
    var normalisation = indicator.isAbsolute() ? wanted : Normalisation.NONE;
    var row = cells(choice);
    var findings = Comparability.findings(indicator, catalogue, row, normalisation);
    var reasons = reasons(findings);
    var cures = cures(reasons, choice);
    return new Row(row, findings, verdict(reasons, cures, row), cures, choice, normalisation);
  }

  private List<Cell> cells(Choice choice) {
    return places.stream().map(place -> cells.of(place, choice)).toList();
  }

  /** A choice of a factor does nothing where no factor is used. */
  private Choice inForce(Choice chosen) {
    return catalogue.converts(indicator.formula()) ? chosen : new Choice("", chosen.baseYear());
  }

  private static Set<Reason> reasons(List<Finding> findings) {
    var reasons = EnumSet.noneOf(Reason.class);
    findings.forEach(finding -> reasons.add(finding.reason()));
    return reasons;
  }

  private Verdict verdict(Set<Reason> reasons, List<Cure> cures, List<Cell> row) {
    if (reasons.isEmpty()) {
      return Verdict.COMPARABLE;
    }
    boolean needsCure = reasons.stream().anyMatch(reason -> reason != Reason.ABSOLUTE);
    if (needsCure && cures.isEmpty()) {
      return Verdict.REFUSED;
    }
    return reasons.contains(Reason.ABSOLUTE) && !canBeDivided(row)
        ? Verdict.REFUSED
        : Verdict.CURABLE;
  }

  /** Whether some division has a count in two districts at least; the others can be left out. */
  private static boolean canBeDivided(List<Cell> row) {
    return Normalisation.DIVIDING.stream()
        .anyMatch(by -> row.stream().filter(cell -> cell.divisor(by).isPresent()).count() > 1);
  }

  private List<Cure> cures(Set<Reason> reasons, Choice now) {
    var curable =
        EnumSet.of(Reason.TOO_FEW_VALUES, Reason.BASE_YEAR_DIFFERS, Reason.FACTOR_EDITION_DIFFERS);
    if (reasons.stream().anyMatch(Reason.FINAL::contains)
        || reasons.stream().noneMatch(curable::contains)) {
      return List.of();
    }
    boolean tooFew = reasons.contains(Reason.TOO_FEW_VALUES);
    var factors =
        tooFew || reasons.contains(Reason.FACTOR_EDITION_DIFFERS)
            ? options(catalogue.editions(indicator.formula()), now.factor())
            : List.of(now.factor());
    var years =
        Paths.isChange(indicator) && (tooFew || reasons.contains(Reason.BASE_YEAR_DIFFERS))
            ? options(List.copyOf(commonYears()), now.baseYear())
            : List.of(now.baseYear());
    var cures = new ArrayList<Cure>();
    for (var factor : factors) {
      for (var year : years) {
        var choice = new Choice(factor, year);
        if (!choice.equals(now) && heals(choice)) {
          cures.add(new Cure(choice, label(choice)));
        }
      }
    }
    return cures;
  }

  private static <T> List<T> options(List<T> all, T now) {
    return all.isEmpty() ? List.of(now) : all;
  }

  /** Whether nothing but the need to divide would be left. */
  private boolean heals(Choice choice) {
    var row = cells(choice);
    var left = reasons(Comparability.findings(indicator, catalogue, row, Normalisation.NONE));
    left.remove(Reason.ABSOLUTE);
    return left.isEmpty();
  }

  private String label(Choice choice) {
    var year = choice.baseYear() == 0 ? "" : Integer.toString(choice.baseYear());
    if (choice.factor().isEmpty()) {
      return year;
    }
    var factor = catalogue.label(choice.factor());
    return year.isEmpty() ? factor : factor + ", " + year;
  }

  /**
   * Years for which every district with data has an observation with a value. The latest year of a
   * district is no base: everything would be a change of nothing.
   */
  private Set<Integer> commonYears() {
    var all = places.stream().map(this::observedYears).filter(years -> !years.isEmpty()).toList();
    all.forEach(NavigableSet::pollLast);
    var common = new TreeSet<Integer>();
    all.stream().findFirst().ifPresent(common::addAll);
    all.forEach(common::retainAll);
    return common;
  }

  /** Only a change is asked: it has one measure. */
  private boolean isLeading(String measure) {
    return catalogue.measures(indicator.formula()).stream().findFirst().stream()
        .anyMatch(measure::equals);
  }

  private NavigableSet<Integer> observedYears(Place place) {
    return place.series().stream()
        .filter(s -> s.perimeter() == Perimeter.DISTRICT)
        .filter(s -> isLeading(s.measure()))
        .flatMap(s -> s.every(indicator.periodType()).stream())
        .filter(Observation::hasValue)
        .map(o -> o.period().year())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
