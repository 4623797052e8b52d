package it.nzd.indicators.domain.comparison;

/**
 * A district, as far as a comparison shows it.
 *
 * @param name resource name
 * @param displayName its name
 * @param cityDisplayName name of its city
 */
public record District(String name, String displayName, String cityDisplayName) {}
