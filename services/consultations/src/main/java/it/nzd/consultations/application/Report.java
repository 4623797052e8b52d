package it.nzd.consultations.application;

import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.tables.Results;
import it.nzd.platform.store.Stored;
import java.util.Optional;

/**
 * The closing report.
 *
 * @param consultation the consultation with its themes
 * @param results the tables; empty where they are hidden from the caller
 */
public record Report(Stored<Consultation> consultation, Optional<Results> results) {}
