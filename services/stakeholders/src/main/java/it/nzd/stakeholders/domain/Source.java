package it.nzd.stakeholders.domain;

/**
 * Where a figure or fact comes from.
 *
 * @param title title of the document or page
 * @param publisher who published it
 * @param publishedOn day, month or year of publication; empty when not known
 * @param uri web address; empty when there is none
 * @param mark how far it can be trusted
 * @param note anything a reader must know
 */
public record Source(
    String title, String publisher, String publishedOn, String uri, SourceMark mark, String note) {}
