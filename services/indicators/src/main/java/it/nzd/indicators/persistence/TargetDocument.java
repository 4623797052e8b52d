package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.indicators.domain.Target;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.SourceDocument;
import it.nzd.platform.store.Visibilities;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A target as it is stored.
 *
 * @param goals values to reach by year, so that the history of a change names the year
 * @param sortPlace place in lists: by indicator and district
 */
@MappedEntity(value = "targets", namingStrategy = NamingStrategies.Raw.class)
record TargetDocument(
    @Id String id,
    long revision,
    Header header,
    String indicator,
    String district,
    int baselineYear,
    @Nullable BigDecimal baselineValue,
    Map<String, BigDecimal> goals,
    SourceDocument source,
    String visibility,
    String sortPlace)
    implements AggregateDocument<TargetDocument> {

  static TargetDocument of(String name, Target target) {
    return new TargetDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        target.indicator(),
        target.district(),
        target.baselineYear(),
        target.baselineValue(),
        Years.keyed(target.goals()),
        SourceDocument.of(target.source()),
        Visibilities.code(target.visibility()),
        place(target));
  }

  /** What there is one target of. */
  static String place(Target target) {
    return target.indicator() + "|" + target.district();
  }

  Target toDomain() {
    return new Target(
        indicator,
        district,
        baselineYear,
        baselineValue,
        Years.of(goals),
        source.toDomain(),
        Visibilities.of(visibility),
        header.title());
  }

  @Override
  public TargetDocument at(long revision, Header header) {
    return new TargetDocument(
        id,
        revision,
        header,
        indicator,
        district,
        baselineYear,
        baselineValue,
        goals,
        source,
        visibility,
        sortPlace);
  }
}
