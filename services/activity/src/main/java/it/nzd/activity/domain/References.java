package it.nzd.activity.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which fields of an object lead to other objects besides its list of links: a target names its
 * indicator, and that is a link although nobody said so. One row a collection and field; list
 * indexes stand as {@code #}.
 */
public final class References {
  private static final Pattern INDEX = Pattern.compile("(?<=\\.)\\d+(?=\\.|$)");
  private static final Pattern RESOURCE =
      Pattern.compile("cities/[a-z][a-z0-9-]{1,30}(/[A-Za-z]+/[A-Za-z0-9-]{1,40})+");

  /**
   * A field that leads somewhere.
   *
   * @param collection collection of the object
   * @param path path of the field, indexes as {@code #}
   * @param relation what the field says
   */
  private record Row(String collection, String path, Relation relation) {}

  private static final List<Row> TABLE =
      List.of(
          new Row("answers", "consultation", Relation.FOLLOWS_FROM),
          new Row("commitments", "indicator", Relation.MEASURED_BY),
          new Row("indicators", "change.measure", Relation.RESTS_ON),
          new Row("indicators", "converted.measure", Relation.RESTS_ON),
          new Row("indicators", "observed.measure", Relation.RESTS_ON),
          new Row("indicators", "ratio.denominator", Relation.RESTS_ON),
          new Row("indicators", "ratio.numerator", Relation.RESTS_ON),
          new Row("meetings", "agenda.#.decision", Relation.RELATES_TO),
          new Row("sandboxes", "decision", Relation.RESTS_ON),
          new Row("sandboxes", "outline.tests.#.theory", Relation.RELATES_TO),
          new Row("series", "factor", Relation.RESTS_ON),
          new Row("series", "measure", Relation.RELATES_TO),
          new Row("targets", "district", Relation.RELATES_TO),
          new Row("targets", "indicator", Relation.MEASURED_BY));

  private References() {}

  /** What a field says, if it leads to another object. */
  static Optional<Relation> relation(String collection, String path) {
    var general = INDEX.matcher(path).replaceAll("#");
    return TABLE.stream()
        .filter(row -> row.collection().equals(collection) && row.path().equals(general))
        .map(Row::relation)
        .findFirst();
  }

  /** Whether a value is the name of an object. */
  public static boolean isResource(String value) {
    return RESOURCE.matcher(value).matches();
  }
}
