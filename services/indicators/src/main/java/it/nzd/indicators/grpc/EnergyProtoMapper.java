package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.energy.ChangePoint;
import it.nzd.indicators.domain.calculation.energy.DegreeDays;
import it.nzd.indicators.domain.calculation.energy.EnergyBaseline;
import it.nzd.indicators.domain.calculation.energy.EnergyRatio;
import it.nzd.indicators.domain.calculation.energy.PvPerformance;
import it.nzd.indicators.domain.calculation.energy.RenewablePotential;
import it.nzd.indicators.domain.calculation.energy.RenewablePotential.Light;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.v1.CalculationWarning;
import it.nzd.indicators.v1.DegreeDaysResult;
import it.nzd.indicators.v1.EnergyBaselineResult;
import it.nzd.indicators.v1.EnergyRatioResult;
import it.nzd.indicators.v1.PvPerformanceResult;
import it.nzd.indicators.v1.RenewablePotentialResult;
import it.nzd.indicators.v1.RunDegreeDaysRequest;
import it.nzd.indicators.v1.RunEnergyBaselineRequest;
import it.nzd.indicators.v1.RunEnergyRatioRequest;
import it.nzd.indicators.v1.RunPvPerformanceRequest;
import it.nzd.indicators.v1.RunRenewablePotentialRequest;
import it.nzd.indicators.v1.RunRenewablePotentialRequest.District;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Calculators of baselines, climate and sun, and their messages. */
final class EnergyProtoMapper {
  private EnergyProtoMapper() {}

  static EnergyBaselineResult baseline(RunEnergyBaselineRequest asked) {
    var baseline =
        EnergyBaseline.of(
            new EnergyBaseline.Input(
                asked.getEnergyKwhList(),
                asked.getDaysList(),
                asked.getVariablesList().stream()
                    .map(
                        v ->
                            new EnergyBaseline.Variable(
                                v.getName(), v.getBaselineList(), v.getReportList()))
                    .toList(),
                asked.getReportEnergyKwhList(),
                asked.getReportDaysList(),
                changePoint(asked)));
    var out =
        EnergyBaselineResult.newBuilder()
            .setMethod(Calculations.toProto(EnergyBaseline.METHOD))
            .setRmseKwh(baseline.rmse())
            .addAllWarnings(Calculations.toProto(baseline.warnings()));
    baseline.coefficients().forEach(one -> out.addCoefficients(coefficient(one)));
    baseline.gates().forEach(gate -> out.addGates(gate(gate)));
    baseline.periods().forEach(period -> out.addPeriods(period(period)));
    baseline.rSquared().value().ifPresent(out::setRSquared);
    baseline.adjustedRSquared().value().ifPresent(out::setAdjustedRSquared);
    baseline.cvRmse().value().ifPresent(out::setCvRmse);
    baseline.nmbe().value().ifPresent(out::setNmbe);
    baseline.balanceTemperature().ifPresent(out::setBalanceTemperatureC);
    baseline.expected().tell(out::setAdjustedBaselineKwh, out::setMissingReason);
    baseline.actual().tell(out::setActualKwh, out::setMissingReason);
    baseline.saving().tell(out::setSavingKwh, out::setMissingReason);
    baseline.improvementPercent().tell(out::setImprovementPercent, out::setMissingReason);
    return out.build();
  }

  private static Optional<ChangePoint> changePoint(RunEnergyBaselineRequest asked) {
    if (!asked.hasChangePoint()) {
      return Optional.empty();
    }
    var sent = asked.getChangePoint();
    var kind = sent.getKind().name().substring("KIND_".length());
    return Optional.of(
        new ChangePoint(
            ChangePoint.Kind.valueOf(kind), sent.getBaselineCList(), sent.getReportCList()));
  }

  static EnergyRatioResult ratio(RunEnergyRatioRequest asked) {
    var ratio =
        new EnergyRatio(
            asked.getBaselineEnergyKwh(),
            asked.getBaselineUnits(),
            given(asked.hasReportEnergyKwh(), asked.getReportEnergyKwh()),
            given(asked.hasReportUnits(), asked.getReportUnits()));
    var out =
        EnergyRatioResult.newBuilder()
            .setMethod(Calculations.toProto(EnergyRatio.METHOD))
            .addAllWarnings(Calculations.toProto(ratio.warnings()));
    ratio.baseline().tell(out::setBaselineKwhPerUnit, out::setMissingReason);
    ratio.report().tell(out::setReportKwhPerUnit, out::setMissingReason);
    ratio.expected().tell(out::setExpectedKwh, out::setMissingReason);
    ratio.saving().tell(out::setSavingKwh, out::setMissingReason);
    ratio.improvementPercent().tell(out::setImprovementPercent, out::setMissingReason);
    ratio.unadjustedSaving().tell(out::setUnadjustedSavingKwh, out::setMissingReason);
    return out.build();
  }

  static DegreeDaysResult degreeDays(RunDegreeDaysRequest asked) {
    var days = new ArrayList<DegreeDays.Day>();
    for (int i = 0; i < asked.getDaysCount(); i++) {
      var sent = asked.getDays(i);
      days.add(
          new DegreeDays.Day(
              EnergySharingProtoMapper.day(sent.getDay(), "days[" + i + "].day"),
              given(sent.hasMeanTemperatureC(), sent.getMeanTemperatureC())));
    }
    var season =
        DegreeDays.of(
            days,
            bound(asked.getSeasonStartOn(), "season_start_on"),
            bound(asked.getSeasonEndOn(), "season_end_on"));
    var out =
        DegreeDaysResult.newBuilder()
            .setMethod(Calculations.toProto(DegreeDays.METHOD))
            .setDayCount(season.count())
            .setMissingDayCount(season.missingCount());
    season
        .heating(asked.hasHeatingBaseC() ? asked.getHeatingBaseC() : DegreeDays.LEGAL_BASE)
        .tell(out::setHeatingDegreeDays, out::setMissingReason);
    if (asked.hasCoolingBaseC()) {
      season
          .cooling(asked.getCoolingBaseC())
          .tell(out::setCoolingDegreeDays, out::setMissingReason);
    }
    if (asked.hasLegalDegreeDays()) {
      var zone = DegreeDays.Zone.of(asked.getLegalDegreeDays());
      out.setZone(DegreeDaysResult.Zone.valueOf("ZONE_" + zone.name()));
    }
    if (season.missingCount() > 0) {
      out.addWarnings(CalculationWarning.newBuilder().setCode("DAYS_MISSING").setField("days"));
    }
    return out.build();
  }

