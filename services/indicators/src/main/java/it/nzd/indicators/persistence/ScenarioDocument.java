package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.indicators.domain.intervention.Carrier;
import it.nzd.indicators.domain.intervention.Kind;
import it.nzd.indicators.domain.intervention.Scenario;
import it.nzd.indicators.domain.intervention.ScenarioState;
import it.nzd.indicators.domain.intervention.Supposition;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.LinkDocument;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.SourceDocument;
import it.nzd.platform.store.TakenDocument;
import it.nzd.platform.store.Visibilities;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as it is stored; the result is there once it is frozen.
 *
 * @param sortPlace place in lists
 */
@MappedEntity(value = "scenarios", namingStrategy = NamingStrategies.Raw.class)
record ScenarioDocument(
    @Id String id,
    long revision,
    Header header,
    String district,
    String title,
    String description,
    String kind,
    int baseYear,
    int horizonYear,
    @Nullable BigDecimal baselineEmissionsT,
    @Nullable BigDecimal yearlyChangePercent,
    @Nullable BigDecimal areaM2,
    @Nullable BigDecimal discountRate,
    Map<String, Integer> interventions,
    Map<String, FactorChoiceDocument> factors,
    boolean creditsExports,
    String exportFactor,
    List<SourceDocument> sources,
    List<LinkDocument> links,
    String visibility,
    String state,
    List<TakenDocument> steps,
    @Nullable ScenarioResultDocument result,
    String acceptedMissing,
    String decision,
    String adoptedIndicator,
    String sortPlace)
    implements AggregateDocument<ScenarioDocument> {

  static ScenarioDocument of(String name, Scenario one) {
    var supposition = one.supposition();
    return new ScenarioDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        one.district(),
        one.title(),
        one.description(),
        one.kind().code(),
        supposition.baseYear(),
        supposition.horizonYear(),
        supposition.baselineT(),
        supposition.yearlyChangePercent(),
        supposition.areaM2(),
        supposition.discountRate(),
        one.interventions(),
        Keyed.of(supposition.factors(), FactorChoiceDocument::of),
        supposition.creditsExports(),
        supposition.exportFactor(),
        one.sources().stream().map(SourceDocument::of).toList(),
        one.links().stream().map(LinkDocument::of).toList(),
        Visibilities.code(one.visibility()),
        Lifecycle.code(one.state()),
        one.steps().stream().map(TakenDocument::of).toList(),
        one.outcome().result().map(ScenarioResultDocument::of).orElse(null),
        one.outcome().acceptedMissing(),
        one.outcome().decision(),
        one.outcome().indicator(),
        one.district() + "|" + one.title());
  }

  Scenario toDomain() {
    return new Scenario(
        district,
        title,
        description,
        Coded.of(Kind.class, kind),
        new Supposition(
            baseYear,
            horizonYear,
            baselineEmissionsT,
            yearlyChangePercent,
            areaM2,
            discountRate,
            Keyed.toDomain(Carrier.class, factors, FactorChoiceDocument::toDomain),
            creditsExports,
            exportFactor),
        interventions,
        sources.stream().map(SourceDocument::toDomain).toList(),
        links.stream().map(LinkDocument::toDomain).toList(),
        Visibilities.of(visibility),
        ScenarioState.valueOf(state.toUpperCase(Locale.ROOT)),
        steps.stream().map(TakenDocument::toDomain).toList(),
        new Scenario.Outcome(
            Optional.ofNullable(result).map(ScenarioResultDocument::toDomain),
            acceptedMissing,
            decision,
            adoptedIndicator));
  }

  @Override
  public ScenarioDocument at(long revision, Header header) {
    return new ScenarioDocument(
        id,
        revision,
        header,
        district,
        title,
        description,
        kind,
        baseYear,
        horizonYear,
        baselineEmissionsT,
        yearlyChangePercent,
        areaM2,
        discountRate,
        interventions,
        factors,
        creditsExports,
        exportFactor,
        sources,
        links,
        visibility,
        state,
        steps,
        result,
        acceptedMissing,
        decision,
        adoptedIndicator,
        sortPlace);
  }
}
