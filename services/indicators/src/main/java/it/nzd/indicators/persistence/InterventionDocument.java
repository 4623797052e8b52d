package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.indicators.domain.intervention.Carrier;
import it.nzd.indicators.domain.intervention.EnergyClass;
import it.nzd.indicators.domain.intervention.HeatSource;
import it.nzd.indicators.domain.intervention.Intervention;
import it.nzd.indicators.domain.intervention.Plot;
import it.nzd.indicators.domain.intervention.Solar;
import it.nzd.indicators.domain.intervention.Use;
import it.nzd.indicators.domain.intervention.Works;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.LinkDocument;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.SourceDocument;
import it.nzd.platform.store.Visibilities;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An intervention as it is stored.
 *
 * @param sortPlace place in lists
 */
@MappedEntity(value = "interventions", namingStrategy = NamingStrategies.Raw.class)
record InterventionDocument(
    @Id String id,
    long revision,
    Header header,
    String district,
    String title,
    String plot,
    @Nullable BigDecimal plotAreaM2,
    @Nullable BigDecimal footprintM2,
    @Nullable BigDecimal permeableBeforeM2,
    @Nullable BigDecimal permeableAreaM2,
    @Nullable BigDecimal rie,
    @Nullable Integer trees,
    Map<String, AreaDocument> uses,
    @Nullable String energyClass,
    @Nullable String heatSource,
    @Nullable BigDecimal pvKwp,
    @Nullable BigDecimal pvSelfConsumedKwh,
    @Nullable BigDecimal pvExportedKwh,
    String mobility,
    int startYear,
    int lifeYears,
    @Nullable BigDecimal costEur,
    @Nullable BigDecimal yearlyCostEur,
    @Nullable BigDecimal yearlySavingEur,
    Map<String, CarrierUseDocument> carriers,
    String realises,
    List<SourceDocument> sources,
    List<LinkDocument> links,
    String visibility,
    String sortPlace)
    implements AggregateDocument<InterventionDocument> {

  static InterventionDocument of(String name, Intervention one) {
    var plot = one.plot();
    var solar = one.solar();
    var works = one.works();
    return new InterventionDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        one.district(),
        one.title(),
        plot.words(),
        plot.areaM2(),
        plot.footprintM2(),
        plot.permeableBeforeM2(),
        plot.permeableM2(),
        plot.rie(),
        plot.trees(),
        Keyed.of(one.uses(), AreaDocument::of),
        one.energyClass() == null ? null : one.energyClass().code(),
        one.heatSource() == null ? null : one.heatSource().code(),
        solar.kwp(),
        solar.selfConsumedKwh(),
        solar.exportedKwh(),
        one.mobility(),
        works.startYear(),
        works.lifeYears(),
        works.costEur(),
        works.yearlyCostEur(),
        works.yearlySavingEur(),
        Keyed.of(one.carriers(), CarrierUseDocument::of),
        one.realises(),
        one.sources().stream().map(SourceDocument::of).toList(),
        one.links().stream().map(LinkDocument::of).toList(),
        Visibilities.code(one.visibility()),
        one.district() + "|" + one.title());
  }

  Intervention toDomain() {
    return new Intervention(
        district,
        title,
        new Plot(plot, plotAreaM2, footprintM2, permeableBeforeM2, permeableAreaM2, rie, trees),
        Keyed.toDomain(Use.class, uses, AreaDocument::toDomain),
        energyClass == null ? null : Coded.of(EnergyClass.class, energyClass),
        heatSource == null ? null : Coded.of(HeatSource.class, heatSource),
        new Solar(pvKwp, pvSelfConsumedKwh, pvExportedKwh),
        mobility,
        new Works(startYear, lifeYears, costEur, yearlyCostEur, yearlySavingEur),
        Keyed.toDomain(Carrier.class, carriers, CarrierUseDocument::toDomain),
        realises,
        sources.stream().map(SourceDocument::toDomain).toList(),
        links.stream().map(LinkDocument::toDomain).toList(),
        Visibilities.of(visibility));
  }

  @Override
  public InterventionDocument at(long revision, Header header) {
    return new InterventionDocument(
        id,
        revision,
        header,
        district,
        title,
        plot,
        plotAreaM2,
        footprintM2,
        permeableBeforeM2,
        permeableAreaM2,
        rie,
        trees,
        uses,
        energyClass,
        heatSource,
        pvKwp,
        pvSelfConsumedKwh,
        pvExportedKwh,
        mobility,
        startYear,
        lifeYears,
        costEur,
        yearlyCostEur,
        yearlySavingEur,
        carriers,
        realises,
        sources,
        links,
        visibility,
        sortPlace);
  }
}
