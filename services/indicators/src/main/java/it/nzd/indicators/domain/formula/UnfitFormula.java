package it.nzd.indicators.domain.formula;

import java.util.List;
import java.util.Map;

/** A formula that cannot be computed: the only exception reading and checking one ends with. */
public final class UnfitFormula extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Problem> problems;

  UnfitFormula(List<Problem> problems) {
    super(problems.getFirst().message(), null, false, false);
    this.problems = List.copyOf(problems);
  }

  UnfitFormula(Problem.Code code, Span at, Map<String, String> details) {
    this(List.of(new Problem(code, at, details)));
  }

  /** What is wrong, one at least. */
  public List<Problem> problems() {
    return problems;
  }
}
