package it.nzd.consultations.application;

import it.nzd.consultations.domain.Consultation;
import it.nzd.platform.store.Stored;
import java.time.Instant;
import java.util.Optional;

/**
 * How many organisations answered a consultation that closed.
 *
 * @param consultation the consultation
 * @param closedAt when it closed
 * @param asked organisations asked; 0 when they could not be counted
 * @param submitted organisations that answered; empty while the tables are not computed
 * @param balance how alike those who answered and those asked are, as last taken
 */
public record Turnout(
    Stored<Consultation> consultation,
    Instant closedAt,
    int asked,
    Optional<Integer> submitted,
    Optional<Double> balance) {}
