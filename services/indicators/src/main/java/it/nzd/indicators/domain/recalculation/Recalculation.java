package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Node;
import it.nzd.indicators.domain.formula.Ref;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Many formulas over one store of columns. After a change of one observation or one factor exactly
 * the cells that depend on it are computed again, in an order in which everything is there before
 * it is needed; the result is, bit for bit, that of computing everything.
 *
 * <p>A column holds one double a cell, period by period, and nothing beside; not-a-number is a
 * missing value. Not safe for use by several threads.
 */
public final class Recalculation {
  private final Axis axis;
  private final int units;
  private final Map<Node, Integer> columnOf;
  private final Map<Node, Integer> vectorOf;
  private final List<Stage> stages;
  private final int[] endOfRun;

  /** The same stages and what each of them reads, to be walked through after every change. */
  private final Stage[] order;

  private final Read[][] reads;
  private final Frame frame;
  private final double[] acrossUnits;
  private final Regions[] changedColumns;
  private final Regions[] changedVectors;
  private final Regions region = new Regions();
  private long computed;

  /** Kept so that reading ahead is not left out as useless. */
  @SuppressWarnings("unused")
  private double fetched;

  /**
   * @param axis the periods
   * @param units how many units, for example firms
   * @param formulas checked formulas by what they give
   * @throws IllegalArgumentException when a formula depends on itself
   */
  public Recalculation(Axis axis, int units, Map<Ref, Node> formulas) {
    this.axis = axis;
    this.units = units;
    var plan = Plan.of(formulas);
    columnOf = Map.copyOf(plan.columns());
    vectorOf = Map.copyOf(plan.vectors());
    stages = List.copyOf(plan.stages());
    endOfRun = new int[stages.size()];
    Arrays.setAll(endOfRun, s -> endOfRun(stages, s));
    order = stages.toArray(Stage[]::new);
    reads = stages.stream().map(s -> s.reads().toArray(Read[]::new)).toArray(Read[][]::new);
    var columns = new double[plan.columnCount()][Math.multiplyExact(axis.length(), units)];
    var vectors = new double[plan.vectorCount()][axis.length()];
    for (var column : columns) {
      Arrays.fill(column, Double.NaN);
    }
    for (var vector : vectors) {
      Arrays.fill(vector, Double.NaN);
    }
    frame = new Frame(axis, units, columns, vectors);
    boolean reduces = stages.stream().anyMatch(Stage.Reduce.class::isInstance);
    acrossUnits = new double[reduces ? units : 0];
    changedColumns = regions(columns.length);
    changedVectors = regions(vectors.length);
  }

  private static Regions[] regions(int count) {
    var regions = new Regions[count];
    Arrays.setAll(regions, i -> new Regions());
    return regions;
  }

  public Axis axis() {
    return axis;
  }

  public int units() {
    return units;
  }

  /** Whether any formula reads it, or gives it. */
  public boolean uses(Ref ref) {
    return ref.isFactor()
        ? vectorOf.containsKey(new Node.FactorValue(ref))
        : columnOf.containsKey(new Node.Input(ref));
  }

  /** The value of a cell; not-a-number when it is missing. */
  public double value(Ref ref, int period, int unit) {
    return column(ref)[period * units + unit];
  }

  /**
   * The numbers of a measure or an indicator, to be read, or filled before {@link #all}: every
   * number finite, or not-a-number.
   */
  public double[] column(Ref ref) {
    return frame.columns[at(columnOf, new Node.Input(ref))];
  }

  /** The values of a factor by period, to be read, or filled before {@link #all}. */
  public double[] factor(Ref ref) {
    return frame.vectors[at(vectorOf, new Node.FactorValue(ref))];
  }

  /** Computes everything. */
  public void all() {
    computed = 0;
    for (int s = 0; s < stages.size(); ) {
      if (stages.get(s) instanceof Stage.Reduce reduce) {
        reduce(reduce, 0, axis.length() - 1);
        s++;
      } else {
        int end = endOfRun[s];
        fillTogether(s, end);
        s = end;
      }
    }
  }

  /** Stages from here on that need of each other only the very cell they compute. */
  private static int endOfRun(List<Stage> stages, int first) {
    var filled = new HashSet<Integer>();
    for (int s = first; s < stages.size(); s++) {
      if (!(stages.get(s) instanceof Stage.Fill fill)
          || fill.reads().stream()
              .anyMatch(read -> read.looksAway() && filled.contains(read.index()))) {
        return s;
      }
      filled.add(fill.column());
    }
    return stages.size();
  }

