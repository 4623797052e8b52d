package it.nzd.consultations.domain;

/**
 * Steps of a scale.
 *
 * @param least lowest step
 * @param most highest step
 * @param leastLabel what the lowest means; may be empty
 * @param mostLabel what the highest means; may be empty
 */
public record Scale(int least, int most, String leastLabel, String mostLabel) {}
