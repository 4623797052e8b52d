package it.nzd.activity.domain;

import it.nzd.platform.access.Row;

/**
 * That something of an object fell due. One is made for each field and value, so that those
 * concerned are told once, and again only when the day is moved and comes once more.
 *
 * @param target resource name of the object
 * @param title what people call the object
 * @param what what fell due
 * @param path field that says when
 * @param due when, as the field says it
 * @param row who may read it: those who may read the object
 */
public record Reminder(
    String target, String title, String what, String path, String due, Row row) {}
