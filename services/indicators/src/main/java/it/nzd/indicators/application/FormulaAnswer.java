package it.nzd.indicators.application;

import it.nzd.indicators.domain.formula.Compiled;
import it.nzd.indicators.domain.formula.Problem;
import it.nzd.indicators.domain.progress.Library;
import it.nzd.indicators.domain.progress.Point;
import java.util.List;
import java.util.Optional;

/**
 * What a formula would give, or what is wrong with it.
 *
 * @param problems what is wrong; empty when the formula may be saved
 * @param compiled the checked formula; empty when something is wrong
 * @param points values in the district that was named
 * @param library what its names stand for
 */
public record FormulaAnswer(
    List<Problem> problems, Optional<Compiled> compiled, List<Point> points, Library library) {
  public FormulaAnswer {
    problems = List.copyOf(problems);
    points = List.copyOf(points);
  }
}
