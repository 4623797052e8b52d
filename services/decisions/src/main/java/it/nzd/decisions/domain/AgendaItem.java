package it.nzd.decisions.domain;

/**
 * An item of an agenda.
 *
 * @param title what it is about
 * @param decision decision it deals with; empty for none
 */
public record AgendaItem(String title, String decision) {}
