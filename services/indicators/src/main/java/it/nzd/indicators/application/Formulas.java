package it.nzd.indicators.application;

import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.formula.Checker;
import it.nzd.indicators.domain.formula.Compiled;
import it.nzd.indicators.domain.formula.Goal;
import it.nzd.indicators.domain.formula.Parser;
import it.nzd.indicators.domain.formula.Ref;
import it.nzd.indicators.domain.formula.UnfitFormula;
import it.nzd.platform.access.Caller;
import it.nzd.platform.error.ServiceException;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;

/** Written formulas on their way into the catalogue. */
@Singleton
final class Formulas {
  private static final String FIELD = "indicator.expression.text";
  private final Definitions definitions;

  Formulas(Definitions definitions) {
    this.definitions = definitions;
  }

  /**
   * The formula with what its names stand for.
   *
   * @param name resource name of the indicator, so that a loop through it is found
   * @throws ServiceException FORMULA_UNFIT with the first problem's place, code and details
   */
  Formula.Expression resolved(
      Caller caller, String name, Indicator indicator, Formula.Expression expression) {
    var goal = new Goal(indicator.unit(), indicator.kind(), indicator.periodType());
    try {
      var library = definitions.named(Parser.parse(expression.text()), caller.scope());
      var names = definitions.vocabulary(library, name, caller.scope());
      return resolved(expression.text(), Checker.check(expression.text(), names, goal));
    } catch (UnfitFormula unfit) {
      throw refusal(unfit);
    }
  }

  /** A checked text with the resource names in it. */
  static Formula.Expression resolved(String text, Compiled compiled) {
    return new Formula.Expression(
        text,
        names(compiled, Ref.Source.MEASURE),
        names(compiled, Ref.Source.INDICATOR),
        names(compiled, Ref.Source.FACTOR_SUBJECT),
        names(compiled, Ref.Source.FACTOR_EDITION));
  }

  private static List<String> names(Compiled compiled, Ref.Source source) {
    return compiled.names().stream()
        .filter(known -> known.ref().source() == source)
        .map(known -> known.ref().name())
        .toList();
  }

  private static ServiceException refusal(UnfitFormula unfit) {
    var problem = unfit.problems().getFirst();
    var facts = new HashMap<>(problem.details());
    facts.put("offset", Integer.toString(problem.at().offset()));
    facts.put("length", Integer.toString(problem.at().length()));
    facts.put("code", problem.code().name());
    // The reason's sentence ends with a full stop of its own.
    facts.put("message", problem.message().replaceFirst("\\.$", ""));
    return ServiceException.field(IndicatorsReason.FORMULA_UNFIT, FIELD, facts);
  }
}
