package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Coded;

/** Part of society that an organisation belongs to. */
public enum Helix implements Coded {
  PUBLIC,
  BUSINESS,
  RESEARCH,
  CIVIL_SOCIETY,
  FINANCE,
  MEDIA;

  @Override
  public String code() {
    return "HELIX_" + name();
  }
}
