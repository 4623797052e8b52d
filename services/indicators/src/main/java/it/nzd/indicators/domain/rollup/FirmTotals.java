package it.nzd.indicators.domain.rollup;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What firms made together when it was computed last, and how often anything of theirs was changed:
 * told without reading any of their series. Whoever changes a series says so before and after.
 */
public interface FirmTotals {
  /**
   * What the firms of a district are asked for.
   *
   * @param measure resource name
   * @param district resource name
   */
  record Place(String measure, String district) {}

  /**
   * What is known of a place.
   *
   * @param changes how many changes were told of
   * @param isChanging whether one is under way, so that what is read now may be the old or the new
   * @param total what was computed last, however long ago
   */
  record State(long changes, boolean isChanging, Optional<KeptTotal> total) {
    /** A place of which nothing was ever told. */
    public static final State UNKNOWN = new State(0, false, Optional.empty());
  }

  /** What is known of these measures in these districts; places without any are left out. */
  Map<Place, State> of(Collection<String> measures, Collection<String> districts);

  /** Keeps what was computed in the place of what was kept before. */
  void keep(Place place, KeptTotal total);

  /** A change is about to be stored; gives what {@link #end} needs. */
  String begin(Place place);

  /** The change that was begun is stored, or came to nothing. */
  void end(Place place, String change);
}
