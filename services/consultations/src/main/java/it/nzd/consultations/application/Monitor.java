package it.nzd.consultations.application;

import it.nzd.consultations.domain.Answers;
import it.nzd.consultations.domain.tables.Milestone;

/**
 * How a consultation is doing: counts of the whole audience only.
 *
 * @param asked organisations asked; 0 when they cannot be counted
 * @param counts how many answers there are
 * @param milestone where the balance was taken
 */
public record Monitor(int asked, Answers.Counts counts, Milestone milestone) {}
