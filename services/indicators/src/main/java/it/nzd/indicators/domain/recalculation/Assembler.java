package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Function;
import it.nzd.indicators.domain.formula.Node;
import it.nzd.indicators.domain.formula.Operator;
import it.nzd.indicators.domain.recalculation.Step.Change.How;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Turns a formula into the steps of a program. Columns are read where they are. Registers are used
 * again as soon as their numbers are no longer needed, the column that is filled before all others:
 * the last operation, when nothing else is needed any more, leaves its result there. Infinite
 * numbers are made missing only before an operation that could hide them (a quotient by an infinite
 * number is zero) and at the end.
 */
final class Assembler {
  private final Plan plan;
  private final List<Step> steps = new ArrayList<>();
  private final List<Read> reads = new ArrayList<>();
  private final PriorityQueue<Integer> free = new PriorityQueue<>();
  private int registers;

  Assembler(Plan plan) {
    this.plan = plan;
  }

  /** A place and whether it is free of infinite numbers. */
  private record Held(int place, boolean isTidy) {}

  /** Something and a number that it is multiplied with, or that is added to it. */
  private record Numbered(Node of, double by) {}

  /** Something and a number a period that it is multiplied with. */
  private record Dated(Node of, Node vector, int shift) {}

  Program program(Node node) {
    var result = tidy(emit(node));
    if (!Place.isRegister(result.place())) {
      steps.add(new Step.Load(take(), Place.column(result.place()), 0));
    }
    return new Program(steps, registers);
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
      case Node.Called called -> call(called);
    };
  }

  private Held load(Node node, int shift) {
    int column = plan.column(node);
    reads.add(Read.column(column, shift));
    if (shift == 0) {
      return new Held(Place.ofColumn(column), true);
    }
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
    steps.add(new Step.Scale(out, of.place(), by, false));
    return new Held(out, false);
  }

  private Held change(How how, Held of) {
    give(of);
    int out = take();
    steps.add(new Step.Change(how, out, of.place()));
    return new Held(out, of.isTidy() || how == How.TIDY);
  }

  private Held tidy(Held of) {
    if (of.isTidy()) {
      return of;
    }
    var last = steps.getLast();
    var tidily = last.out() == of.place() ? tidily(last) : Optional.<Step>empty();
    if (tidily.isPresent()) {
      steps.removeLast();
      steps.add(tidily.get());
      return new Held(of.place(), true);
    }
    return change(How.TIDY, of);
  }

  /** A step that makes infinite results missing at once; empty where it cannot. */
  private static Optional<Step> tidily(Step step) {
    return switch (step) {
      case Step.Scale(int out, int of, double by, boolean is) ->
          Optional.of(new Step.Scale(out, of, by, true));
      case Step.AddScaled(int out, int sum, int of, double by, boolean is) ->
          Optional.of(new Step.AddScaled(out, sum, of, by, true));
      case Step.AddProduct(int out, int sum, int left, int right, boolean is) ->
          Optional.of(new Step.AddProduct(out, sum, left, right, true));
      case Step.DivideByRaised(int out, int left, int right, double by, boolean is) ->
          Optional.of(new Step.DivideByRaised(out, left, right, by, true));
      case Step.Join(Operator operator, int out, int left, int right, boolean is) ->
          Optional.of(new Step.Join(operator, out, left, right, true));
      default -> Optional.empty();
    };
  }

  private Held join(Node.Joined joined) {
    var raised = raised(joined);
    if (raised.isPresent()) {
      return raise(emit(raised.get().of()), raised.get().by());
    }
    var scaled = scaled(joined);
    if (scaled.isPresent()) {
      return scale(emit(scaled.get().of()), scaled.get().by());
    }
    var dated = dated(joined);
    if (dated.isPresent()) {
      return scaleByPeriod(dated.get());
    }
    if (joined.operator() == Operator.ADD) {
      return added(joined);
    }
    var divisor = raised(joined.right());
    if (joined.operator() == Operator.DIVIDE && divisor.isPresent()) {
      return divideByRaised(emit(joined.left()), divisor.get());
    }
    return joined(joined.operator(), emit(joined.left()), emit(joined.right()));
  }

  /** Adding is the same from either side, to the last bit. */
  private Held added(Node.Joined sum) {
    for (boolean isRight : new boolean[] {true, false}) {
      var term = isRight ? sum.right() : sum.left();
      var rest = isRight ? sum.left() : sum.right();
      var scaled = scaled(term);
      var dated = dated(term);
      if (scaled.isPresent()) {
        return addScaled(emit(rest), scaled.get());
      }
      if (dated.isPresent()) {
        return addScaledByPeriod(emit(rest), dated.get());
      }
      if (term instanceof Node.Joined product && product.operator() == Operator.MULTIPLY) {
        return addProduct(emit(rest), product);
      }
    }
    return joined(Operator.ADD, emit(sum.left()), emit(sum.right()));
  }

  private Held joined(Operator operator, Held first, Held second) {
    var left = first;
    var right = second;
    boolean keepsInfinite =
        switch (operator) {
          case ADD, SUBTRACT, MULTIPLY -> true;
          default -> false;
        };
    if (!keepsInfinite && operator != Operator.DIVIDE) {
      left = tidy(left);
      right = tidy(right);
    }
    give(left);
    give(right);
    int out = take();
    steps.add(new Step.Join(operator, out, left.place(), right.place(), false));
    return new Held(out, !keepsInfinite && isCondition(operator));
  }

  /** What has a number added to it, or taken from it, which is the same to the last bit. */
  private static Optional<Numbered> raised(Node node) {
    if (!(node instanceof Node.Joined joined)) {
      return Optional.empty();
    }
    boolean isSum = joined.operator() == Operator.ADD;
    if (joined.right() instanceof Node.Constant by
        && (isSum || joined.operator() == Operator.SUBTRACT)) {
      return Optional.of(new Numbered(joined.left(), isSum ? by.value() : -by.value()));
    }
    return isSum && joined.left() instanceof Node.Constant by
        ? Optional.of(new Numbered(joined.right(), by.value()))
        : Optional.empty();
  }

  /** What is multiplied with a number. */
  private static Optional<Numbered> scaled(Node node) {
    if (node instanceof Node.Scaled scaled) {
      return Optional.of(new Numbered(scaled.of(), scaled.by()));
    }
    if (!(node instanceof Node.Joined joined) || joined.operator() != Operator.MULTIPLY) {
      return Optional.empty();
    }
    return joined.right() instanceof Node.Constant by
        ? Optional.of(new Numbered(joined.left(), by.value()))
        : joined.left() instanceof Node.Constant by
            ? Optional.of(new Numbered(joined.right(), by.value()))
            : Optional.empty();
  }

  /** What is multiplied with one number a period. */
  private static Optional<Dated> dated(Node node) {
    if (!(node instanceof Node.Joined joined) || joined.operator() != Operator.MULTIPLY) {
      return Optional.empty();
    }
    return dated(joined.left(), joined.right()).or(() -> dated(joined.right(), joined.left()));
  }

  private static Optional<Dated> dated(Node of, Node by) {
    return switch (by) {
      case Node.FactorValue factor -> Optional.of(new Dated(of, factor, 0));
      case Node.AcrossUnits across -> Optional.of(new Dated(of, across, 0));
      case Node.Shifted(Node.FactorValue factor, int shift) ->
          Optional.of(new Dated(of, factor, shift));
      case Node.Shifted(Node.AcrossUnits across, int shift) ->
          Optional.of(new Dated(of, across, shift));
      default -> Optional.empty();
    };
  }

  private int vector(Dated dated) {
    int vector = plan.vector(dated.vector());
    reads.add(Read.vector(vector, dated.shift()));
    return vector;
  }

  private Held scaleByPeriod(Dated dated) {
    var of = emit(dated.of());
    int vector = vector(dated);
    give(of);
    int out = take();
    steps.add(new Step.ScaleByPeriod(out, of.place(), vector, dated.shift()));
    return new Held(out, true);
  }

  private Held addScaledByPeriod(Held sum, Dated dated) {
    var of = emit(dated.of());
    int vector = vector(dated);
    give(sum);
    give(of);
    int out = take();
    steps.add(new Step.AddScaledByPeriod(out, sum.place(), of.place(), vector, dated.shift()));
    return new Held(out, true);
  }

  private Held addProduct(Held sum, Node.Joined product) {
    var left = emit(product.left());
    var right = emit(product.right());
    List.of(sum, left, right).forEach(this::give);
    int out = take();
    steps.add(new Step.AddProduct(out, sum.place(), left.place(), right.place(), false));
    return new Held(out, false);
  }

  private Held divideByRaised(Held left, Numbered divisor) {
    var right = emit(divisor.of());
    give(left);
    give(right);
    int out = take();
    steps.add(new Step.DivideByRaised(out, left.place(), right.place(), divisor.by(), false));
    return new Held(out, false);
  }

  private Held addScaled(Held sum, Numbered term) {
    var of = emit(term.of());
    give(sum);
    give(of);
    int out = take();
    steps.add(new Step.AddScaled(out, sum.place(), of.place(), term.by(), false));
    return new Held(out, false);
  }

  private Held raise(Held of, double by) {
    give(of);
    int out = take();
    steps.add(new Step.Raise(out, of.place(), by));
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
    steps.add(new Step.Choose(out, condition.place(), then.place(), otherwise.place()));
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
            held.stream().mapToInt(Held::place).toArray()));
    return new Held(out, false);
  }

  private Held call(Node.Called called) {
    var held = called.of().stream().map(one -> tidy(emit(one))).toList();
    held.forEach(this::give);
    int out = take();
    int[] of = held.stream().mapToInt(Held::place).toArray();
    steps.add(new Step.Call(called.function(), out, of));
    return new Held(out, false);
  }

  private Held line(Node.Path path) {
    var first = emit(path.first());
    var last = emit(path.last());
    give(first);
    give(last);
    int out = take();
    steps.add(new Step.Line(out, path.firstYear(), first.place(), path.lastYear(), last.place()));
    return new Held(out, false);
  }

  private int take() {
    var again = free.poll();
    return again == null ? registers++ : again;
  }

  private void give(Held held) {
    if (Place.isRegister(held.place())) {
      free.add(held.place());
    }
  }
}
