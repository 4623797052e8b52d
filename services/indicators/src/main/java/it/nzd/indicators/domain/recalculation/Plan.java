package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Node;
import it.nzd.indicators.domain.formula.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stages of all formulas in an order in which everything is there before it is needed. What several
 * formulas share over time or over units is computed once.
 */
final class Plan {
  private final Map<Ref, Node> formulas;
  private final Map<Node, Integer> columns = new HashMap<>();
  private final Map<Node, Integer> vectors = new HashMap<>();
  private final List<Stage> stages = new ArrayList<>();
  private final Set<Ref> begun = new HashSet<>();

  private Plan(Map<Ref, Node> formulas) {
    this.formulas = formulas;
  }

  /**
   * The plan of formulas by what they give.
   *
   * @throws IllegalArgumentException when one depends on itself
   */
  static Plan of(Map<Ref, Node> formulas) {
    var plan = new Plan(formulas);
    formulas.keySet().stream().sorted().forEach(ref -> plan.column(new Node.Input(ref)));
    return plan;
  }

  List<Stage> stages() {
    return stages;
  }

  int columnCount() {
    return columns.size();
  }

  int vectorCount() {
    return vectors.size();
  }

  /** Columns by what they hold. */
  Map<Node, Integer> columns() {
    return columns;
  }

  Map<Node, Integer> vectors() {
    return vectors;
  }

  /** The column that holds a value; made when it is not there yet. */
  int column(Node node) {
    var there = columns.get(node);
    if (there != null) {
      return there;
    }
    if (node instanceof Node.Input input) {
      var formula = formulas.get(input.ref());
      return formula == null ? newColumn(node) : compute(node, formula, input.ref());
    }
    return fill(node, node);
  }

  private int compute(Node node, Node formula, Ref ref) {
    if (!begun.add(ref)) {
      throw new IllegalArgumentException(ref.name() + " depends on itself");
    }
    return fill(node, formula);
  }

  private int fill(Node key, Node formula) {
    var assembler = new Assembler(this);
    var program = assembler.program(formula);
    int column = newColumn(key);
    stages.add(new Stage.Fill(program, column, assembler.reads()));
    return column;
  }

  private int newColumn(Node key) {
    int column = columns.size();
    columns.put(key, column);
    return column;
  }

  /** The vector that holds a factor or a statistic over units. */
  int vector(Node node) {
    var there = vectors.get(node);
    if (there != null) {
      return there;
    }
    if (!(node instanceof Node.AcrossUnits across)) {
      return newVector(node);
    }
    int column = column(across.of());
    int vector = newVector(node);
    stages.add(new Stage.Reduce(across.function(), across.share(), column, vector));
    return vector;
  }

  private int newVector(Node key) {
    int vector = vectors.size();
    vectors.put(key, vector);
    return vector;
  }
}
