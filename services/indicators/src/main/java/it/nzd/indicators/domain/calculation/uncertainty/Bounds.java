package it.nzd.indicators.domain.calculation.uncertainty;

import java.util.OptionalDouble;

/**
 * How far off an amount may be: a share up and down, or a least and a greatest value. For the
 * normal and the lognormal shape these are the ends of the 95 % interval, for the uniform and the
 * triangular one the ends of all that is possible.
 *
 * @param value what is stated
 * @param shape how values lie around it
 * @param plusMinusPercent up and down, in per cent of the value
 * @param least least value
 * @param greatest greatest value
 */
public record Bounds(
    double value,
    Shape shape,
    OptionalDouble plusMinusPercent,
    OptionalDouble least,
    OptionalDouble greatest) {}
