package it.nzd.sandboxes.domain;

/**
 * What decides how a trial ends.
 *
 * @param id key within the design
 * @param text what must be seen
 * @param verdict which end it speaks for
 */
public record ExitCriterion(String id, String text, ExitVerdict verdict) {}
