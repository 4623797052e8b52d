package it.nzd.barriers.domain;

import it.nzd.platform.error.Broken;
import it.nzd.platform.value.Link;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What the content of a barrier must keep. */
public final class BarrierRules {
  private static final int DAY_LENGTH = 10;

  private BarrierRules() {}

  /** Every rule that the content breaks, given its district. */
  public static List<Broken> broken(BarrierContent content, District district) {
    var broken = new ArrayList<Broken>();
    var municipality = content.municipality();
    if (!municipality.isEmpty() && !district.municipalities().contains(municipality)) {
      broken.add(
          new Broken(
              BarriersReason.MUNICIPALITY_OUTSIDE_DISTRICT,
              "municipality",
              Map.of("municipality", municipality, "district", district.name())));
    }
    days(content.evidence(), broken);
    links(content.links(), broken);
    affected(content.affected(), broken);
    return broken;
  }

  /** Whether a day, month or year in the contract's form exists in the calendar. */
  public static boolean exists(String day) {
    if (day.length() < DAY_LENGTH) {
      return true;
    }
    try {
      return LocalDate.parse(day).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static void days(List<Evidence> evidence, List<Broken> broken) {
    for (int i = 0; i < evidence.size(); i++) {
      var each = evidence.get(i);
      day(each.asOf(), "evidence[" + i + "].as_of", broken);
      day(each.source().publishedOn(), "evidence[" + i + "].source.published_on", broken);
    }
  }

  private static void day(String day, String field, List<Broken> broken) {
    if (!exists(day)) {
      broken.add(Broken.of(BarriersReason.DAY_UNKNOWN, field, "day", day));
    }
  }

  private static void links(List<Link> links, List<Broken> broken) {
    var seen = new HashSet<Link>();
    for (int i = 0; i < links.size(); i++) {
      if (!seen.add(links.get(i))) {
        broken.add(
            Broken.of(
                BarriersReason.LINK_TWICE, "links[" + i + "]", "target", links.get(i).target()));
      }
    }
  }

  private static void affected(List<Affected> affected, List<Broken> broken) {
    var seen = new HashSet<String>();
    for (int i = 0; i < affected.size(); i++) {
      var each = affected.get(i);
      if (!seen.add(each.target() + "#" + each.node())) {
        broken.add(
            Broken.of(BarriersReason.LINK_TWICE, "affected[" + i + "]", "target", each.target()));
      }
    }
  }
}
