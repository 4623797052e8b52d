package it.nzd.sandboxes.domain;

import java.time.LocalDate;

/**
 * A formal act.
 *
 * @param reference kind, number and body
 * @param day day of the act
 * @param uri where the document is; may be empty
 */
public record Act(String reference, LocalDate day, String uri) {}
