package it.nzd.indicators.domain.intervention;

import it.nzd.indicators.domain.intervention.Check.Outcome;
import it.nzd.indicators.domain.intervention.Check.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks an intervention against requirements. A ratio is compared by multiplication, so that a
 * value exactly on the threshold passes whatever its decimals; what is not known is never taken as
 * zero.
 */
public final class Checker {
  private static final BigDecimal HECTARE = BigDecimal.valueOf(10_000);

  private final Intervention intervention;
  private final Map<String, String> inputs = new LinkedHashMap<>();
  private final List<String> missing = new ArrayList<>();

  private Checker(Intervention intervention) {
    this.intervention = intervention;
  }

  /**
   * All checks that concern an intervention, those in force first.
   *
   * @param city resource name of its city
   * @param requirements by resource name
   */
  public static List<Check> all(
      Intervention intervention, String city, Map<String, Requirement> requirements) {
    return requirements.entrySet().stream()
        .filter(entry -> concerns(entry.getValue(), intervention, city))
        .map(entry -> one(intervention, city, entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((Check check) -> !check.isBinding()).thenComparing(Check::name))
        .toList();
  }

  private static boolean concerns(Requirement requirement, Intervention intervention, String city) {
    boolean isWanted = requirement.binds(city) || requirement.isReferenceElsewhere();
    boolean isOfUse =
        requirement.uses().isEmpty()
            || intervention.uses().isEmpty()
            || intervention.uses().entrySet().stream()
                .filter(use -> use.getValue().map(area -> area.signum() > 0).orElse(true))
                .anyMatch(use -> requirement.uses().contains(use.getKey()));
    return isWanted && isOfUse && requirement.covers(intervention.works().startYear());
  }

  private static Check one(
      Intervention intervention, String city, String name, Requirement requirement) {
    var checker = new Checker(intervention);
    if (!requirement.uses().isEmpty() && intervention.uses().isEmpty()) {
      checker.missing.add("uses");
    }
    var found = checker.compare(requirement);
    var outcome =
        checker.missing.isEmpty() && found.isPresent()
            ? found.get().isKept() ? Outcome.PASS : Outcome.FAIL
            : Outcome.NOT_KNOWN;
    return new Check(
        name,
        requirement,
        requirement.binds(city),
        outcome,
        found.map(Found::value),
        checker.inputs,
        checker.missing);
  }

  private record Found(boolean isKept, Value value) {}

  private Optional<Found> compare(Requirement requirement) {
    var plot = intervention.plot();
    return switch (requirement.quantity()) {
      case PERMEABILITY_INDEX ->
          ratio(
              requirement, "permeable_area_m2", plot.permeableM2(), "plot_area_m2", plot.areaM2());
      case PV_PER_FOOTPRINT ->
          ratio(
              requirement,
              "pv_kwp",
              intervention.solar().kwp(),
              "footprint_m2",
              plot.footprintM2());
      case TREES_PER_HECTARE -> ratio(requirement, "trees", trees(), "plot_area_m2", plot.areaM2());
      case RIE -> number(requirement, plot.rie());
      case ENERGY_CLASS -> letter(requirement);
    };
  }

  private @Nullable BigDecimal trees() {
    var trees = intervention.plot().trees();
    return trees == null ? null : HECTARE.multiply(BigDecimal.valueOf(trees));
  }

  private Optional<Found> ratio(
      Requirement requirement,
      String field,
      @Nullable BigDecimal part,
      String wholeField,
      @Nullable BigDecimal whole) {
    use(field, part);
    use(wholeField, whole);
    var threshold = requirement.threshold();
    if (part == null || whole == null || threshold == null) {
      return Optional.empty();
    }
    if (whole.signum() == 0) {
      missing.add(wholeField);
      return Optional.empty();
    }
    boolean isKept = part.compareTo(threshold.multiply(whole)) >= 0;
    return Optional.of(
        new Found(isKept, new Value.Number(part.divide(whole, MathContext.DECIMAL128))));
  }

  private Optional<Found> number(Requirement requirement, @Nullable BigDecimal number) {
    use("rie", number);
    var threshold = requirement.threshold();
    return number == null || threshold == null
        ? Optional.empty()
        : Optional.of(new Found(number.compareTo(threshold) >= 0, new Value.Number(number)));
  }

  private Optional<Found> letter(Requirement requirement) {
    var own = intervention.energyClass();
    var least = requirement.leastClass();
    if (own == null || least == null) {
      missing.add("energy_class");
      return Optional.empty();
    }
    inputs.put("energy_class", own.name());
    return Optional.of(new Found(own.isAtLeast(least), new Value.Letter(own)));
  }

  private void use(String field, @Nullable BigDecimal number) {
    if (number == null) {
      missing.add(field);
    } else {
      var told = field.equals("trees") ? number.divide(HECTARE, MathContext.DECIMAL128) : number;
      inputs.put(field, told.stripTrailingZeros().toPlainString());
    }
  }
}
