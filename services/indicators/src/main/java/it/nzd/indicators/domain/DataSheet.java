package it.nzd.indicators.domain;

import it.nzd.platform.value.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * What people must know of how a figure is collected.
 *
 * @param sector sector it speaks of; empty when it speaks of all
 * @param collectionMethod how it is collected; without text when nobody wrote it down
 * @param collectionFrequency how often, in words
 * @param responsible office or role that answers for it
 * @param qualityNotes what a reader must know of its quality
 * @param disaggregations by what it can be broken down
 */
public record DataSheet(
    String sector,
    LocalizedText collectionMethod,
    LocalizedText collectionFrequency,
    String responsible,
    LocalizedText qualityNotes,
    List<String> disaggregations) {
  private static final LocalizedText NOTHING = LocalizedText.of(Map.of());

  /** Nobody wrote anything down. */
  public static final DataSheet EMPTY = new DataSheet("", NOTHING, NOTHING, "", NOTHING, List.of());

  public DataSheet {
    disaggregations = List.copyOf(disaggregations);
  }
}
