package it.nzd.indicators.domain.intervention;

import it.nzd.indicators.domain.intervention.ScenarioInputs.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What one intervention does in a year of its life. What it does not speak of it does not touch;
 * what it speaks of and does not know is an absent number.
 */
final class Effects {
  private final Member member;
  private final ScenarioInputs inputs;

  Effects(Member member, ScenarioInputs inputs) {
    this.member = member;
    this.inputs = inputs;
  }

  /** Notes what it needs and whether that is known. */
  void note(Needs needs) {
    var one = member.intervention();
    var name = member.name();
    needs.need(member.startYear() != 0, name, "start_year", "");
    needs.need(one.works().lifeYears() != 0, name, "life_years", "");
    needs.need(one.works().costEur() != null, name, "cost_eur", "");
    one.uses().forEach((use, area) -> needs.need(area.isPresent(), name, "uses", use.code()));
    one.carriers().forEach((carrier, use) -> noteCarrier(needs, carrier, use));
    if (one.solar().isThere()) {
      needs.need(one.solar().selfConsumedKwh() != null, name, "pv_self_consumed_kwh", "");
      needs.need(one.solar().exportedKwh() != null, name, "pv_exported_kwh", "");
      noteFactor(needs, Carrier.ELECTRICITY);
      if (inputs.supposition().creditsExports()) {
        needs.need(inputs.exportFactor().isPresent(), "", "export_factor", "");
      }
    }
    if (speaksOfGround()) {
      needs.need(one.plot().permeableBeforeM2() != null, name, "permeable_before_m2", "");
      needs.need(one.plot().permeableM2() != null, name, "permeable_area_m2", "");
    }
  }

  /** Use by carrier that is known, with its factor of a year; carriers without one are left out. */
  Map<Carrier, Double> factors(int year) {
    var found = new java.util.EnumMap<Carrier, Double>(Carrier.class);
    member
        .intervention()
        .carriers()
        .forEach(
            (carrier, use) -> {
              var factor = factor(carrier, year);
              if (use.saved().isPresent() && factor.isPresent()) {
                found.put(carrier, factor.getAsDouble());
              }
            });
    return found;
  }

  OptionalDouble factor(Carrier carrier, int year) {
    var priced = inputs.factors().get(carrier);
    return priced == null ? OptionalDouble.empty() : priced.kgPer(carrier.unit(), year);
  }

  OptionalDouble exportFactor(int year) {
    return inputs
        .exportFactor()
        .map(priced -> priced.kgPer(Carrier.ELECTRICITY.unit(), year))
        .orElse(OptionalDouble.empty());
  }

  /** Whether each part of its emissions in a year can be computed. */
  List<Boolean> emissionParts(int year) {
    var parts = new ArrayList<Boolean>();
    var known = factors(year);
    member
        .intervention()
        .carriers()
        .keySet()
        .forEach(
            carrier -> {
              if (carrier.needsFactor() || inputs.factors().containsKey(carrier)) {
                parts.add(known.containsKey(carrier));
              }
            });
    var solar = member.intervention().solar();
    if (solar.isThere()) {
      parts.add(solar.selfConsumedKwh() != null && factor(Carrier.ELECTRICITY, year).isPresent());
      if (inputs.supposition().creditsExports()) {
        parts.add(solar.exportedKwh() != null && exportFactor(year).isPresent());
      }
    }
    return parts;
  }

  /** Final energy saved in a year, kWh, carrier by carrier. */
  List<OptionalDouble> energy() {
    var parts = new ArrayList<OptionalDouble>();
    member
        .intervention()
        .carriers()
        .forEach(
            (carrier, use) -> {
              if (carrier != Carrier.WATER) {
                parts.add(times(use, content(carrier)));
              }
            });
    return parts;
  }

  /** Photovoltaic electricity of a year, kWh. */
  List<OptionalDouble> photovoltaics() {
    var solar = member.intervention().solar();
    return solar.isThere()
        ? List.of(number(solar.selfConsumedKwh()), number(solar.exportedKwh()))
        : List.of();
  }

  /** Water saved in a year, m3. */
  List<OptionalDouble> water() {
    var use = member.intervention().carriers().get(Carrier.WATER);
    return use == null ? List.of() : List.of(times(use, BigDecimal.ONE));
  }

  /** Permeable area gained, m2. */
  List<OptionalDouble> ground() {
    var plot = member.intervention().plot();
    var before = plot.permeableBeforeM2();
    var after = plot.permeableM2();
    if (!speaksOfGround()) {
      return List.of();
    }
    return List.of(
        before == null || after == null
            ? OptionalDouble.empty()
            : OptionalDouble.of(after.subtract(before).doubleValue()));
  }

  private boolean speaksOfGround() {
    var plot = member.intervention().plot();
    return plot.permeableBeforeM2() != null || plot.permeableM2() != null;
  }

  private void noteCarrier(Needs needs, Carrier carrier, CarrierUse use) {
    needs.need(use.saved().isPresent(), member.name(), "carriers", carrier.code());
    if (carrier.needsFactor()) {
      noteFactor(needs, carrier);
      needs.need(content(carrier) != null, "", "kwh_per_unit", carrier.code());
    }
  }

  private void noteFactor(Needs needs, Carrier carrier) {
    int year = Math.max(member.startYear(), inputs.supposition().baseYear());
    needs.need(factor(carrier, year).isPresent(), "", "factors", carrier.code());
  }

  private @Nullable BigDecimal content(Carrier carrier) {
    var choice = inputs.supposition().factors().get(carrier);
    if (carrier.isEnergy()) {
      return BigDecimal.ONE;
    }
    return choice == null ? null : choice.kwhPerUnit();
  }

  private static OptionalDouble times(CarrierUse use, @Nullable BigDecimal content) {
    return content == null
        ? OptionalDouble.empty()
        : use.saved()
            .map(saved -> OptionalDouble.of(saved.multiply(content).doubleValue()))
            .orElse(OptionalDouble.empty());
  }

  private static OptionalDouble number(@Nullable BigDecimal number) {
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number.doubleValue());
  }
}
