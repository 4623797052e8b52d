package it.nzd.decisions.domain;

/**
 * That a seat was there.
 *
 * @param seat id of the seat
 * @param byDeputy whether its deputy came
 */
public record Attendance(String seat, boolean byDeputy) {}
