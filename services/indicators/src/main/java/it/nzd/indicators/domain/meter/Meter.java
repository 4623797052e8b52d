package it.nzd.indicators.domain.meter;

import it.nzd.platform.value.Source;

/**
 * A meter. Nothing of it changes: its readings would say something else.
 *
 * @param code what the distributor calls it, for example its POD
 * @param carrier what flows through it
 * @param unit unit code of its readings
 * @param resolution how often it is read
 * @param place what its months are observations of
 * @param displayName what people call it
 * @param source where its readings come from
 */
public record Meter(
    String code,
    Carrier carrier,
    String unit,
    Resolution resolution,
    MeterPlace place,
    String displayName,
    Source source) {}
