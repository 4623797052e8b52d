package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.file.Mapping;
import it.nzd.indicators.domain.file.Mapping.DecimalMark;
import it.nzd.indicators.domain.file.Mapping.Layout;
import it.nzd.indicators.domain.file.Mapping.Role;
import it.nzd.indicators.v1.ColumnUse;
import it.nzd.indicators.v1.Observation;
import it.nzd.indicators.v1.ObservationMapping;
import it.nzd.indicators.v1.Series;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Source;
import java.util.Optional;
import java.util.TreeMap;

/** How files are read, and the messages that say it. */
final class MappingProtoMapper {
  private MappingProtoMapper() {}

  /** The mapping that was sent; empty where it is to be guessed. */
  static Optional<Mapping> fromProto(ObservationMapping sent, String fileName) {
    if (sent.getLayout() == ObservationMapping.Layout.LAYOUT_UNSPECIFIED) {
      return Optional.empty();
    }
    var columns = new TreeMap<Integer, Role>();
    sent.getColumnsList()
        .forEach(use -> columns.put(use.getColumn(), Coded.of(Role.class, use.getRole().name())));
    return Optional.of(
        new Mapping(
            Coded.of(Layout.class, sent.getLayout().name()),
            columns,
            sent.getHeaderRow(),
            sent.getDecimalMark() == ObservationMapping.DecimalMark.DECIMAL_MARK_COMMA
                ? DecimalMark.COMMA
                : DecimalMark.POINT,
            fixed(sent, fileName)));
  }

  /** Whether the mapping leaves open what stands before the decimals. */
  static boolean guessesMark(ObservationMapping sent) {
    return sent.getDecimalMark() == ObservationMapping.DecimalMark.DECIMAL_MARK_UNSPECIFIED;
  }

  private static Mapping.Fixed fixed(ObservationMapping sent, String fileName) {
    return new Mapping.Fixed(
        sent.getMeasure(),
        sent.getDistrict(),
        sent.getPerimeter() == Series.Perimeter.PERIMETER_UNSPECIFIED
            ? Perimeter.DISTRICT
            : Coded.of(Perimeter.class, sent.getPerimeter().name()),
        sent.getUnit(),
        sent.getQuality() == Observation.Quality.QUALITY_UNSPECIFIED
            ? Quality.MEASURED
            : Coded.of(Quality.class, sent.getQuality().name()),
        sent.hasSource()
            ? Messages.fromProto(sent.getSource())
            : new Source(fileName, "", "", "", Source.Mark.DECLARED, ""));
  }

  static ObservationMapping toProto(Mapping mapping) {
    var fixed = mapping.fixed();
    var out =
        ObservationMapping.newBuilder()
            .setLayout(ObservationMapping.Layout.valueOf(mapping.layout().code()))
            .setHeaderRow(mapping.headerRow())
            .setDecimalMark(ObservationMapping.DecimalMark.valueOf(mapping.decimalMark().code()))
            .setMeasure(fixed.measure())
            .setDistrict(fixed.district())
            .setPerimeter(Series.Perimeter.valueOf(fixed.perimeter().code()))
            .setUnit(fixed.unit())
            .setQuality(Observation.Quality.valueOf(fixed.quality().code()))
            .setSource(Messages.toProto(fixed.source()));
    mapping
        .columns()
        .forEach(
            (column, role) ->
                out.addColumns(
                    ColumnUse.newBuilder()
                        .setColumn(column)
                        .setRole(ColumnUse.Role.valueOf(role.code()))));
    return out.build();
  }
}
