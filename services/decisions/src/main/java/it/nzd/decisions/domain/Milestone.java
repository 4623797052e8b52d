package it.nzd.decisions.domain;

import java.time.LocalDate;

/**
 * Something to be reached on the way.
 *
 * @param title what
 * @param dueDay by which day
 * @param reached whether it is
 */
public record Milestone(String title, LocalDate dueDay, boolean reached) {}
