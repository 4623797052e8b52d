package it.nzd.indicators.application;

import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Factors;
import it.nzd.indicators.domain.FirmBook;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Indicators;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.SeriesBook;
import it.nzd.indicators.domain.Target;
import it.nzd.indicators.domain.Targets;
import it.nzd.indicators.domain.intervention.Scenario;
import it.nzd.indicators.domain.intervention.Scenarios;
import it.nzd.indicators.domain.meter.Meters;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What rests on a shared definition. What somebody works with is neither deleted nor made to say
 * something else under them.
 */
@Singleton
final class Uses {
  /** So many are named; it is used by more. */
  private static final int NAMED = 3;

  private final Indicators indicators;
  private final Factors factors;
  private final SeriesBook book;
  private final FirmBook firms;
  private final Meters meters;
  private final Targets targets;
  private final Scenarios scenarios;

  Uses(
      Indicators indicators,
      Factors factors,
      SeriesBook book,
      FirmBook firms,
      Meters meters,
      Targets targets,
      Scenarios scenarios) {
    this.indicators = indicators;
    this.factors = factors;
    this.book = book;
    this.firms = firms;
    this.meters = meters;
    this.targets = targets;
    this.scenarios = scenarios;
  }

  /** Something that rests on a definition: what people call it, where it stands. */
  private record User(String title, String name, boolean isReadable) {
    /** A caller who may not read it learns only of which city it is. */
    String shown() {
      return isReadable ? title : "cities/" + ResourceName.tenant(name);
    }
  }

  /** Indicators, series and meters of a measure, those of firms without their names. */
  void checkMeasure(Caller caller, String measure, String field) {
    var users = restingOn(measure);
    var query = new SeriesBook.Query("", measure, "");
    book.page(query, PageRequest.first(NAMED), Scope.EVERYTHING).items().stream()
        .map(one -> user(caller, one, Series::title, book::find))
        .forEach(users::add);
    var ofFirms = new FirmBook.Query("", measure, "", "");
    firms.page(ofFirms, PageRequest.first(NAMED), Scope.EVERYTHING).items().stream()
        .map(one -> new User("", one.name(), false))
        .forEach(users::add);
    var ofMeters = new Meters.Query("", "", "", measure, "");
    meters.page(ofMeters, PageRequest.first(NAMED), Scope.EVERYTHING).items().stream()
        .map(one -> new User("", one.name(), false))
        .forEach(users::add);
    refuse(users, field);
  }

  /** Whether series or indicators rest on a measure. */
  boolean isMeasureUsed(String measure) {
    var query = new SeriesBook.Query("", measure, "");
    var ofFirms = new FirmBook.Query("", measure, "", "");
    return !restingOn(measure).isEmpty()
        || !book.page(query, PageRequest.first(1), Scope.EVERYTHING).items().isEmpty()
        || !firms.page(ofFirms, PageRequest.first(1), Scope.EVERYTHING).items().isEmpty();
  }

  /** Series, scenarios and formulas that name this very edition. */
  void checkEdition(Caller caller, String factor, String field) {
    refuse(ofEdition(caller, factor), field);
  }

  /** The same, and formulas of the subject where no other edition is left to them. */
  void checkLastEdition(Caller caller, Stored<Factor> factor) {
    var users = ofEdition(caller, factor.name());
    var subject = factor.value().subject();
    if (factors.ofSubjects(List.of(subject), Scope.EVERYTHING).size() <= 1) {
      users.addAll(restingOn(subject));
    }
    refuse(users, "");
  }

  /** Targets and formulas of an indicator. */
  void checkIndicator(Caller caller, String indicator, String field) {
    var users = restingOn(indicator);
    var query = new Targets.Query("", indicator, "");
    targets.page(query, PageRequest.first(NAMED), Scope.EVERYTHING).items().stream()
        .map(one -> user(caller, one, Target::title, targets::find))
        .forEach(users::add);
    refuse(users, field);
  }

  /** Whether targets or formulas rest on an indicator. */
  boolean isUsed(String indicator) {
    var query = new Targets.Query("", indicator, "");
    return !targets.page(query, PageRequest.first(1), Scope.EVERYTHING).items().isEmpty()
        || !restingOn(indicator).isEmpty();
  }

  private List<User> ofEdition(Caller caller, String factor) {
    var users = restingOn(factor);
    book.workingWith(factor, NAMED).stream()
        .map(one -> user(caller, one, Series::title, book::find))
        .forEach(users::add);
    scenarios.workingWith(factor, NAMED).stream()
        .map(one -> user(caller, one, Scenario::title, scenarios::find))
        .forEach(users::add);
    return users;
  }

  private static <T> User user(
      Caller caller, Stored<T> one, Function<T, String> title, Finder<T> register) {
    boolean isReadable = register.find(one.name(), caller.scope()).isPresent();
    return new User(title.apply(one.value()), one.name(), isReadable);
  }

  /** How one of them is read. */
  private interface Finder<T> {
    Optional<Stored<T>> find(String name, Scope scope);
  }

  /** Indicators whose own formula names it; they are everybody's to read. */
  private List<User> restingOn(String name) {
    var naming = indicators.restingOn(List.of(name), Scope.EVERYTHING);
    var first = naming.stream().sorted().limit(NAMED).toList();
    return indicators.named(first, Scope.EVERYTHING).stream()
        .map(one -> new User(title(one.value()), one.name(), true))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String title(Indicator indicator) {
    return indicator.displayName().italian();
  }

  private static void refuse(Collection<User> users, String field) {
    if (users.isEmpty()) {
      return;
    }
    var named = users.stream().map(User::shown).distinct().limit(NAMED).toList();
    var facts = Map.of("users", String.join(", ", named));
    throw field.isEmpty()
        ? ServiceException.of(IndicatorsReason.IN_USE, facts)
        : ServiceException.field(IndicatorsReason.IN_USE, field, facts);
  }
}
