package it.nzd.indicators.domain.recalculation;

import static it.nzd.indicators.domain.formula.Words.measureRef;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.ezylang.evalex.Expression;
import com.googlecode.aviator.AviatorEvaluator;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelRuntimeFactory;
import it.nzd.indicators.bench.Contest;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.formula.DhisVisitor;
import it.nzd.indicators.domain.formula.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.objecthunter.exp4j.ExpressionBuilder;
import org.codehaus.janino.ExpressionEvaluator;
import org.junit.jupiter.api.Test;
import parsii.eval.Parser;
import parsii.eval.Scope;

/**
 * One formula of seven variables and nine operations over 1,024 rows: the kernel beside columns
 * written by hand and beside other engines, each of which is set its variables row by row.
 */
class FormulaBench {
  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g");
  private static final String TEXT = "((a * e + b * f + c * g) / (d + 1)) * 100";
  private static final int ROWS = 1_024;

  /** Runs of a fast contender in a round, so that a round can be measured. */
  private static final int AGAIN = 2_000;

  /** An engine is warm after so long, and runs for so long in a round. */
  private static final long WARM_NANOS = 1_500_000_000L;

  private static final long ROUND_NANOS = 20_000_000L;

  private final double[][] columns = new double[NAMES.size()][ROWS];
  private final double[] out = new double[ROWS];

  /** Another engine: gives the result of a row. */
  private interface Engine {
    double row(int row) throws Exception;
  }

  @Test
  void shouldTellWhatAFormulaCosts() throws Exception {
    fill(0);
    var engines = engines();
    var store = store();
    store.all();
    byRows(out);
    assertThat(store.column(Words.RESULT)).isEqualTo(out);
    var byColumns = new Columns(columns);
    byColumns.run();
    assertThat(byColumns.out).isEqualTo(out);
    engines.forEach((name, engine) -> check(name, engine));
    var contest =
        new Contest("one formula, 1,024 rows, every value present")
            .with("kernel", (double) AGAIN * ROWS, () -> again(store::all))
            .with("columns by hand", (double) AGAIN * ROWS, () -> again(byColumns::run))
            .with("rows by hand", (double) AGAIN * ROWS, () -> again(() -> byRows(out)));
    engines.forEach(
        (name, engine) -> {
          int times = times(engine);
          contest.with(name, (double) times * ROWS, () -> repeat(times, () -> all(engine)));
        });
    contest.run().tell("row").atMost("kernel", "columns by hand", 1.3);
    contest
        .faster("kernel", "parsii", 10)
        .faster("kernel", "exp4j", 60)
        .faster("kernel", "DHIS2 ANTLR", 1_000);
  }

  @Test
  void shouldTellWhatMissingValuesCost() {
    fill(0.05);
    var store = store();
    store.all();
    var byColumns = new MaskedColumns(columns);
    byColumns.run();
    assertThat(store.column(Words.RESULT)).isEqualTo(byColumns.result());
    new Contest("one formula, 1,024 rows, one value in twenty missing")
        .with("kernel", (double) AGAIN * ROWS, () -> again(store::all))
        .with("columns by hand with masks", (double) AGAIN * ROWS, () -> again(byColumns::run))
        .run()
        .tell("row")
        .atMost("kernel", "columns by hand with masks", 1.3);
  }

  private void fill(double missing) {
    var random = new Random(1);
    for (var column : columns) {
      Arrays.setAll(
          column, i -> random.nextDouble() < missing ? Double.NaN : random.nextDouble() + 1);
    }
  }

  private Recalculation store() {
    var words = new Words();
    NAMES.forEach(name -> words.measure(name, "1", ""));
    var node = words.check(TEXT, "1", "").node();
    var axis = new Axis(Period.ofYear(2024), 1);
    var store = new Recalculation(axis, ROWS, Map.of(Words.RESULT, node));
    for (int n = 0; n < NAMES.size(); n++) {
      System.arraycopy(columns[n], 0, store.column(measureRef(NAMES.get(n))), 0, ROWS);
    }
    return store;
  }

