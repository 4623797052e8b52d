package it.nzd.decisions.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody with the mandate signed.
 *
 * @param person subject id of who signed or recorded the signature
 * @param day day of the signature
 * @param document document that bears a signature on paper; empty where it was signed here
 * @param recordedAt when it was recorded
 */
public record Signature(String person, LocalDate day, String document, Instant recordedAt) {}
