package it.nzd.sandboxes.domain;

import java.time.Instant;

/**
 * What secretariat and legal office found.
 *
 * @param barrierGenuine whether a rule really stands in the way
 * @param benefitReal whether the benefit is real
 * @param noLighterRoute whether no lighter route leads there
 * @param legalBasisIdentified whether the legal basis is identified
 * @param note the reasoning
 * @param recordedBy subject id of who recorded it
 * @param recordedAt when
 */
public record Screening(
    boolean barrierGenuine,
    boolean benefitReal,
    boolean noLighterRoute,
    boolean legalBasisIdentified,
    String note,
    String recordedBy,
    Instant recordedAt) {}
