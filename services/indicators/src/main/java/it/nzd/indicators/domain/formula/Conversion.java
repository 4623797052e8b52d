package it.nzd.indicators.domain.formula;

/**
 * A conversion of a unit that the formula does by itself.
 *
 * @param from unit code before
 * @param to unit code after
 * @param by what the number is multiplied with
 * @param at which part of the text
 */
public record Conversion(String from, String to, double by, Span at) {}
