package it.nzd.stakeholders.application;

import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Mandate;

/**
 * A mandate and whether it holds today.
 *
 * @param stored the mandate
 * @param inForce whether its term runs and the person is a member of the organisation
 * @param title legal name of the organisation; empty where it is gone
 */
public record MandateView(Stored<Mandate> stored, boolean inForce, String title) {}
