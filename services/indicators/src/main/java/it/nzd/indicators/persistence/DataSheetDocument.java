package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.DataSheet;
import it.nzd.platform.store.TextDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a figure is collected, as it is stored. */
@Serdeable
record DataSheetDocument(
    String sector,
    TextDocument collectionMethod,
    TextDocument collectionFrequency,
    String responsible,
    TextDocument qualityNotes,
    List<String> disaggregations) {
  static DataSheetDocument of(DataSheet sheet) {
    return new DataSheetDocument(
        sheet.sector(),
        TextDocument.of(sheet.collectionMethod()),
        TextDocument.of(sheet.collectionFrequency()),
        sheet.responsible(),
        TextDocument.of(sheet.qualityNotes()),
        sheet.disaggregations());
  }

  /** What was stored before there were sheets has none. */
  static DataSheet toDomain(@Nullable DataSheetDocument document) {
    return document == null
        ? DataSheet.EMPTY
        : new DataSheet(
            document.sector,
            document.collectionMethod.toDomain(),
            document.collectionFrequency.toDomain(),
            document.responsible,
            document.qualityNotes.toDomain(),
            document.disaggregations);
  }
}
