package it.nzd.indicators.domain.recalculation;

import static it.nzd.indicators.domain.formula.Words.measureRef;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.bench.Contest;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.formula.Words;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;

/**
 * 13,000 firms x 120 months: a weighted sum of three columns and the sum of a fourth, by district
 * and month, then by city, then for the programme. Beside plain arrays and DuckDB in memory.
 */
class RollUpBench {
  private static final int UNITS = 13_000;
  private static final int MONTHS = 120;
  private static final int DISTRICTS = 40;
  private static final int CITIES = 4;
  private static final List<String> NAMES = List.of("a", "b", "c", "d");

  private final int[] districtOf = new int[UNITS];
  private final int[] cityOf = new int[DISTRICTS];
  private final double[][] columns = new double[NAMES.size()][UNITS * MONTHS];

  RollUpBench() {
    var random = new Random(5);
    Arrays.setAll(districtOf, u -> (int) ((long) u * DISTRICTS / UNITS));
    Arrays.setAll(cityOf, d -> d * CITIES / DISTRICTS);
    for (var column : columns) {
      Arrays.setAll(column, i -> random.nextDouble() * 1_000);
    }
  }

  /** What the product does: the formula, then the sums. */
  private final class Product {
    private final Recalculation store;
    private final RollUp toDistrict = new RollUp(districtOf, DISTRICTS);
    private final RollUp toCity = new RollUp(cityOf, CITIES);
    private final RollUp toProgramme = new RollUp(new int[CITIES], 1);
    private double[][] result = new double[0][];

    Product() {
      var words = new Words();
      NAMES.forEach(name -> words.measure(name, "1", ""));
      var node = words.check("a * 0.5 + b * 0.3 + c * 0.2", "1", "").node();
      store =
          new Recalculation(
              new Axis(Period.parse("2016-01"), MONTHS), UNITS, Map.of(Words.RESULT, node));
      for (int n = 0; n < NAMES.size() - 1; n++) {
        System.arraycopy(columns[n], 0, store.column(measureRef(NAMES.get(n))), 0, UNITS * MONTHS);
      }
    }

    void run() {
      store.all();
      var weighted = up(store.column(Words.RESULT));
      var plain = up(columns[3]);
      result = new double[][] {weighted[0], weighted[1], plain[0], plain[1], weighted[2], plain[2]};
    }

    private double[][] up(double[] column) {
      var districts = toDistrict.of(column).sums();
      var cities = toCity.of(districts).sums();
      return new double[][] {districts, cities, toProgramme.of(cities).sums()};
    }
  }

  /** The same with loops over arrays. */
  private final class Arrayed {
    private final double[][] result = new double[6][];

    void run() {
      var weighted = new double[MONTHS * DISTRICTS];
      var plain = new double[MONTHS * DISTRICTS];
      for (int month = 0; month < MONTHS; month++) {
        for (int u = 0; u < UNITS; u++) {
          int i = month * UNITS + u;
          int at = month * DISTRICTS + districtOf[u];
          weighted[at] += columns[0][i] * 0.5 + columns[1][i] * 0.3 + columns[2][i] * 0.2;
          plain[at] += columns[3][i];
        }
      }
      result[0] = weighted;
      result[2] = plain;
      result[1] = up(weighted, cityOf, CITIES);
      result[3] = up(plain, cityOf, CITIES);
      result[4] = up(result[1], new int[CITIES], 1);
      result[5] = up(result[3], new int[CITIES], 1);
    }

    private double[] up(double[] below, int[] groupOf, int groups) {
      var sums = new double[MONTHS * groups];
      for (int month = 0; month < MONTHS; month++) {
        for (int g = 0; g < groupOf.length; g++) {
          sums[month * groups + groupOf[g]] += below[month * groupOf.length + g];
        }
      }
      return sums;
    }
  }

  /** The same in SQL, with one thread. */
  private final class Duck implements AutoCloseable {
    private final DuckDBConnection connection;
    private final List<Double> programme = new ArrayList<>();

    Duck() throws SQLException {
      connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
      try (var sql = connection.createStatement()) {
        sql.execute("SET threads TO 1");
        sql.execute("SET preserve_insertion_order TO false");
        sql.execute(
            "CREATE TABLE v (firm INTEGER, month INTEGER, a DOUBLE, b DOUBLE, c DOUBLE, d DOUBLE)");
        sql.execute("CREATE TABLE f (firm INTEGER, district INTEGER, city INTEGER)");
      }
      try (var rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "v")) {
        for (int i = 0; i < UNITS * MONTHS; i++) {
          rows.beginRow();
          rows.append(i % UNITS);
          rows.append(i / UNITS);
          for (var column : columns) {
            rows.append(column[i]);
          }
          rows.endRow();
        }
      }
      try (var rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "f")) {
        for (int u = 0; u < UNITS; u++) {
          rows.beginRow();
          rows.append(u);
          rows.append(districtOf[u]);
          rows.append(cityOf[districtOf[u]]);
          rows.endRow();
        }
      }
    }

    void run() {
      programme.clear();
      var text =
          """
          WITH districts AS (
            SELECT city, district, month, sum(a * 0.5 + b * 0.3 + c * 0.2) AS w, sum(d) AS p
            FROM v JOIN f USING (firm) GROUP BY city, district, month),
          cities AS (SELECT city, month, sum(w) AS w, sum(p) AS p FROM districts GROUP BY city, month)
          SELECT month, sum(w), sum(p), (SELECT count(*) FROM districts)
          FROM cities GROUP BY month ORDER BY month
          """;
      try (var sql = connection.createStatement();
          var found = sql.executeQuery(text)) {
        while (found.next()) {
          programme.add(found.getDouble(2));
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }

  @Test
  void shouldTellWhatARollUpCosts() throws SQLException {
    var product = new Product();
    var arrays = new Arrayed();
    try (var duck = new Duck()) {
      product.run();
      arrays.run();
      duck.run();
      for (int i = 0; i < product.result.length; i++) {
        assertThat(product.result[i]).containsExactly(arrays.result[i], within(1e-2));
      }
      for (int month = 0; month < MONTHS; month++) {
        assertThat(duck.programme.get(month)).isCloseTo(product.result[4][month], within(1e-2));
      }
      var contest =
          new Contest("roll-up of 1,560,000 rows: district, city, programme")
              .with("roll-up", (double) UNITS * MONTHS, product::run)
              .with("plain arrays", (double) UNITS * MONTHS, arrays::run)
              .with("DuckDB, 1 thread", (double) UNITS * MONTHS, duck::run)
              .run()
              .tell("row")
              .atMost("roll-up", "plain arrays", 1.5);
      // DuckDB works on a thread of its own, whose processor time is not this one's.
      contest.verdict(
          "roll-up faster than DuckDB, 1 thread, on the clock",
          contest.wall("DuckDB, 1 thread") / contest.wall("roll-up"),
          "at least",
          3);
    }
  }
}
