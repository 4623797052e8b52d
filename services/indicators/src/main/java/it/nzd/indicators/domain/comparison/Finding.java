package it.nzd.indicators.domain.comparison;

import java.util.List;

/**
 * A reason against a comparison, and where it lies.
 *
 * @param reason the reason
 * @param places where it lies
 */
public record Finding(Reason reason, List<Place> places) {
  public Finding {
    places = List.copyOf(places);
  }

  /**
   * A district and what differs there.
   *
   * @param district resource name
   * @param detail factor document, base year or perimeter in words; may be empty
   */
  public record Place(String district, String detail) {}
}
