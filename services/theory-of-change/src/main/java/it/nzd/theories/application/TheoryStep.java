package it.nzd.theories.application;

import it.nzd.platform.command.Step;
import it.nzd.theories.domain.TheoryAction;

/**
 * A step in the life of a model.
 *
 * @param action what is done
 * @param step with which model
 * @param reason why; empty where none is asked for
 */
public record TheoryStep(TheoryAction action, Step step, String reason) {}
