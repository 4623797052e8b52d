package it.nzd.consultations.application;

import it.nzd.consultations.domain.Answer;
import it.nzd.consultations.domain.Consultation;
import it.nzd.platform.store.Stored;

/**
 * An answer as a caller sees it.
 *
 * @param answer the answer
 * @param consultation the consultation it belongs to
 * @param isOwn whether it is the caller's own: others never see the draft
 * @param canSubmit whether the caller holds the mandate to submit
 */
public record AnswerView(
    Stored<Answer> answer, Consultation consultation, boolean isOwn, boolean canSubmit) {}
