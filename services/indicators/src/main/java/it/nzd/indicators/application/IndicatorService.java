package it.nzd.indicators.application;

import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.IndicatorRules;
import it.nzd.indicators.domain.Indicators;
import it.nzd.indicators.domain.Measures;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Lever;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** The catalogue of indicators. */
@Singleton
public final class IndicatorService {
  private final Indicators indicators;
  private final Measures measures;
  private final Formulas formulas;
  private final Uses uses;
  private final Changes changes;

  IndicatorService(
      Indicators indicators, Measures measures, Formulas formulas, Uses uses, Changes changes) {
    this.uses = uses;
    this.indicators = indicators;
    this.measures = measures;
    this.formulas = formulas;
    this.changes = changes;
  }

  public Stored<Indicator> get(Caller caller, String name) {
    return Catalogues.get(indicators, caller, name);
  }

  /** Indicators of a tenant and lever; an empty tenant is any. */
  public Slice<Stored<Indicator>> list(
      Caller caller, String tenant, Optional<Lever> lever, PageRequest page) {
    return indicators.page(tenant, lever, page, caller.scope());
  }

  public Stored<Indicator> create(Caller caller, Create<Indicator> command) {
    var name = command.parent() + "/indicators/" + command.id();
    return indicators.add(
        name,
        checked(caller, name, command.content()),
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  /**
   * Changes one; computed in another way it becomes the next version of itself.
   *
   * @param reason why it is computed in another way; needed where anything rests on it
   */
  public Stored<Indicator> update(Caller caller, Edit<Indicator> command, String reason) {
    return indicators.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.UPDATED, caller, command.request()),
        seen -> {
          var next = edited(caller, seen, command.content().apply(seen.value()));
          checkReason(seen, next, reason);
          return next.replacing(seen.value(), changes.now(), caller.actor().id(), reason.strip());
        },
        command.validateOnly());
  }

  public void delete(Caller caller, Step step) {
    Catalogues.delete(
        indicators, changes, caller, step, seen -> uses.checkIndicator(caller, seen.name(), ""));
  }

  /** Targets and formulas are in the unit of what they rest on. */
  private Indicator edited(Caller caller, Stored<Indicator> seen, Indicator next) {
    var now = seen.value();
    if (!now.unit().equals(next.unit())) {
      uses.checkIndicator(caller, seen.name(), "indicator.unit");
    }
    if (!now.kind().equals(next.kind())) {
      uses.checkIndicator(caller, seen.name(), "indicator.kind");
    }
    return checked(caller, seen.name(), next);
  }

  private void checkReason(Stored<Indicator> seen, Indicator next, String reason) {
    if (reason.isBlank() && !next.isComputedAs(seen.value()) && uses.isUsed(seen.name())) {
      throw ServiceException.field(IndicatorsReason.VERSION_REASON_NEEDED, "reason", Map.of());
    }
  }

  /** Refuses a formula of measures that are not there, or whose units do not add up. */
  private Indicator checked(Caller caller, String name, Indicator indicator) {
    if (indicator.formula() instanceof Formula.Expression expression) {
      return indicator.computedBy(formulas.resolved(caller, name, indicator, expression));
    }
    var known = measures.named(indicator.formula().measures(), caller.scope());
    for (var measure : indicator.formula().measures()) {
      if (!known.containsKey(measure)) {
        throw ServiceException.field(
            IndicatorsReason.MEASURE_UNKNOWN,
            field(indicator.formula(), measure),
            Map.of("measure", measure));
      }
    }
    if (!IndicatorRules.unitsFit(indicator, known)) {
      throw ServiceException.field(
          IndicatorsReason.UNIT_MISMATCH, "indicator.unit", Map.of("unit", indicator.unit()));
    }
    return indicator;
  }

  private static String field(Formula formula, String measure) {
    return switch (formula) {
      case Formula.Observed observed -> "indicator.observed.measure";
      case Formula.Converted converted -> "indicator.converted.measure";
      case Formula.Change change -> "indicator.change.measure";
      case Formula.Expression expression -> "indicator.expression.text";
      case Formula.Ratio ratio ->
          "indicator.ratio." + (ratio.numerator().equals(measure) ? "numerator" : "denominator");
    };
  }
}
