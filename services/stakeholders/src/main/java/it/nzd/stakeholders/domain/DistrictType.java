package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Coded;

/** What kind of district it is. */
public enum DistrictType implements Coded {
  REGENERATION_AREA,
  INDUSTRIAL_AREA,
  SECTOR_DISTRICT,
  TECHNOLOGY_VALLEY;

  @Override
  public String code() {
    return "TYPE_" + name();
  }
}
