package it.nzd.activity.domain;

/**
 * A field before and after.
 *
 * @param path path in the contract's JSON names
 * @param before JSON value before; empty when it was not there
 * @param after JSON value after; empty when it is gone
 */
public record ChangedField(String path, String before, String after) {}
