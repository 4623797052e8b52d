package it.nzd.sandboxes.domain;

import java.time.Instant;

/**
 * A monitoring report.
 *
 * @param number number, from 1
 * @param summary what happened in its period
 * @param filedBy subject id
 * @param filedAt when
 */
public record MonitoringReport(int number, String summary, String filedBy, Instant filedAt) {}
