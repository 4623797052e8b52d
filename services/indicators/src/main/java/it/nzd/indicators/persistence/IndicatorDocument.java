package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.indicators.domain.Direction;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.PeriodType;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.TextDocument;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Lever;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it is stored; one of its five formulas is there.
 *
 * @param sortLever place in lists: by lever and name
 * @param sheet absent in what was stored before there were sheets
 * @param earlierVersions absent in what was stored before they were kept
 */
@MappedEntity(value = "indicators", namingStrategy = NamingStrategies.Raw.class)
record IndicatorDocument(
    @Id String id,
    long revision,
    Header header,
    TextDocument displayName,
    TextDocument definition,
    TextDocument justification,
    String unit,
    String kind,
    String direction,
    String lever,
    String periodType,
    String source,
    boolean absolute,
    FormulaDocument.@Nullable OneMeasure observed,
    FormulaDocument.@Nullable Ratio ratio,
    FormulaDocument.@Nullable Converted converted,
    FormulaDocument.@Nullable OneMeasure change,
    FormulaDocument.@Nullable Expression expression,
    String sortLever,
    @Nullable DataSheetDocument sheet,
    @Nullable List<EarlierVersionDocument> earlierVersions)
    implements AggregateDocument<IndicatorDocument>, FormulaDocument.Holder {

  static IndicatorDocument of(String name, Indicator indicator) {
    var formula = indicator.formula();
    return new IndicatorDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        TextDocument.of(indicator.displayName()),
        TextDocument.of(indicator.definition()),
        TextDocument.of(indicator.justification()),
        indicator.unit(),
        indicator.kind(),
        indicator.direction().code(),
        indicator.lever().code(),
        indicator.periodType().code(),
        indicator.source(),
        indicator.isAbsolute(),
        FormulaDocument.observed(formula),
        FormulaDocument.ratio(formula),
        FormulaDocument.converted(formula),
        FormulaDocument.change(formula),
        FormulaDocument.expression(formula),
        indicator.lever().place() + "|" + ResourceName.id(name),
        DataSheetDocument.of(indicator.sheet()),
        indicator.earlierVersions().stream().map(EarlierVersionDocument::of).toList());
  }

  Indicator toDomain() {
    return new Indicator(
        displayName.toDomain(),
        definition.toDomain(),
        justification.toDomain(),
        unit,
        kind,
        Coded.of(Direction.class, direction),
        Coded.of(Lever.class, lever),
        Coded.of(PeriodType.class, periodType),
        source,
        absolute,
        FormulaDocument.toDomain(this),
        DataSheetDocument.toDomain(sheet),
        earlierVersions == null
            ? List.of()
            : earlierVersions.stream().map(EarlierVersionDocument::toDomain).toList());
  }

  @Override
  public IndicatorDocument at(long revision, Header header) {
    return new IndicatorDocument(
        id,
        revision,
        header,
        displayName,
        definition,
        justification,
        unit,
        kind,
        direction,
        lever,
        periodType,
        source,
        absolute,
        observed,
        ratio,
        converted,
        change,
        expression,
        sortLever,
        sheet,
        earlierVersions);
  }
}
