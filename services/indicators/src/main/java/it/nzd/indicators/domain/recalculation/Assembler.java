package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Function;
import it.nzd.indicators.domain.formula.Node;
import it.nzd.indicators.domain.formula.Operator;
import it.nzd.indicators.domain.recalculation.Step.Change.How;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Turns a formula into the steps of a program. Registers are used again as soon as their numbers
 * are no longer needed. Infinite numbers are made missing only before an operation that could hide
 * them (a quotient by an infinite number is zero) and at the end.
 */
final class Assembler {
  private final Plan plan;
  private final List<Step> steps = new ArrayList<>();
  private final List<Read> reads = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();
  private int registers;

  Assembler(Plan plan) {
    this.plan = plan;
  }

  /** A register and whether it is free of infinite numbers. */
  private record Held(int register, boolean isTidy) {}

  Program program(Node node) {
    var result = tidy(emit(node));
    return new Program(steps, registers, result.register());
  }

  /** What the program needs. */
  List<Read> reads() {
    return reads;
  }

  private Held emit(Node node) {
    return switch (node) {
      case Node.Constant constant -> {
        int out = take();
        steps.add(new Step.Fill(out, constant.value()));
        yield new Held(out, true);
      }
      case Node.Input input -> load(input, 0);
      case Node.FactorValue factor -> loadVector(factor, 0);
      case Node.AcrossUnits across -> loadVector(across, 0);
      case Node.Shifted shifted -> shifted(shifted);
      case Node.Window window -> window(window);
      case Node.Scaled scaled -> scale(emit(scaled.of()), scaled.by());
      case Node.Prefixed prefixed -> {
        var how = prefixed.operator() == Operator.NOT ? How.NOT : How.NEGATE;
        yield change(how, emit(prefixed.of()));
      }
      case Node.Absolute absolute -> change(How.ABSOLUTE, emit(absolute.of()));
      case Node.Joined joined -> join(joined);
      case Node.Choice choice -> choose(choice);
      case Node.Several several -> gather(several);
      case Node.Path path -> line(path);
    };
  }

  private Held load(Node node, int shift) {
    int column = plan.column(node);
    reads.add(Read.column(column, shift));
    int out = take();
    steps.add(new Step.Load(out, column, shift));
    return new Held(out, true);
  }

  private Held loadVector(Node node, int shift) {
    int vector = plan.vector(node);
    reads.add(Read.vector(vector, shift));
    int out = take();
    steps.add(new Step.LoadVector(out, vector, shift));
    return new Held(out, true);
  }

  private Held shifted(Node.Shifted shifted) {
    return switch (shifted.of()) {
      case Node.Constant constant -> emit(constant);
      case Node.FactorValue factor -> loadVector(factor, shifted.by());
      case Node.AcrossUnits across -> loadVector(across, shifted.by());
      default -> load(shifted.of(), shifted.by());
    };
  }

  private Held window(Node.Window window) {
    int column = plan.column(window.of());
    boolean isYear = window.function() == Function.YTD;
    reads.add(new Read(false, column, isYear ? 0 : 1 - window.length(), 0, isYear));
    int out = take();
    steps.add(new Step.Look(window.function(), out, column, window.length()));
    return new Held(out, true);
  }

  private Held scale(Held of, double by) {
    give(of);
    int out = take();
    steps.add(new Step.Scale(out, of.register(), by, false));
    return new Held(out, false);
  }

  private Held change(How how, Held of) {
    give(of);
    int out = take();
    steps.add(new Step.Change(how, out, of.register()));
    return new Held(out, of.isTidy() || how == How.TIDY);
  }

  private Held tidy(Held of) {
    if (of.isTidy()) {
      return of;
    }
    if (steps.getLast() instanceof Step.Scale scale && scale.out() == of.register()) {
      steps.removeLast();
      steps.add(new Step.Scale(scale.out(), scale.of(), scale.by(), true));
      return new Held(scale.out(), true);
    }
    return change(How.TIDY, of);
  }

