package it.nzd.stakeholders.domain;

/**
 * A municipality, as far as a district needs it.
 *
 * @param istatCode ISTAT code of six digits
 * @param displayName name
 * @param province two-letter code of the province
 */
public record Municipality(String istatCode, String displayName, String province) {}
