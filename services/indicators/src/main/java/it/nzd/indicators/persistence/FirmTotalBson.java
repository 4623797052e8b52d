package it.nzd.indicators.persistence;

import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Aggregation;
import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.Derivation;
import it.nzd.indicators.domain.Entry;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.OverUnits;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.rollup.KeptTotal;
import it.nzd.indicators.domain.rollup.Together;
import it.nzd.indicators.domain.rollup.Withheld;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * What firms made together, as it is stored. Numbers are text: every digit of a sum is kept, so
 * that what is read is what was computed.
 */
final class FirmTotalBson {
  private FirmTotalBson() {}

  static BsonDocument of(KeptTotal total) {
    return new BsonDocument("overTime", text(total.aggregation().overTime().code()))
        .append("overUnits", text(total.aggregation().overUnits().code()))
        .append("weight", text(total.aggregation().weight()))
        .append("weighedOver", text(total.weighedOver().code()))
        .append("changes", new BsonInt64(total.changes()))
        .append("weightChanges", new BsonInt64(total.weightChanges()))
        .append("asked", BsonBoolean.valueOf(total.isAsked()))
        .append("periods", new BsonArray(total.periods().stream().map(FirmTotalBson::of).toList()));
  }

  static KeptTotal toDomain(BsonDocument stored) {
    return new KeptTotal(
        new Aggregation(
            Coded.of(OverTime.class, text(stored, "overTime")),
            Coded.of(OverUnits.class, text(stored, "overUnits")),
            text(stored, "weight")),
        Coded.of(OverTime.class, text(stored, "weighedOver")),
        stored.getInt64("changes").getValue(),
        stored.getInt64("weightChanges").getValue(),
        stored.getBoolean("asked").getValue(),
        stored.getArray("periods").stream().map(period -> together(period.asDocument())).toList());
  }

  private static BsonDocument of(Together made) {
    var observation = made.observation();
    var derivation = made.derivation();
    var out = new BsonDocument("period", text(made.period().code()));
    switch (observation.reading()) {
      case Reading.Value read ->
          out.append("value", text(read.number().toString()))
              .append("quality", text(read.quality().code()));
      case Reading.Absent read -> out.append("absence", text(read.why().code()));
    }
    made.partial().ifPresent(partial -> out.append("partial", text(partial.toString())));
    return out.append("source", of(observation.source()))
        .append("at", new BsonDateTime(observation.entry().at().toEpochMilli()))
        .append("approval", text(observation.entry().approval().code()))
        .append("kind", text(derivation.kind().name()))
        .append("present", new BsonInt32(derivation.present()))
        .append("expected", new BsonInt32(derivation.expected()))
        .append("withheld", text(made.withheld().code()));
  }

  private static Together together(BsonDocument stored) {
    Reading reading =
        stored.containsKey("value")
            ? new Reading.Value(
                new BigDecimal(text(stored, "value")),
                Coded.of(Quality.class, text(stored, "quality")))
            : new Reading.Absent(Coded.of(Absence.class, text(stored, "absence")));
    var at = Instant.ofEpochMilli(stored.getDateTime("at").getValue());
    var derivation =
        new Derivation(
            Derivation.Kind.valueOf(text(stored, "kind")),
            stored.getInt32("present").getValue(),
            stored.getInt32("expected").getValue(),
            List.of());
    var observation =
        new Observation(
            Period.parse(text(stored, "period")),
            reading,
            source(stored.getDocument("source")),
            "",
            Entry.of("", at, Coded.of(Approval.class, text(stored, "approval")), ""),
            List.of(),
            derivation);
    var partial =
        stored.containsKey("partial")
            ? Optional.of(new BigDecimal(text(stored, "partial")))
            : Optional.<BigDecimal>empty();
    return new Together(observation, partial, Coded.of(Withheld.class, text(stored, "withheld")));
  }

  private static BsonDocument of(Source source) {
    return new BsonDocument("title", text(source.title()))
        .append("publisher", text(source.publisher()))
        .append("publishedOn", text(source.publishedOn()))
        .append("uri", text(source.uri()))
        .append("mark", text(source.mark().code()))
        .append("note", text(source.note()));
  }

  private static Source source(BsonDocument stored) {
    return new Source(
        text(stored, "title"),
        text(stored, "publisher"),
        text(stored, "publishedOn"),
        text(stored, "uri"),
        Coded.of(Source.Mark.class, text(stored, "mark")),
        text(stored, "note"));
  }

  private static BsonString text(String value) {
    return new BsonString(value);
  }

  private static String text(BsonDocument stored, String key) {
    return stored.getString(key).getValue();
  }
}
