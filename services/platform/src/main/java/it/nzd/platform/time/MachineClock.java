package it.nzd.platform.time;

import java.time.Clock;

/**
 * The machine's own time, for what must not be moved with a demonstration: tokens and their ends.
 *
 * @param clock the clock
 */
public record MachineClock(Clock clock) {}
