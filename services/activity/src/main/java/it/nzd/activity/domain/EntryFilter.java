package it.nzd.activity.domain;

/**
 * Which entries to list.
 *
 * @param tenant tenant code; empty for all
 * @param resource resource name; empty for all
 * @param collection collection; empty for all
 */
public record EntryFilter(String tenant, String resource, String collection) {}
