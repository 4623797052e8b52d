package it.nzd.stakeholders.domain;

import it.nzd.platform.error.Broken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What a district must keep. */
public final class DistrictRules {
  private DistrictRules() {}

  /** Every rule that the district breaks. */
  public static List<Broken> broken(District district) {
    var broken = new ArrayList<Broken>();
    var seen = new HashSet<String>();
    for (int i = 0; i < district.municipalities().size(); i++) {
      var code = district.municipalities().get(i).istatCode();
      if (!seen.add(code)) {
        broken.add(
            Broken.of(
                StakeholdersReason.MUNICIPALITY_TWICE,
                "municipalities[" + i + "].istat_code",
                "municipality",
                code));
      }
    }
    for (int i = 0; i < district.sources().size(); i++) {
      var day = district.sources().get(i).publishedOn();
      if (!Days.exists(day)) {
        broken.add(
            Broken.of(
                StakeholdersReason.DAY_UNKNOWN, "sources[" + i + "].published_on", "day", day));
      }
    }
    return broken;
  }
}
