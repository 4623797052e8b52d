package it.nzd.sandboxes.domain;

import it.nzd.platform.lifecycle.Outcome;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What the guards look at.
 *
 * @param sandbox the sandbox as it would be with what the step brings along
 * @param today the day in Europe/Rome
 * @param decision whether the decision it names approves it; asked only by the guard that needs it
 */
public record Facts(Sandbox sandbox, LocalDate today, Supplier<Outcome> decision) {}
