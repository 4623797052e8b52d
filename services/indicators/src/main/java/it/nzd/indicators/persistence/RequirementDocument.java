package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.indicators.domain.intervention.EnergyClass;
import it.nzd.indicators.domain.intervention.Quantity;
import it.nzd.indicators.domain.intervention.Requirement;
import it.nzd.indicators.domain.intervention.Use;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.SourceDocument;
import it.nzd.platform.store.TextDocument;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A requirement as it is stored.
 *
 * @param sortPlace place in lists
 */
@MappedEntity(value = "requirements", namingStrategy = NamingStrategies.Raw.class)
record RequirementDocument(
    @Id String id,
    long revision,
    Header header,
    TextDocument displayName,
    String norm,
    String article,
    SourceDocument source,
    String quantity,
    @Nullable BigDecimal threshold,
    @Nullable String leastClass,
    String unit,
    List<String> uses,
    String region,
    List<String> cities,
    boolean referenceElsewhere,
    int fromYear,
    int toYear,
    String sortPlace)
    implements AggregateDocument<RequirementDocument> {

  static RequirementDocument of(String name, Requirement one) {
    return new RequirementDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        TextDocument.of(one.displayName()),
        one.norm(),
        one.article(),
        SourceDocument.of(one.source()),
        one.quantity().code(),
        one.threshold(),
        one.leastClass() == null ? null : one.leastClass().code(),
        one.unit(),
        one.uses().stream().map(Use::code).toList(),
        one.region(),
        one.cities(),
        one.isReferenceElsewhere(),
        one.fromYear(),
        one.toYear(),
        one.displayName().italian());
  }

  Requirement toDomain() {
    return new Requirement(
        displayName.toDomain(),
        norm,
        article,
        source.toDomain(),
        Coded.of(Quantity.class, quantity),
        threshold,
        leastClass == null ? null : Coded.of(EnergyClass.class, leastClass),
        unit,
        uses.stream().map(code -> Coded.of(Use.class, code)).collect(Collectors.toSet()),
        region,
        cities,
        referenceElsewhere,
        fromYear,
        toYear);
  }

  @Override
  public RequirementDocument at(long revision, Header header) {
    return new RequirementDocument(
        id,
        revision,
        header,
        displayName,
        norm,
        article,
        source,
        quantity,
        threshold,
        leastClass,
        unit,
        uses,
        region,
        cities,
        referenceElsewhere,
        fromYear,
        toYear,
        sortPlace);
  }
}
