package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Coded;

/** What an organisation is. */
public enum OrganisationType implements Coded {
  FIRM,
  PUBLIC_BODY,
  ASSOCIATION,
  RESEARCH,
  SERVICE_OPERATOR,
  CIVIL_SOCIETY;

  @Override
  public String code() {
    return "TYPE_" + name();
  }
}
