package it.nzd.indicators.domain.calculation.emissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.emissions.ActivityEmissions.Activity;
import it.nzd.indicators.domain.calculation.emissions.GasFactor.Part;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Small factors and activities for tests. */
final class Activities {
  static final When NO_TIME = new When("", null);

  private Activities() {}

  static GasFactor factor(String unit, Double co2, Double ch4, Double n2o) {
    var parts = new ArrayList<Part>();
    if (co2 != null) {
      parts.add(new Part(Gas.CO2, co2, "co2_kg_per_unit"));
    }
    if (ch4 != null) {
      parts.add(new Part(Gas.CH4, ch4, "ch4_kg_per_unit"));
    }
    if (n2o != null) {
      parts.add(new Part(Gas.N2O, n2o, "n2o_kg_per_unit"));
    }
    return new GasFactor(unit, parts, null, MethaneOrigin.AGGREGATE);
  }

  static GasFactor other(Gas gas, double kg) {
    return new GasFactor(
        "kg", List.of(new Part(gas, kg, "other_gases[0].gas")), null, MethaneOrigin.AGGREGATE);
  }

  static Activity activity(double amount, String unit, GasFactor factor) {
    return new Activity(
        "prova", amount, unit, null, "", factor, NO_TIME, List.of(), false, null, Gpc.NONE);
  }

  static Activity stated(Activity of, boolean isSolidBiomass, Double stated) {
    return new Activity(
        of.label(),
        of.amount(),
        of.unit(),
        of.intensity(),
        of.intensityUnit(),
        of.factor(),
        of.when(),
        of.vintages(),
        isSolidBiomass,
        stated,
        of.gpc());
  }

  static Activity placed(double amount, Gpc gpc) {
    var factor = factor("kg", 1000.0, null, null);
    return new Activity(
        "prova", amount, "kg", null, "", factor, NO_TIME, List.of(), false, null, gpc);
  }

  static Activity dated(double amount, String unit, When when, List<Vintage<GasFactor>> vintages) {
    return new Activity(
        "prova", amount, unit, null, "", null, when, vintages, false, null, Gpc.NONE);
  }

  static Activity vehicle(double amount, String unit, Double each, String per, GasFactor factor) {
    return new Activity(
        "auto", amount, unit, each, per, factor, NO_TIME, List.of(), false, null, Gpc.NONE);
  }

  static ActivityEmissions.Answer run(GwpSet set, Activity... activities) {
    return ActivityEmissions.run(set, List.of(activities), null);
  }

  static void refused(ThrowingCallable call, UnfitInput.Why why, String field) {
    var unfit = catchThrowableOfType(UnfitInput.class, call);
    assertThat(unfit).as("a refusal of " + field).isNotNull();
    assertThat(unfit.why()).isEqualTo(why);
    assertThat(unfit.field()).isEqualTo(field);
  }
}
