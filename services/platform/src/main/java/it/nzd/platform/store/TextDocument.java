package it.nzd.platform.store;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.platform.value.LocalizedText;
import java.util.Map;

/** A text by language as it is stored. */
@Serdeable
public record TextDocument(Map<String, String> text) {
  public static TextDocument of(LocalizedText text) {
    return new TextDocument(text.text());
  }

  public LocalizedText toDomain() {
    return LocalizedText.of(text);
  }
}
