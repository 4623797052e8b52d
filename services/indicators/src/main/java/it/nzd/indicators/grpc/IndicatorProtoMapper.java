package it.nzd.indicators.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.indicators.domain.Direction;
import it.nzd.indicators.domain.EarlierVersion;
import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.PeriodType;
import it.nzd.indicators.v1.ChangeFormula;
import it.nzd.indicators.v1.ConvertedFormula;
import it.nzd.indicators.v1.ExpressionFormula;
import it.nzd.indicators.v1.IndicatorVersion;
import it.nzd.indicators.v1.ObservedFormula;
import it.nzd.indicators.v1.RatioFormula;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Lever;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Indicators and their messages. */
final class IndicatorProtoMapper {
  private IndicatorProtoMapper() {}

  static it.nzd.indicators.v1.Indicator toProto(Stored<Indicator> stored) {
    var out = content(stored.value()).toBuilder();
    var earlier = stored.value().earlierVersions();
    for (int i = 0; i < earlier.size(); i++) {
      out.addEarlierVersions(toProto(earlier.get(i), earlier.size() - i));
    }
    return out.setVersion(stored.value().version())
        .setName(stored.name())
        .setEtag(Messages.etag(stored))
        .setCreateTime(Messages.timestamp(stored.createdAt()))
        .setUpdateTime(Messages.timestamp(stored.updatedAt()))
        .setCreator(stored.creator())
        .build();
  }

  static Indicator fromProto(it.nzd.indicators.v1.Indicator indicator) {
    return new Indicator(
        Messages.fromProto(indicator.getDisplayName()),
        Messages.fromProto(indicator.getDefinition()),
        Messages.fromProto(indicator.getJustification()),
        indicator.getUnit(),
        indicator.getKind(),
        Coded.of(Direction.class, indicator.getDirection().name()),
        Coded.of(Lever.class, indicator.getLever().name()),
        Coded.of(PeriodType.class, indicator.getPeriodType().name()),
        indicator.getSource(),
        indicator.getAbsolute(),
        formula(indicator),
        DataSheetProtoMapper.fromProto(indicator.getSheet()),
        List.of());
  }

  private static IndicatorVersion toProto(EarlierVersion earlier, int version) {
    var out =
        IndicatorVersion.newBuilder()
            .setVersion(version)
            .setUnit(earlier.unit())
            .setUntil(Messages.timestamp(earlier.until()))
            .setActor(earlier.by())
            .setReason(earlier.reason());
    var as = it.nzd.indicators.v1.Indicator.newBuilder();
    write(earlier.formula(), as);
    switch (as.getFormulaCase()) {
      case OBSERVED -> out.setObserved(as.getObserved());
      case RATIO -> out.setRatio(as.getRatio());
      case CONVERTED -> out.setConverted(as.getConverted());
      case CHANGE -> out.setChange(as.getChange());
      case EXPRESSION -> out.setExpression(as.getExpression());
      case FORMULA_NOT_SET -> throw new IllegalStateException("A version has a formula");
    }
    return out.build();
  }

  static UnaryOperator<Indicator> edit(it.nzd.indicators.v1.Indicator sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, content(present), sent));
  }

  /** The lever a list is narrowed to; empty for any. */
  static Optional<Lever> lever(it.nzd.common.v1.Lever lever) {
    return lever == it.nzd.common.v1.Lever.LEVER_UNSPECIFIED
        ? Optional.empty()
        : Optional.of(Coded.of(Lever.class, lever.name()));
  }

  private static Formula formula(it.nzd.indicators.v1.Indicator indicator) {
    return switch (indicator.getFormulaCase()) {
      case OBSERVED -> new Formula.Observed(indicator.getObserved().getMeasure());
      case CHANGE -> new Formula.Change(indicator.getChange().getMeasure());
      case CONVERTED ->
          new Formula.Converted(
              indicator.getConverted().getMeasure(), indicator.getConverted().getFactorSubject());
      case RATIO ->
          new Formula.Ratio(
              indicator.getRatio().getNumerator(),
              indicator.getRatio().getDenominator(),
              indicator.getRatio().getScale().isEmpty()
                  ? BigDecimal.ONE
                  : new BigDecimal(indicator.getRatio().getScale()));
      case EXPRESSION -> Formula.Expression.unresolved(indicator.getExpression().getText());
      case FORMULA_NOT_SET -> throw new IllegalStateException("The contract asks for a formula");
    };
  }

  private static it.nzd.indicators.v1.Indicator content(Indicator indicator) {
    var out =
        it.nzd.indicators.v1.Indicator.newBuilder()
            .setDisplayName(Messages.toProto(indicator.displayName()))
            .setDefinition(Messages.toProto(indicator.definition()))
            .setJustification(Messages.toProto(indicator.justification()))
            .setUnit(indicator.unit())
            .setKind(indicator.kind())
            .setDirection(
                it.nzd.indicators.v1.Indicator.Direction.valueOf(indicator.direction().code()))
            .setLever(it.nzd.common.v1.Lever.valueOf(indicator.lever().code()))
            .setPeriodType(
                it.nzd.indicators.v1.Indicator.PeriodType.valueOf(indicator.periodType().code()))
            .setSource(indicator.source())
            .setAbsolute(indicator.isAbsolute())
            .setSheet(DataSheetProtoMapper.toProto(indicator.sheet()));
    write(indicator.formula(), out);
    return out.build();
  }

  private static void write(Formula formula, it.nzd.indicators.v1.Indicator.Builder out) {
    switch (formula) {
      case Formula.Observed observed ->
          out.setObserved(ObservedFormula.newBuilder().setMeasure(observed.measure()));
      case Formula.Change change ->
          out.setChange(ChangeFormula.newBuilder().setMeasure(change.measure()));
      case Formula.Converted converted ->
          out.setConverted(
              ConvertedFormula.newBuilder()
                  .setMeasure(converted.measure())
                  .setFactorSubject(converted.factorSubject()));
      case Formula.Expression expression ->
          out.setExpression(ExpressionFormula.newBuilder().setText(expression.text()));
      case Formula.Ratio ratio ->
          out.setRatio(
              RatioFormula.newBuilder()
                  .setNumerator(ratio.numerator())
                  .setDenominator(ratio.denominator())
                  .setScale(ratio.scale().toPlainString()));
    }
  }
}
