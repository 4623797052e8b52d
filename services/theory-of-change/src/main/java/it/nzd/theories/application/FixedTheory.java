package it.nzd.theories.application;

import it.nzd.platform.store.Stored;
import it.nzd.theories.domain.Theory;
import it.nzd.theories.domain.VersionMark;

/**
 * A model as it was fixed.
 *
 * @param theory the model as it is now
 * @param mark when, why and by whom it was fixed
 * @param as what it said then
 */
public record FixedTheory(Stored<Theory> theory, VersionMark mark, Theory as) {}
