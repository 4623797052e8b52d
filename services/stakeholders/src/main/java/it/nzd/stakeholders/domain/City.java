package it.nzd.stakeholders.domain;

/**
 * A city of the programme: the tenant.
 *
 * @param displayName name as people write it
 * @param region region it lies in; empty for the programme
 */
public record City(String displayName, String region) {}
