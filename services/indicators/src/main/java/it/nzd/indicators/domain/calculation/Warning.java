package it.nzd.indicators.domain.calculation;

/**
 * Something in the input that a careful reader would ask about.
 *
 * @param code for example {@code NITROUS_OXIDE_SHARE_HIGH}
 * @param field path of the field of the request it speaks of; empty when of the whole
 */
public record Warning(String code, String field) {}
