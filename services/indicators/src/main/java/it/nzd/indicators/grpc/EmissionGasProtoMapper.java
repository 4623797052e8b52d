package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.emissions.Gas;
import it.nzd.indicators.domain.calculation.emissions.GasMass;
import it.nzd.indicators.domain.calculation.emissions.GwpSet;
import it.nzd.indicators.domain.calculation.emissions.MethaneOrigin;
import it.nzd.indicators.domain.calculation.emissions.Vintage.Chosen;
import it.nzd.indicators.v1.GasEmission;
import it.nzd.indicators.v1.GreenhouseGas;
import it.nzd.indicators.v1.UsedVintage;
import org.jspecify.annotations.Nullable;

/** What several calculators of emissions have in common, and its messages. */
final class EmissionGasProtoMapper {
  private static final String GAS = "GREENHOUSE_GAS_";
  private static final String SET = "GWP_SET_";
  private static final String ORIGIN = "METHANE_ORIGIN_";

  private EmissionGasProtoMapper() {}

  /** What follows the prefix in an enum's name; null for UNSPECIFIED. */
  static @Nullable String code(Enum<?> sent, String prefix) {
    var code = sent.name().substring(prefix.length());
    return code.equals("UNSPECIFIED") ? null : code;
  }

  /** What follows the prefix in the name of an enum that is mandatory. */
  static String mandatory(Enum<?> sent, String prefix) {
    return sent.name().substring(prefix.length());
  }

  static GwpSet set(it.nzd.indicators.v1.GwpSet sent) {
    return GwpSet.valueOf(mandatory(sent, SET));
  }

  static @Nullable GwpSet setOrNone(it.nzd.indicators.v1.GwpSet sent) {
    var code = code(sent, SET);
    return code == null ? null : GwpSet.valueOf(code);
  }

  static MethaneOrigin origin(it.nzd.indicators.v1.MethaneOrigin sent) {
    var code = code(sent, ORIGIN);
    return code == null ? MethaneOrigin.AGGREGATE : MethaneOrigin.valueOf(code);
  }

  /** The gas; an unknown one is refused by the contract before. */
  static Gas gas(GreenhouseGas sent) {
    return Gas.valueOf(mandatory(sent, GAS));
  }

  static GasEmission toProto(GasMass mass) {
    var out =
        GasEmission.newBuilder()
            .setGas(GreenhouseGas.valueOf(GAS + mass.gas().name()))
            .setMassKg(mass.kg())
            .setTCo2E(mass.tCo2e());
    if (!Double.isNaN(mass.gwp())) {
      out.setGwp(mass.gwp());
    }
    return out.build();
  }

  static UsedVintage toProto(Chosen<?> chosen) {
    var vintage = chosen.vintage();
    return UsedVintage.newBuilder()
        .setSeries(vintage.series())
        .setEdition(vintage.edition())
        .setDocument(vintage.document())
        .setDataYear(vintage.dataYear())
        .setPublishedYear(vintage.publishedYear())
        .setOffsetYears(chosen.offsetYears())
        .build();
  }
}