  static RenewablePotentialResult potential(RunRenewablePotentialRequest asked) {
    var potential =
        RenewablePotential.of(
            asked.getSitesList().stream().map(EnergyProtoMapper::site).toList(), light(asked));
    var out =
        RenewablePotentialResult.newBuilder()
            .setMethod(Calculations.toProto(RenewablePotential.METHOD))
            .setPowerKwp(potential.kwp())
            .setEnergyKwh(potential.kwh())
            .addAllWarnings(Calculations.toProto(potential.warnings()));
    potential.capacityFactor().value().ifPresent(out::setCapacityFactor);
    potential
        .sites()
        .forEach(
            site ->
                out.addSites(
                    RenewablePotentialResult.SiteYield.newBuilder()
                        .setName(site.name())
                        .setPowerKwp(site.kwp())
                        .setEnergyKwh(site.kwh())
                        .setYieldUsedKwhPerKwp(site.yield())
                        .setYieldSource(
                            RenewablePotentialResult.YieldSource.valueOf(
                                "YIELD_SOURCE_" + site.source().name()))));
    return out.build();
  }

  static PvPerformanceResult performance(RunPvPerformanceRequest asked) {
    var plant =
        new PvPerformance(
            given(asked.hasPeakPowerKwp(), asked.getPeakPowerKwp()),
            given(asked.hasMeasuredKwh(), asked.getMeasuredKwh()),
            given(asked.hasExpectedKwh(), asked.getExpectedKwh()),
            given(asked.hasIrradiationKwhPerM2(), asked.getIrradiationKwhPerM2()),
            given(asked.hasHourCount(), asked.getHourCount()),
            asked.getHoursList().stream()
                .map(hour -> new PvPerformance.Hour(hour.getPowerW(), hour.getIrradianceWPerM2()))
                .toList());
    var out =
        PvPerformanceResult.newBuilder().setMethod(Calculations.toProto(PvPerformance.METHOD));
    plant.realToExpected().tell(out::setRealToExpected, out::setRealToExpectedMissingReason);
    plant.performanceRatio().tell(out::setPerformanceRatio, out::setPerformanceRatioMissingReason);
    plant.capacityFactor().tell(out::setCapacityFactor, out::setCapacityFactorMissingReason);
    plant
        .hourlyRatio()
        .tell(out::setHourlyPerformanceRatio, out::setHourlyPerformanceRatioMissingReason);
    plant.hours().forEach(hour -> out.addHours(hour(plant.ratio(hour))));
    return out.build();
  }

  private static EnergyBaselineResult.Coefficient coefficient(EnergyBaseline.Coefficient one) {
    return EnergyBaselineResult.Coefficient.newBuilder()
        .setVariable(one.variable())
        .setValue(one.value())
        .setStandardError(one.standardError())
        .setPValue(one.pValue())
        .build();
  }

  private static EnergyBaselineResult.Gate gate(EnergyBaseline.Gate gate) {
    return EnergyBaselineResult.Gate.newBuilder()
        .setCode(gate.code())
        .setLimit(gate.limit())
        .setIsMet(gate.isMet())
        .build();
  }

  private static EnergyBaselineResult.Period period(EnergyBaseline.Judged period) {
    return EnergyBaselineResult.Period.newBuilder()
        .setAdjustedBaselineKwh(period.expected())
        .setSavingKwh(period.saving())
        .setCumulativeSavingKwh(period.cumulative())
        .build();
  }

  private static PvPerformanceResult.HourRatio hour(Figure ratio) {
    var out = PvPerformanceResult.HourRatio.newBuilder();
    ratio.value().ifPresent(out::setPerformanceRatio);
    return out.build();
  }

  private static RenewablePotential.Site site(RunRenewablePotentialRequest.Site sent) {
    return new RenewablePotential.Site(
        sent.getName(),
        sent.getAreaM2(),
        sent.getUsableShare(),
        given(sent.hasModuleDensityKwpPerM2(), sent.getModuleDensityKwpPerM2()),
        given(sent.hasYieldKwhPerKwp(), sent.getYieldKwhPerKwp()));
  }

  private static Light light(RunRenewablePotentialRequest asked) {
    var ratio = given(asked.hasPerformanceRatio(), asked.getPerformanceRatio());
    if (asked.hasIrradianceKwhPerM2()) {
      return Light.of(asked.getIrradianceKwhPerM2(), ratio);
    }
    return asked.getDistrict() == District.DISTRICT_UNSPECIFIED
        ? Light.unknown()
        : Light.of(
            RenewablePotential.District.valueOf(
                asked.getDistrict().name().substring("DISTRICT_".length())),
            ratio);
  }

  private static @Nullable LocalDate bound(String text, String field) {
    return text.isEmpty() ? null : EnergySharingProtoMapper.day(text, field);
  }

  private static OptionalDouble given(boolean isGiven, double value) {
    return isGiven ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
