package it.nzd.platform.value;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A text by language tag; Italian is always there. */
public record LocalizedText(SortedMap<String, String> text) {
  public LocalizedText {
    text = Collections.unmodifiableSortedMap(new TreeMap<>(text));
  }

  public static LocalizedText of(Map<String, String> text) {
    return new LocalizedText(new TreeMap<>(text));
  }

  /** The text for lists and titles that have no reader's language. */
  public String italian() {
    return text.getOrDefault("it", "");
  }
}