  private static void again(Runnable work) {
    repeat(AGAIN, work);
  }

  private static void repeat(int times, Runnable work) {
    for (int i = 0; i < times; i++) {
      work.run();
    }
  }

  /** How often an engine runs in a round so that it takes some time, once it is warm. */
  private int times(Engine engine) {
    long until = System.nanoTime() + WARM_NANOS;
    long took = 1;
    while (System.nanoTime() < until) {
      long began = System.nanoTime();
      all(engine);
      took = System.nanoTime() - began;
    }
    return (int) Math.max(1, ROUND_NANOS / took);
  }

  private void all(Engine engine) {
    try {
      for (int row = 0; row < ROWS; row++) {
        out[row] = engine.row(row);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void check(String name, Engine engine) {
    var expected = new double[ROWS];
    byRows(expected);
    all(engine);
    for (int row = 0; row < ROWS; row++) {
      assertThat(out[row]).as(name).isCloseTo(expected[row], offset(1e-9));
    }
  }

  private void byRows(double[] into) {
    double[] a = columns[0];
    double[] b = columns[1];
    double[] c = columns[2];
    double[] d = columns[3];
    double[] e = columns[4];
    double[] f = columns[5];
    double[] g = columns[6];
    for (int i = 0; i < ROWS; i++) {
      into[i] = Cells.tidy((a[i] * e[i] + b[i] * f[i] + c[i] * g[i]) / (d[i] + 1) * 100);
    }
  }

  /** A loop an operation, over arrays of their own. */
  private static final class Columns {
    private final double[][] in;
    private final double[] x = new double[ROWS];
    private final double[] y = new double[ROWS];
    private final double[] out = new double[ROWS];

    Columns(double[][] in) {
      this.in = in;
    }

    void run() {
      multiply(in[0], in[4], x);
      multiply(in[1], in[5], y);
      add(x, y, x);
      multiply(in[2], in[6], y);
      add(x, y, x);
      raise(in[3], y);
      divide(x, y, x);
      scale(x, x);
      tidy(x, out);
    }

    private static void multiply(double[] a, double[] b, double[] into) {
      for (int i = 0; i < ROWS; i++) {
        into[i] = a[i] * b[i];
      }
    }

    private static void add(double[] a, double[] b, double[] into) {
      for (int i = 0; i < ROWS; i++) {
        into[i] = a[i] + b[i];
      }
    }

    private static void divide(double[] a, double[] b, double[] into) {
      for (int i = 0; i < ROWS; i++) {
        into[i] = a[i] / b[i];
      }
    }

    private static void raise(double[] a, double[] into) {
      for (int i = 0; i < ROWS; i++) {
        into[i] = a[i] + 1;
      }
    }

    private static void scale(double[] a, double[] into) {
      for (int i = 0; i < ROWS; i++) {
        into[i] = a[i] * 100;
      }
    }

    private static void tidy(double[] a, double[] into) {
      for (int i = 0; i < ROWS; i++) {
        into[i] = a[i] + 0 * a[i];
      }
    }
  }

  /** The same with a bit a row that says whether it is there. */
  private static final class MaskedColumns {
    private final Columns numbers;
    private final long[][] present;
    private final long[] mask = new long[ROWS / Long.SIZE];

    MaskedColumns(double[][] columns) {
      var zeroed = new double[columns.length][];
      present = new long[columns.length][ROWS / Long.SIZE];
      for (int c = 0; c < columns.length; c++) {
        zeroed[c] = columns[c].clone();
        for (int i = 0; i < ROWS; i++) {
          if (Double.isNaN(columns[c][i])) {
            zeroed[c][i] = 0;
          } else {
            present[c][i / Long.SIZE] |= 1L << i;
          }
        }
      }
      numbers = new Columns(zeroed);
    }

    void run() {
      numbers.run();
      Arrays.fill(mask, -1);
      for (var column : present) {
        for (int w = 0; w < mask.length; w++) {
          mask[w] &= column[w];
        }
      }
    }

    double[] result() {
      var result = numbers.out.clone();
      for (int i = 0; i < ROWS; i++) {
        if ((mask[i / Long.SIZE] & 1L << i) == 0) {
          result[i] = Double.NaN;
        }
      }
      return result;
    }
  }

  private Map<String, Engine> engines() throws Exception {
    var engines = new LinkedHashMap<String, Engine>();
    engines.put("Janino", janino());
    engines.put("parsii", parsii());
    engines.put("Aviator", aviator());
    engines.put("exp4j", exp4j());
    engines.put("CEL", cel());
    engines.put("EvalEx", evalEx());
    engines.put("DHIS2 ANTLR", dhis2());
    return engines;
  }

  private Engine dhis2() {
    var text = TEXT.replaceAll("([a-g])", "#{$1$1$1$1$1$1$1$1$1$1$1}");
    return row -> {
      var values = new HashMap<String, Double>();
      variables(row).forEach((name, value) -> values.put(name.repeat(11), value));
      return DhisVisitor.evaluate(text, values);
    };
  }

  private Map<String, Double> variables(int row) {
    var variables = new HashMap<String, Double>();
    for (int n = 0; n < NAMES.size(); n++) {
      variables.put(NAMES.get(n), columns[n][row]);
    }
    return variables;
  }

  /** What the class that Janino makes is called through. */
  public interface Seven {
    double apply(double a, double b, double c, double d, double e, double f, double g);
  }

  private Engine janino() throws Exception {
    var seven =
        new ExpressionEvaluator()
            .createFastEvaluator(TEXT, Seven.class, NAMES.toArray(String[]::new));
    return i ->
        seven.apply(
            columns[0][i],
            columns[1][i],
            columns[2][i],
            columns[3][i],
            columns[4][i],
            columns[5][i],
            columns[6][i]);
  }

  private Engine parsii() throws Exception {
    var scope = new Scope();
    var variables = NAMES.stream().map(scope::create).toList();
    var expression = Parser.parse(TEXT, scope);
    return row -> {
      for (int n = 0; n < NAMES.size(); n++) {
        variables.get(n).setValue(columns[n][row]);
      }
      return expression.evaluate();
    };
  }

  private Engine exp4j() {
    var expression = new ExpressionBuilder(TEXT).variables(NAMES.toArray(String[]::new)).build();
    return row -> {
      for (int n = 0; n < NAMES.size(); n++) {
        expression.setVariable(NAMES.get(n), columns[n][row]);
      }
      return expression.evaluate();
    };
  }

  private Engine aviator() {
    var expression = AviatorEvaluator.compile(TEXT);
    return row -> {
      var variables = new HashMap<String, Object>(variables(row));
      return ((Number) expression.execute(variables)).doubleValue();
    };
  }

  private Engine cel() throws Exception {
    var compiler = CelCompilerFactory.standardCelCompilerBuilder();
    NAMES.forEach(name -> compiler.addVar(name, SimpleType.DOUBLE));
    var text = TEXT.replace("+ 1)", "+ 1.0)").replace("* 100", "* 100.0");
    var ast = compiler.build().compile(text).getAst();
    var program = CelRuntimeFactory.standardCelRuntimeBuilder().build().createProgram(ast);
    return row -> (Double) program.eval(variables(row));
  }

  private Engine evalEx() {
    var expression = new Expression(TEXT);
    return row -> {
      for (int n = 0; n < NAMES.size(); n++) {
        expression.with(NAMES.get(n), columns[n][row]);
      }
      return expression.evaluate().getNumberValue().doubleValue();
    };
  }
}
