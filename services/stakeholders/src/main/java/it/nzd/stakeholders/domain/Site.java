package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A place where an organisation works.
 *
 * @param label what it is called
 * @param address street and number; may be empty
 * @param municipality ISTAT code
 * @param roofArea roof area; null when not known
 * @param parkingArea car park area; null when not known
 */
public record Site(
    String label,
    String address,
    String municipality,
    @Nullable Quantity roofArea,
    @Nullable Quantity parkingArea) {}
