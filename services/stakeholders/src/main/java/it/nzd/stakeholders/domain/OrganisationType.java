package it.nzd.stakeholders.domain;

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