  /** Block by block: what one stage has computed is still at hand when the next one needs it. */
  private void fillTogether(int first, int end) {
    int cells = frame.cells();
    for (int at = 0; at < cells; at += Frame.BLOCK) {
      int until = Math.min(cells, at + Frame.BLOCK);
      for (int s = first; s < end; s++) {
        if (stages.get(s) instanceof Stage.Fill fill) {
          fill.program().run(frame, frame.columns[fill.column()], at, until);
          computed += until - at;
        }
      }
    }
  }

  /**
   * One observation changes.
   *
   * @param value finite, or not-a-number when it is now missing
   */
  public void observe(Ref measure, int period, int unit, double value) {
    check(value);
    int column = at(columnOf, new Node.Input(measure));
    int cell = period * units + unit;
    fetch(cell);
    frame.columns[column][cell] = value;
    changedColumns[column].add(period, period, unit, unit + 1);
    follow();
  }

  /**
   * Reads one cell of every column. What depends on it is computed one after the other, each
   * waiting for memory; asked for at once, all of it comes in the time of a few.
   */
  private void fetch(int cell) {
    double sum = 0;
    for (var column : frame.columns) {
      sum += column[cell];
    }
    fetched = sum;
  }

  /** One value of a factor changes, for one period. */
  public void convertWith(Ref factor, int period, double value) {
    check(value);
    int vector = at(vectorOf, new Node.FactorValue(factor));
    frame.vectors[vector][period] = value;
    changedVectors[vector].add(period, period, 0, units);
    follow();
  }

  /** How many cells the last change made to be computed again, what was given not counted. */
  public long computed() {
    return computed;
  }

  private static void check(double value) {
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("No value is infinite");
    }
  }

  private void follow() {
    computed = 0;
    for (int s = 0; s < order.length; s++) {
      region.clear();
      for (var read : reads[s]) {
        spread(read);
      }
      for (int i = 0; i < region.count(); i++) {
        run(order[s], i);
      }
    }
    for (var changed : changedColumns) {
      changed.clear();
    }
    for (var changed : changedVectors) {
      changed.clear();
    }
  }

  /** Which periods of the result read what has changed. */
  private void spread(Read read) {
    var changed = (read.isVector() ? changedVectors : changedColumns)[read.index()];
    for (int i = 0; i < changed.count(); i++) {
      int last =
          read.isYear()
              ? axis.endOfYear(changed.lastPeriod(i))
              : changed.lastPeriod(i) - read.earliest();
      region.add(
          Math.max(0, changed.firstPeriod(i) - read.latest()),
          Math.min(axis.length() - 1, last),
          changed.firstUnit(i),
          changed.endUnit(i));
    }
  }

  private void run(Stage stage, int i) {
    int first = region.firstPeriod(i);
    int last = region.lastPeriod(i);
    if (stage instanceof Stage.Fill fill) {
      fill(fill, first, last, region.firstUnit(i), region.endUnit(i));
      changedColumns[fill.column()].add(first, last, region.firstUnit(i), region.endUnit(i));
    } else if (stage instanceof Stage.Reduce reduce) {
      reduce(reduce, first, last);
      changedVectors[reduce.vector()].add(first, last, 0, units);
    }
  }

  private void fill(Stage.Fill fill, int first, int last, int firstUnit, int endUnit) {
    var out = frame.columns[fill.column()];
    computed += (long) (last - first + 1) * (endUnit - firstUnit);
    if (firstUnit == 0 && endUnit == units) {
      fill.program().run(frame, out, first * units, (last + 1) * units);
      return;
    }
    for (int p = first; p <= last; p++) {
      fill.program().run(frame, out, p * units + firstUnit, p * units + endUnit);
    }
  }

  private void reduce(Stage.Reduce reduce, int first, int last) {
    for (int p = first; p <= last; p++) {
      reduce.run(frame, acrossUnits, p);
      computed++;
    }
  }

  private static int at(Map<Node, Integer> index, Node node) {
    var found = index.get(node);
    if (found == null) {
      throw new IllegalArgumentException("No formula uses " + node);
    }
    return found;
  }
}
