package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.kept.Cause;
import it.nzd.indicators.domain.kept.KeptValues;
import it.nzd.indicators.domain.kept.Moved;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Computed values as they are stored.
 *
 * @param sortPlace place in lists: by indicator and district
 */
@MappedEntity(value = "keptValues", namingStrategy = NamingStrategies.Raw.class)
record KeptValuesDocument(
    @Id String id,
    long revision,
    Header header,
    String indicator,
    String district,
    Map<String, BigDecimal> values,
    List<String> rests,
    List<MovedDocument> moved,
    String sortPlace)
    implements AggregateDocument<KeptValuesDocument> {

  /** A value that moved. */
  @Serdeable
  record MovedDocument(
      String period,
      Instant at,
      BigDecimal before,
      @Nullable BigDecimal after,
      List<CauseDocument> causes,
      @Nullable String operation) {
    static MovedDocument of(Moved moved) {
      var after = moved.after();
      return new MovedDocument(
          moved.period().code(),
          moved.at(),
          stored(moved.before()),
          after == null ? null : stored(after),
          moved.causes().stream().map(CauseDocument::of).toList(),
          moved.operation());
    }

    Moved toDomain() {
      return new Moved(
          Period.parse(period),
          at,
          before,
          after,
          causes.stream().map(CauseDocument::toDomain).toList(),
          operation == null ? "" : operation);
    }
  }

  /** A change that made it move. */
  @Serdeable
  record CauseDocument(String resource, String action, Instant at, String reason) {
    static CauseDocument of(Cause cause) {
      return new CauseDocument(cause.resource(), cause.action(), cause.at(), cause.reason());
    }

    Cause toDomain() {
      return new Cause(resource, action, at, reason);
    }
  }

  static KeptValuesDocument of(String name, KeptValues kept) {
    var values = new LinkedHashMap<String, BigDecimal>();
    kept.values().forEach((period, value) -> values.put(period.code(), stored(value)));
    return new KeptValuesDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        kept.indicator(),
        kept.district(),
        values,
        List.copyOf(kept.rests()),
        kept.moved().stream().map(MovedDocument::of).toList(),
        kept.indicator() + "|" + kept.district());
  }

  /** The store holds 34 digits. */
  private static BigDecimal stored(BigDecimal value) {
    return value.round(MathContext.DECIMAL128);
  }

  KeptValues toDomain() {
    var byPeriod = new TreeMap<Period, BigDecimal>();
    values.forEach((period, value) -> byPeriod.put(Period.parse(period), value));
    return new KeptValues(
        indicator,
        district,
        byPeriod,
        new TreeSet<>(rests),
        moved.stream().map(MovedDocument::toDomain).toList());
  }

  @Override
  public KeptValuesDocument at(long revision, Header header) {
    return new KeptValuesDocument(
        id, revision, header, indicator, district, values, rests, moved, sortPlace);
  }
}
