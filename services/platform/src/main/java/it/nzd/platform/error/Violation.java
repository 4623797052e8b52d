package it.nzd.platform.error;

/**
 * One wrong field of a request.
 *
 * @param field path in proto names, for example {@code organisation.vat_number}
 * @param reason stable code
 * @param message sentence for a person
 */
public record Violation(String field, String reason, String message) {}
