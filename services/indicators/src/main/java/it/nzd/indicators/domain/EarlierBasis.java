package it.nzd.indicators.domain;

import java.time.Instant;

/**
 * The factor edition and base year that a place worked with until somebody chose others.
 *
 * @param factor resource name of the factor edition; empty when there was none
 * @param baseYear base year; 0 when there was none
 * @param until when others were chosen
 * @param by subject id of who chose them
 * @param reason why
 */
public record EarlierBasis(String factor, int baseYear, Instant until, String by, String reason) {}
