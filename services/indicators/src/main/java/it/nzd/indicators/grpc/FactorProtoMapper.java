package it.nzd.indicators.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.v1.FactorValue;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Stored;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Factor editions and their messages. */
final class FactorProtoMapper {
  private FactorProtoMapper() {}

  static it.nzd.indicators.v1.Factor toProto(Stored<Factor> stored) {
    return content(stored.value()).toBuilder()
        .setName(stored.name())
        .setEtag(Messages.etag(stored))
        .setCreateTime(Messages.timestamp(stored.createdAt()))
        .setUpdateTime(Messages.timestamp(stored.updatedAt()))
        .setCreator(stored.creator())
        .build();
  }

  static Factor fromProto(it.nzd.indicators.v1.Factor factor) {
    return new Factor(
        factor.getSubject(),
        factor.getSeries(),
        factor.getEdition(),
        factor.getDocument(),
        factor.getPublishedYear(),
        factor.getUnit(),
        factor.getKind(),
        byYear(factor.getValuesList()),
        Messages.fromProto(factor.getSource()));
  }

  static UnaryOperator<Factor> edit(it.nzd.indicators.v1.Factor sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, content(present), sent));
  }

  private static NavigableMap<Integer, BigDecimal> byYear(List<FactorValue> values) {
    var byYear = new TreeMap<Integer, BigDecimal>();
    for (int i = 0; i < values.size(); i++) {
      var year = values.get(i).getDataYear();
      if (byYear.put(year, new BigDecimal(values.get(i).getValue())) != null) {
        throw ServiceException.field(
            IndicatorsReason.DATA_YEAR_TWICE,
            "factor.values[" + i + "].data_year",
            Map.of("year", Integer.toString(year)));
      }
    }
    return byYear;
  }

  private static it.nzd.indicators.v1.Factor content(Factor factor) {
    var out =
        it.nzd.indicators.v1.Factor.newBuilder()
            .setSubject(factor.subject())
            .setSeries(factor.series())
            .setEdition(factor.edition())
            .setDocument(factor.document())
            .setPublishedYear(factor.publishedYear())
            .setUnit(factor.unit())
            .setKind(factor.kind())
            .setSource(Messages.toProto(factor.source()));
    factor
        .values()
        .forEach(
            (year, value) ->
                out.addValues(
                    FactorValue.newBuilder().setDataYear(year).setValue(value.toPlainString())));
    return out.build();
  }
}
