package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.intervention.Carrier;
import it.nzd.indicators.domain.intervention.ScenarioResult;
import it.nzd.indicators.domain.intervention.ScenarioResult.AppliedFactor;
import it.nzd.indicators.domain.intervention.ScenarioResult.AppliedIntervention;
import it.nzd.indicators.domain.intervention.ScenarioResult.Code;
import it.nzd.indicators.domain.intervention.ScenarioResult.Figures;
import it.nzd.indicators.domain.intervention.ScenarioResult.Missing;
import it.nzd.indicators.domain.intervention.ScenarioResult.Year;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A frozen result as it is stored: every digit that was computed. */
@Serdeable
record ScenarioResultDocument(
    Map<String, String> methods,
    String inputsHash,
    List<FactorDoc> factors,
    List<InterventionDoc> interventions,
    List<YearDoc> years,
    Map<String, FigureDoc> figures,
    List<MissingDoc> missing,
    double completeness,
    String abatementDefinition,
    double plannedFloorM2) {

  @Serdeable
  record FactorDoc(
      @Nullable String carrier,
      String name,
      long revision,
      String label,
      String unit,
      String kind,
      int dataYear) {
    static FactorDoc of(AppliedFactor one) {
      return new FactorDoc(
          one.carrier().map(Carrier::code).orElse(null),
          one.name(),
          one.revision(),
          one.label(),
          one.unit(),
          one.kind(),
          one.dataYear());
    }

    AppliedFactor toDomain() {
      return new AppliedFactor(
          Optional.ofNullable(carrier).map(code -> Coded.of(Carrier.class, code)),
          name,
          revision,
          label,
          unit,
          kind,
          dataYear);
    }
  }

  @Serdeable
  record InterventionDoc(
      String name,
      long revision,
      String title,
      int startYear,
      boolean counted,
      @Nullable Double avoidedT) {
    static InterventionDoc of(AppliedIntervention one) {
      return new InterventionDoc(
          one.name(),
          one.revision(),
          one.title(),
          one.startYear(),
          one.isCounted(),
          stored(one.avoidedT()));
    }

    AppliedIntervention toDomain() {
      return new AppliedIntervention(name, revision, title, startYear, counted, read(avoidedT));
    }
  }

  @Serdeable
  record YearDoc(
      int year,
      @Nullable Double avoidedT,
      @Nullable Double emissionsT,
      @Nullable Double energySavedKwh,
      @Nullable Double pvKwh,
      @Nullable Double waterSavedM3,
      @Nullable Double permeableGainM2,
      double completeness) {
    static YearDoc of(Year one) {
      return new YearDoc(
          one.year(),
          stored(one.avoidedT()),
          stored(one.emissionsT()),
          stored(one.energySavedKwh()),
          stored(one.pvKwh()),
          stored(one.waterSavedM3()),
          stored(one.permeableGainM2()),
          one.completeness());
    }

    Year toDomain() {
      return new Year(
          year,
          read(avoidedT),
          read(emissionsT),
          read(energySavedKwh),
          read(pvKwh),
          read(waterSavedM3),
          read(permeableGainM2),
          completeness);
    }
  }

  @Serdeable
  record FigureDoc(
      @Nullable BigDecimal value, @Nullable BigDecimal perHectare, @Nullable BigDecimal perM2) {
    static FigureDoc of(Figures one) {
      return new FigureDoc(
          one.value().orElse(null), one.perHectare().orElse(null), one.perM2().orElse(null));
    }

    Figures toDomain() {
      return new Figures(
          Optional.ofNullable(value), Optional.ofNullable(perHectare), Optional.ofNullable(perM2));
    }
  }

  @Serdeable
  record MissingDoc(String intervention, String field, String detail) {
    static MissingDoc of(Missing one) {
      return new MissingDoc(one.intervention(), one.field(), one.detail());
    }

    Missing toDomain() {
      return new Missing(intervention, field, detail);
    }
  }

  static ScenarioResultDocument of(ScenarioResult result) {
    var figures = new LinkedHashMap<String, FigureDoc>();
    result.figures().forEach((code, one) -> figures.put(code.name(), FigureDoc.of(one)));
    return new ScenarioResultDocument(
        result.methods(),
        result.inputsHash(),
        result.factors().stream().map(FactorDoc::of).toList(),
        result.interventions().stream().map(InterventionDoc::of).toList(),
        result.years().stream().map(YearDoc::of).toList(),
        figures,
        result.missing().stream().map(MissingDoc::of).toList(),
        result.completeness(),
        result.abatementDefinition(),
        result.plannedFloorM2());
  }

  ScenarioResult toDomain() {
    var read = new EnumMap<Code, Figures>(Code.class);
    figures.forEach((code, one) -> read.put(Code.valueOf(code), one.toDomain()));
    return new ScenarioResult(
        methods,
        inputsHash,
        factors.stream().map(FactorDoc::toDomain).toList(),
        interventions.stream().map(InterventionDoc::toDomain).toList(),
        years.stream().map(YearDoc::toDomain).toList(),
        read,
        missing.stream().map(MissingDoc::toDomain).toList(),
        completeness,
        abatementDefinition,
        plannedFloorM2);
  }

  private static @Nullable Double stored(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  private static OptionalDouble read(@Nullable Double number) {
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
  }
}
