package it.nzd.indicators.application;

import it.nzd.indicators.domain.progress.Progress;

/**
 * An indicator of one district over time, and what computed it.
 *
 * @param progress values and path
 * @param version version of the indicator's formula
 */
public record TrackedProgress(Progress progress, int version) {}
