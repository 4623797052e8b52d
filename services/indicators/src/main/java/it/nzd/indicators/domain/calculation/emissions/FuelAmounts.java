package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.emissions.FuelEmissions.Basis;
import it.nzd.indicators.domain.calculation.emissions.FuelEmissions.Conversion;
import it.nzd.indicators.domain.calculation.emissions.FuelEmissions.Own;
import it.nzd.indicators.domain.calculation.emissions.FuelEmissions.Use;
import org.jspecify.annotations.Nullable;

/** An amount of fuel in the unit of its parameters and in energy, or the refusal to guess one. */
final class FuelAmounts {
  private static final String GJ = "GJ";

  /** Relative: what a declared factor may be rounded by. */
  private static final double ROUNDING = 1e-6;

  private FuelAmounts() {}

  /**
   * An amount.
   *
   * @param inUnits in the unit of the parameters; NaN when it is energy without a calorific value
   * @param energyGj net energy; null without a calorific value
   */
  record Amount(double inUnits, @Nullable Double energyGj) {
    double orNoEnergy() {
      return energyGj == null ? Double.NaN : energyGj;
    }
  }

  /** An amount with its unit and the field a misfit is told of. */
  private record Declared(double amount, String unit, String field) {}

  static Parameters parameters(Use use, String path) {
    var named = use.named();
    var own = use.own();
    if (named != null && own != null) {
      throw new UnfitInput(path + ".own", Why.VALUE_UNFIT);
    }
    if (named != null) {
      return named.parameters();
    }
    if (own == null) {
      throw new UnfitInput(path + ".parameter", Why.VALUE_MISSING);
    }
    return own(own, path + ".own");
  }

  private static Parameters own(Own own, String path) {
    var ncv = own.ncv();
    var gj = own.gjPerNcvUnit();
    if (ncv == null) {
      return new Parameters(GJ, null, own.tonnesPerTj(), own.kgPerTj());
    }
    if (gj == null) {
      throw new UnfitInput(path + ".ncv_unit", Why.VALUE_MISSING);
    }
    if (own.perUnit().isEmpty()) {
      throw new UnfitInput(path + ".per_unit", Why.VALUE_MISSING);
    }
    if (Scale.isEnergy(own.perUnit())) {
      throw new UnfitInput(path + ".per_unit", Why.UNIT_UNFIT);
    }
    return new Parameters(own.perUnit(), ncv * gj, own.tonnesPerTj(), own.kgPerTj());
  }

  static Amount of(Use use, Parameters parameters, String path) {
    var declared = declared(use, path);
    if (parameters.isOfEnergy() && parameters.tonnesPerTj() == null) {
      // Heat as delivered: no calorific value is involved.
      return new Amount(
          declared.amount() * Scale.of(declared.unit(), parameters.unit(), declared.field()),
          declared.amount() * Scale.of(declared.unit(), GJ, declared.field()));
    }
    if (Scale.isEnergy(declared.unit())) {
      return ofEnergy(use, declared, parameters, path);
    }
    if (parameters.isOfEnergy()) {
      throw new UnfitInput(path + ".own.ncv", Why.VALUE_MISSING);
    }
    double units =
        declared.amount() * Scale.of(declared.unit(), parameters.unit(), declared.field());
    var ncv = parameters.ncvGj();
    return new Amount(units, ncv == null ? null : units * ncv);
  }

  private static Amount ofEnergy(Use use, Declared declared, Parameters parameters, String path) {
    double gj =
        declared.amount() * Scale.of(declared.unit(), GJ, declared.field()) / toNet(use, path);
    if (parameters.tonnesPerTj() != null) {
      return new Amount(Double.NaN, gj);
    }
    var ncv = parameters.ncvGj();
    if (ncv == null) {
      throw new UnfitInput(declared.field(), Why.UNIT_UNFIT);
    }
    return new Amount(gj / ncv, gj);
  }

  private static double toNet(Use use, String path) {
    var basis = use.basis();
    if (basis == null) {
      throw new UnfitInput(path + ".calorific_basis", Why.VALUE_MISSING);
    }
    if (basis == Basis.NET) {
      return 1;
    }
    var ratio = use.grossToNet();
    if (ratio == null) {
      throw new UnfitInput(path + ".gross_to_net_ratio", Why.VALUE_MISSING);
    }
    return ratio;
  }

  private static Declared declared(Use use, String path) {
    var conversion = use.conversion();
    if (conversion == null) {
      return new Declared(use.amount(), use.unit(), path + ".unit");
    }
    var at = path + ".conversion";
    if (conversion.factor() == 0 || contradicts(conversion)) {
      throw new UnfitInput(at + ".factor", Why.VALUE_UNFIT);
    }
    double before = use.amount() * Scale.of(use.unit(), conversion.from(), at + ".from_unit");
    return new Declared(before * conversion.factor(), conversion.to(), at + ".to_unit");
  }

  /** Whether both units are of one dimension, and the factor between them is another one. */
  private static boolean contradicts(Conversion conversion) {
    return Scale.of(conversion.from(), conversion.to())
        .filter(exact -> Math.abs(conversion.factor() - exact) > ROUNDING * exact)
        .isPresent();
  }
}
