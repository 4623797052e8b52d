package it.nzd.stakeholders.domain;

import it.nzd.platform.error.Broken;
import java.util.ArrayList;
import java.util.List;

/** What a public count must keep. */
public final class PublicCountRules {
  private PublicCountRules() {}

  /** Every rule that the statement breaks. */
  public static List<Broken> broken(PublicCount count) {
    var broken = new ArrayList<Broken>();
    if (!hasRightRange(count)) {
      broken.add(Broken.of(StakeholdersReason.RANGE_INVALID, "upper"));
    }
    if (count.perimeter() == Perimeter.OTHER && count.perimeterNote().isBlank()) {
      broken.add(Broken.of(StakeholdersReason.PERIMETER_NOTE_NEEDED, "perimeter_note"));
    }
    if (count.subject() == CountSubject.OTHER && count.label().isBlank()) {
      broken.add(Broken.of(StakeholdersReason.LABEL_NEEDED, "label"));
    }
    day(count.asOf(), "as_of", broken);
    day(count.source().publishedOn(), "source.published_on", broken);
    return broken;
  }

  private static boolean hasRightRange(PublicCount count) {
    var upper = count.upper();
    if (count.qualifier() != Qualifier.BETWEEN) {
      return upper == null;
    }
    return upper != null
        && upper.unit().equals(count.quantity().unit())
        && upper.kind().equals(count.quantity().kind())
        && upper.value().compareTo(count.quantity().value()) > 0;
  }

  private static void day(String day, String field, List<Broken> broken) {
    if (!Days.exists(day)) {
      broken.add(Broken.of(StakeholdersReason.DAY_UNKNOWN, field, "day", day));
    }
  }
}
