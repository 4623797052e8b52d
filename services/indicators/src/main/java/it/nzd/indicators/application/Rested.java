package it.nzd.indicators.application;

import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.formula.Expr;
import it.nzd.indicators.domain.progress.LibraryVocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that formulas rest on, gathered level by level. */
final class Rested {
  private final Set<String> measures = new HashSet<>();
  private final Set<String> subjects = new HashSet<>();
  private final Set<String> editions = new HashSet<>();
  private final Set<String> indicators = new HashSet<>();
  private List<String> open = new ArrayList<>();

  /** What a formula names. */
  void add(Formula formula) {
    measures.addAll(formula.measures());
    switch (formula) {
      case Formula.Converted converted -> subjects.add(converted.factorSubject());
      case Formula.Expression expression -> {
        subjects.addAll(expression.subjects());
        editions.addAll(expression.editions());
        expression.indicators().forEach(this::addIndicator);
      }
      case Formula.Observed none -> {}
      case Formula.Ratio none -> {}
      case Formula.Change none -> {}
    }
  }

  /** What a text may name. */
  void add(Expr text) {
    switch (text) {
      case Expr.Literal none -> {}
      case Expr.Name name -> add(name);
      case Expr.Prefix one -> add(one.operand());
      case Expr.Infix two -> {
        add(two.left());
        add(two.right());
      }
      case Expr.Call call -> call.arguments().forEach(this::add);
      case Expr.MethodCall call -> call.arguments().forEach(this::add);
    }
  }

  private void add(Expr.Name name) {
    switch (name.space()) {
      case ANY -> {
        measures.add(LibraryVocabulary.measureName(name.slug()));
        addIndicator(LibraryVocabulary.indicatorName(name.slug()));
      }
      case MEASURE -> measures.add(LibraryVocabulary.measureName(name.slug()));
      case INDICATOR -> addIndicator(LibraryVocabulary.indicatorName(name.slug()));
      case FACTOR -> {
        subjects.add(name.slug());
        editions.add(LibraryVocabulary.factorName(name.slug()));
      }
    }
  }

  private void addIndicator(String name) {
    if (indicators.add(name)) {
      open.add(name);
    }
  }

  /** Indicators that were not asked for yet. */
  List<String> next() {
    var next = open;
    open = new ArrayList<>();
    return next;
  }

  Collection<String> measures() {
    return measures;
  }

  Collection<String> subjects() {
    return subjects;
  }

  Collection<String> editions() {
    return editions;
  }
}