  private Held join(Node.Joined joined) {
    if (joined.right() instanceof Node.Constant by && isWithNumber(joined.operator())) {
      return withNumber(joined.operator(), joined.left(), by.value());
    }
    if (joined.left() instanceof Node.Constant by
        && isWithNumber(joined.operator())
        && joined.operator() != Operator.SUBTRACT) {
      return withNumber(joined.operator(), joined.right(), by.value());
    }
    if (joined.operator() == Operator.ADD && isProduct(joined.right())) {
      return addProduct(joined.left(), (Node.Joined) joined.right());
    }
    if (joined.operator() == Operator.ADD && isProduct(joined.left())) {
      return addProduct(joined.right(), (Node.Joined) joined.left());
    }
    var left = emit(joined.left());
    var right = emit(joined.right());
    if (joined.operator() == Operator.DIVIDE
        && steps.getLast() instanceof Step.Raise raise
        && raise.out() == right.register()) {
      return divideByRaised(left, right, raise);
    }
    if (joined.operator() == Operator.ADD
        && steps.getLast() instanceof Step.Scale scale
        && scale.out() == right.register()
        && !scale.isTidy()) {
      return addScaled(left, right, scale);
    }
    boolean keepsInfinite =
        switch (joined.operator()) {
          case ADD, SUBTRACT, MULTIPLY -> true;
          default -> false;
        };
    if (!keepsInfinite && joined.operator() != Operator.DIVIDE) {
      left = tidy(left);
      right = tidy(right);
    }
    give(left);
    give(right);
    int out = take();
    steps.add(new Step.Join(joined.operator(), out, left.register(), right.register()));
    boolean isCondition = !keepsInfinite && isCondition(joined.operator());
    return new Held(out, isCondition);
  }

  /** Whether it is a product of two columns, not one with a number. */
  private static boolean isProduct(Node node) {
    return node instanceof Node.Joined joined
        && joined.operator() == Operator.MULTIPLY
        && !(joined.left() instanceof Node.Constant)
        && !(joined.right() instanceof Node.Constant);
  }

  /** Adding is the same from either side, to the last bit. */
  private Held addProduct(Node sum, Node.Joined product) {
    var first = emit(sum);
    var left = emit(product.left());
    var right = emit(product.right());
    List.of(first, left, right).forEach(this::give);
    int out = take();
    steps.add(new Step.AddProduct(out, first.register(), left.register(), right.register()));
    return new Held(out, false);
  }

  /** What was raised last is raised while it divides. */
  private Held divideByRaised(Held left, Held right, Step.Raise raise) {
    steps.removeLast();
    give(left);
    give(right);
    int out = take();
    steps.add(new Step.DivideByRaised(out, left.register(), raise.of(), raise.by()));
    return new Held(out, false);
  }

  /** What was scaled last is scaled while it is added. */
  private Held addScaled(Held left, Held right, Step.Scale scale) {
    steps.removeLast();
    give(left);
    give(right);
    int out = take();
    steps.add(new Step.AddScaled(out, left.register(), scale.of(), scale.by()));
    return new Held(out, false);
  }

  private static boolean isWithNumber(Operator operator) {
    return operator == Operator.ADD
        || operator == Operator.SUBTRACT
        || operator == Operator.MULTIPLY;
  }

  /** Subtracting a number is adding its opposite, to the last bit. */
  private Held withNumber(Operator operator, Node of, double number) {
    var held = emit(of);
    if (operator == Operator.MULTIPLY) {
      return scale(held, number);
    }
    give(held);
    int out = take();
    double by = operator == Operator.ADD ? number : -number;
    steps.add(new Step.Raise(out, held.register(), by));
    return new Held(out, false);
  }

  private static boolean isCondition(Operator operator) {
    return operator != Operator.DIVIDE && operator != Operator.POWER;
  }

  private Held choose(Node.Choice choice) {
    var condition = emit(choice.condition());
    var then = emit(choice.then());
    var otherwise = emit(choice.otherwise());
    List.of(condition, then, otherwise).forEach(this::give);
    int out = take();
    steps.add(new Step.Choose(out, condition.register(), then.register(), otherwise.register()));
    return new Held(out, then.isTidy() && otherwise.isTidy());
  }

  private Held gather(Node.Several several) {
    var held = several.of().stream().map(one -> tidy(emit(one))).toList();
    held.forEach(this::give);
    int out = take();
    steps.add(
        new Step.Gather(
            several.function(),
            several.share(),
            out,
            held.stream().mapToInt(Held::register).toArray()));
    return new Held(out, false);
  }

  private Held line(Node.Path path) {
    var first = emit(path.first());
    var last = emit(path.last());
    give(first);
    give(last);
    int out = take();
    steps.add(
        new Step.Line(out, path.firstYear(), first.register(), path.lastYear(), last.register()));
    return new Held(out, false);
  }

  private int take() {
    var again = free.poll();
    return again == null ? registers++ : again;
  }

  private void give(Held held) {
    free.push(held.register());
  }
}
