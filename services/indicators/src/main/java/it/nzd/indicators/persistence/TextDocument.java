package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.LocalizedText;
import java.util.Map;

/** A text by language as it is stored. */
@Serdeable
record TextDocument(Map<String, String> text) {
  static TextDocument of(LocalizedText text) {
    return new TextDocument(text.text());
  }

  LocalizedText toDomain() {
    return LocalizedText.of(text);
  }
}
