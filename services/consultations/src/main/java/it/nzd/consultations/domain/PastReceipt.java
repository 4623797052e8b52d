package it.nzd.consultations.domain;

import java.time.Instant;

/**
 * The receipt of a submission that counts no more.
 *
 * @param number which submission it was
 * @param at when it was submitted
 * @param fingerprint its fingerprint
 */
public record PastReceipt(int number, Instant at, String fingerprint) {}
