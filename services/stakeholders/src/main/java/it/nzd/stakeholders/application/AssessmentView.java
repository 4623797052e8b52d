package it.nzd.stakeholders.application;

import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Assessment;

/**
 * An assessment and what its organisation is called.
 *
 * @param stored the assessment
 * @param title legal name of the organisation; empty where it is gone
 */
public record AssessmentView(Stored<Assessment> stored, String title) {}
