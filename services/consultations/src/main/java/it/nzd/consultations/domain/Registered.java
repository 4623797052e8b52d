package it.nzd.consultations.domain;

/**
 * An organisation as the registry keeps it now.
 *
 * @param district resource name of the district it belongs to
 * @param facts what is kept of it with an answer
 */
public record Registered(String district, Facts facts) {}
