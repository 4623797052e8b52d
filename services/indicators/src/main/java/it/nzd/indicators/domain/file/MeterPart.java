package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.meter.Readings;

/**
 * What an import writes into one year of a meter, put aside until it is written.
 *
 * @param meter resource name of the meter
 * @param year calendar year
 * @param from number of the first reading in the year
 * @param readings only what is new or another
 */
public record MeterPart(String meter, int year, int from, Readings readings) {}
