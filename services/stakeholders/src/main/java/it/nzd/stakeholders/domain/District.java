package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Source;
import java.util.List;

/**
 * A productive or urban district of a city. It may cross municipalities and may lack legal
 * recognition.
 *
 * @param displayName name as people say it
 * @param type what kind it is
 * @param description a few sentences
 * @param recognised whether a law or act recognises it
 * @param legalForm legal form or recognising act; may be empty
 * @param municipalities municipalities it lies in, the leading one first
 * @param climateZone climate zone
 * @param gridOperator operator of the electricity grid; may be empty
 * @param sources where the facts come from
 */
public record District(
    String displayName,
    DistrictType type,
    String description,
    boolean recognised,
    String legalForm,
    List<Municipality> municipalities,
    ClimateZone climateZone,
    String gridOperator,
    List<Source> sources) {
  public District {
    municipalities = List.copyOf(municipalities);
    sources = List.copyOf(sources);
  }

  /** Whether the municipality is one of the district's. */
  public boolean liesIn(String istatCode) {
    return municipalities.stream().anyMatch(m -> m.istatCode().equals(istatCode));
  }
}
