package it.nzd.indicators.domain.intervention;

import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions.Answer;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions.Carrier;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions.Photovoltaic;
import it.nzd.indicators.domain.intervention.ScenarioInputs.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of the members' avoided emissions, by the calculator of avoided emissions. */
final class AvoidedCourse {
  private AvoidedCourse() {}

  /** Avoided emissions by member and year, t CO2e; members of which nothing is known are absent. */
  static Map<String, AvoidedEmissions.Course> of(ScenarioInputs inputs) {
    var asked = new ArrayList<AvoidedEmissions.Intervention>();
    for (var member : inputs.members()) {
      var one = asked(member, inputs);
      if (!one.carriers().isEmpty() || !one.photovoltaics().isEmpty()) {
        asked.add(one);
      }
    }
    boolean creditsExports =
        inputs.supposition().creditsExports() && inputs.exportFactor().isPresent();
    var courses = new HashMap<String, AvoidedEmissions.Course>();
    answer(asked, creditsExports).rows().forEach(row -> courses.put(row.id(), row.course()));
    return courses;
  }

  private static Answer answer(List<AvoidedEmissions.Intervention> asked, boolean creditsExports) {
    return AvoidedEmissions.run(asked, creditsExports);
  }

  /** Who is counted is decided for all families of results alike, so nothing is told of it here. */
  private static AvoidedEmissions.Intervention asked(Member member, ScenarioInputs inputs) {
    var effects = new Effects(member, inputs);
    var carriers = new ArrayList<Carrier>();
    var photovoltaics = new ArrayList<Photovoltaic>();
    var supposition = inputs.supposition();
    for (int year = supposition.baseYear(); year <= supposition.horizonYear(); year++) {
      if (member.worksIn(year)) {
        int at = year;
        effects
            .factors(year)
            .forEach((carrier, kg) -> carriers.add(carrier(member, carrier, at, kg)));
        photovoltaic(member, effects, year, photovoltaics);
      }
    }
    return new AvoidedEmissions.Intervention(
        member.name(), "", "", carriers, photovoltaics, List.of(), 0, 1);
  }

  private static Carrier carrier(
      Member member, it.nzd.indicators.domain.intervention.Carrier carrier, int year, double kg) {
    var use = member.intervention().carriers().get(carrier);
    double baseline = use == null ? 0 : value(use.baseline());
    double project = use == null ? 0 : value(use.project());
    return new Carrier(year, baseline, project, kg);
  }

  private static void photovoltaic(
      Member member, Effects effects, int year, List<Photovoltaic> into) {
    var solar = member.intervention().solar();
    var own = effects.factor(it.nzd.indicators.domain.intervention.Carrier.ELECTRICITY, year);
    var exported = effects.exportFactor(year);
    boolean isOwnKnown = solar.selfConsumedKwh() != null && own.isPresent();
    boolean isExportKnown = solar.exportedKwh() != null && exported.isPresent();
    if (solar.isThere() && (isOwnKnown || isExportKnown)) {
      into.add(
          new Photovoltaic(
              year,
              isOwnKnown ? value(solar.selfConsumedKwh()) : 0,
              isOwnKnown ? own.getAsDouble() : 0,
              isExportKnown ? value(solar.exportedKwh()) : 0,
              isExportKnown ? exported.getAsDouble() : null));
    }
  }

  private static double value(@Nullable BigDecimal number) {
    return number == null ? 0 : number.doubleValue();
  }
}
