package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.DataSheet;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.value.LocalizedText;
import java.util.function.Consumer;

/** How figures are collected, and its message. */
final class DataSheetProtoMapper {
  private DataSheetProtoMapper() {}

  static it.nzd.indicators.v1.DataSheet toProto(DataSheet sheet) {
    var out =
        it.nzd.indicators.v1.DataSheet.newBuilder()
            .setSector(sheet.sector())
            .setResponsible(sheet.responsible())
            .addAllDisaggregations(sheet.disaggregations());
    given(sheet.collectionMethod(), out::setCollectionMethod);
    given(sheet.collectionFrequency(), out::setCollectionFrequency);
    given(sheet.qualityNotes(), out::setQualityNotes);
    return out.build();
  }

  static DataSheet fromProto(it.nzd.indicators.v1.DataSheet sheet) {
    return new DataSheet(
        sheet.getSector(),
        Messages.fromProto(sheet.getCollectionMethod()),
        Messages.fromProto(sheet.getCollectionFrequency()),
        sheet.getResponsible(),
        Messages.fromProto(sheet.getQualityNotes()),
        sheet.getDisaggregationsList());
  }

  private static void given(LocalizedText text, Consumer<it.nzd.common.v1.LocalizedText> consumer) {
    if (!text.text().isEmpty()) {
      consumer.accept(Messages.toProto(text));
    }
  }
}
