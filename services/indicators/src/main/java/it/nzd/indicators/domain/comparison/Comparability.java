package it.nzd.indicators.domain.comparison;

import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.comparison.Finding.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of comparability, one row a rule: when it is broken, which cells it lies with and what
 * is said there. A value that speaks of something else than the district takes part in no rule but
 * the one against it.
 */
final class Comparability {
  private static final int ENOUGH = 2;

  private static final Predicate<Cell> OWN = Cell::hasDistrictValue;
  private static final Predicate<Cell> RELATIVE = OWN.and(cell -> cell.baseYear() != 0);

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              Reason.WRONG_PERIMETER,
              row -> row.any(Cell::hasForeignValue),
              row -> Cell::hasForeignValue,
              (row, cell) -> cell.perimeterNote()),
          new Rule(
              Reason.DEFINITION_DIFFERS, Row::definesApart, row -> OWN, Comparability::definitions),
          new Rule(
              Reason.NORMALISER_MISSING,
              row -> row.any(row::lacks),
              row -> row::lacks,
              Comparability::nothing),
          new Rule(
              Reason.TOO_FEW_VALUES,
              row -> row.cells().stream().filter(OWN).count() < ENOUGH,
              row -> OWN.negate(),
              Comparability::nothing),
          new Rule(
              Reason.BASE_YEAR_DIFFERS,
              row -> row.differs(RELATIVE, Cell::baseYear),
              row -> RELATIVE,
              (row, cell) -> Integer.toString(cell.baseYear())),
          new Rule(
              Reason.FACTOR_EDITION_DIFFERS,
              row -> row.differs(OWN.or(Cell::lacksFactor), Cell::factor),
              row -> OWN.or(Cell::lacksFactor),
              (row, cell) -> row.catalogue().label(cell.factor())),
          new Rule(
              Reason.ABSOLUTE,
              row ->
                  row.indicator().isAbsolute()
                      && row.normalisation() == Normalisation.NONE
                      && row.any(OWN),
              row -> OWN,
              Comparability::nothing));

  private Comparability() {}

  /** Every reason against reading the cells together, each once. */
  static List<Finding> findings(
      Indicator indicator, Catalogue catalogue, List<Cell> cells, Normalisation normalisation) {
    var row = new Row(indicator, catalogue, cells, normalisation);
    var found = EnumSet.noneOf(Reason.class);
    return RULES.stream()
        .filter(rule -> rule.isBroken().test(row))
        .filter(rule -> found.add(rule.reason()))
        .map(rule -> rule.on(row))
        .toList();
  }

  private static String definitions(Row row, Cell cell) {
    var versions = cell.definitions().stream().map(one -> Integer.toString(one.version()));
    return versions.collect(Collectors.joining(", "));
  }

  private static String nothing(Row row, Cell cell) {
    return "";
  }

  /** What is said of a cell. */
  private interface Detail {
    String of(Row row, Cell cell);
  }

  private record Rule(
      Reason reason, Predicate<Row> isBroken, Function<Row, Predicate<Cell>> where, Detail detail) {
    Finding on(Row row) {
      var places = row.cells().stream().filter(where.apply(row));
      return new Finding(
          reason, places.map(c -> new Place(c.district(), detail.of(row, c))).toList());
    }
  }

  private record Row(
      Indicator indicator, Catalogue catalogue, List<Cell> cells, Normalisation normalisation) {
    boolean any(Predicate<Cell> which) {
      return cells.stream().anyMatch(which);
    }

    boolean differs(Predicate<Cell> which, Function<Cell, ?> what) {
      Stream<?> found = cells.stream().filter(which).map(what);
      return found.distinct().count() > 1;
    }

    /** Whether a measure's values were entered under more than one definition. */
    boolean definesApart() {
      var all =
          cells.stream()
              .filter(OWN)
              .flatMap(cell -> cell.definitions().stream())
              .distinct()
              .toList();
      return all.stream().map(Definition::measure).distinct().count() < all.size();
    }

    boolean lacks(Cell cell) {
      return cell.lacksDivisor(normalisation);
    }
  }
}
