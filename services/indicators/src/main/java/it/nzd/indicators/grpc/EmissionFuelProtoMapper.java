package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.emissions.FuelEmissions;
import it.nzd.indicators.domain.calculation.emissions.FuelEmissions.Basis;
import it.nzd.indicators.domain.calculation.emissions.FuelEmissions.Conversion;
import it.nzd.indicators.domain.calculation.emissions.FuelEmissions.Own;
import it.nzd.indicators.domain.calculation.emissions.FuelEmissions.Row;
import it.nzd.indicators.domain.calculation.emissions.FuelEmissions.Use;
import it.nzd.indicators.domain.calculation.emissions.FuelParameter;
import it.nzd.indicators.domain.calculation.emissions.Gas;
import it.nzd.indicators.v1.FuelEmissionsResult;
import it.nzd.indicators.v1.FuelEmissionsRow;
import it.nzd.indicators.v1.FuelUse;
import it.nzd.indicators.v1.OwnFuelParameters;
import it.nzd.indicators.v1.RunFuelEmissionsRequest;
import it.nzd.platform.contract.Messages;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/** Fuels with their emissions, and their messages. */
final class EmissionFuelProtoMapper {
  private static final double KG_PER_T = 1000;

  private EmissionFuelProtoMapper() {}

  static FuelEmissionsResult run(RunFuelEmissionsRequest request) {
    var set = EmissionGasProtoMapper.setOrNone(request.getGwpSet());
    var answer =
        FuelEmissions.run(
            request.getFuelsList().stream().map(EmissionFuelProtoMapper::use).toList(), set);
    var out =
        FuelEmissionsResult.newBuilder()
            .setMethod(Calculations.toProto(FuelEmissions.method(answer, set != null)))
            .addAllRows(answer.rows().stream().map(EmissionFuelProtoMapper::row).toList())
            .setTotalTCo2E(answer.tCo2e());
    var energy = answer.energyGj();
    if (energy != null) {
      out.setTotalEnergyGj(energy);
    }
    return out.build();
  }

  private static Use use(FuelUse sent) {
    var basis = EmissionGasProtoMapper.code(sent.getCalorificBasis(), "CALORIFIC_BASIS_");
    var named = EmissionGasProtoMapper.code(sent.getParameter(), "PARAMETER_");
    return new Use(
        sent.getLabel(),
        sent.getAmount(),
        sent.getUnit(),
        basis == null ? null : Basis.valueOf(basis),
        sent.hasGrossToNetRatio() ? sent.getGrossToNetRatio() : null,
        named == null ? null : FuelParameter.valueOf(named),
        sent.hasOwn() ? own(sent.getOwn()) : null,
        sent.hasOxidation() ? sent.getOxidation() : 1,
        conversion(sent));
  }

  private static @Nullable Conversion conversion(FuelUse sent) {
    var declared = sent.getConversion();
    return sent.hasConversion()
        ? new Conversion(declared.getFromUnit(), declared.getToUnit(), declared.getFactor())
        : null;
  }

  private static Own own(OwnFuelParameters sent) {
    var gases = new EnumMap<Gas, Double>(Gas.class);
    if (sent.hasCh4KgPerTj()) {
      gases.put(Gas.CH4, sent.getCh4KgPerTj());
    }
    if (sent.hasN2OKgPerTj()) {
      gases.put(Gas.N2O, sent.getN2OKgPerTj());
    }
    return new Own(
        sent.hasNcv() ? sent.getNcv() : null,
        gigajoules(sent.getNcvUnit()),
        sent.getPerUnit(),
        sent.getEfTCo2PerTj(),
        gases);
  }

  /** How many GJ one unit of energy is; null when it is not stated. */
  private static @Nullable Double gigajoules(OwnFuelParameters.EnergyUnit unit) {
    return switch (unit) {
      case ENERGY_UNIT_GJ -> 1.0;
      case ENERGY_UNIT_MJ -> 1e-3;
      case ENERGY_UNIT_KWH -> 3.6e-3;
      case ENERGY_UNIT_MWH -> 3.6;
      case ENERGY_UNIT_MCAL -> 4.1868e-3;
      case ENERGY_UNIT_UNSPECIFIED, UNRECOGNIZED -> null;
    };
  }

  private static FuelEmissionsRow row(Row row) {
    var out = FuelEmissionsRow.newBuilder().setLabel(row.label()).setTCo2E(row.tCo2e());
    var energy = row.energyGj();
    if (energy != null) {
      out.setEnergyGj(energy);
    }
    for (var gas : row.gases()) {
      switch (gas.gas()) {
        case CO2 -> out.setCo2T(gas.kg() / KG_PER_T);
        case CH4 -> out.setCh4Kg(gas.kg());
        default -> out.setN2OKg(gas.kg());
      }
    }
    var named = row.named();
    if (named != null) {
      out.setParameterSource(Messages.toProto(named.source()));
    }
    return out.build();
  }
}
