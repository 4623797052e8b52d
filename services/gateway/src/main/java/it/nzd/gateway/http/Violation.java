package it.nzd.gateway.http;

/**
 * What is wrong with one field.
 *
 * @param field its path in JSON names, for example {@code sites[0].address}; empty for the whole
 * @param reason a code
 * @param message a sentence
 */
public record Violation(String field, String reason, String message) {}
