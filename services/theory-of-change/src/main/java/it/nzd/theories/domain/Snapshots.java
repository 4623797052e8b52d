package it.nzd.theories.domain;

import java.util.Optional;

/**
 * Models as they were fixed. What a model said at one of its revisions never changes: keeping it
 * twice has no effect. Who may read the model may read these: look at the model first.
 */
public interface Snapshots {
  /** Keeps what a model says at a revision. */
  void keep(String theory, int revision, Theory as);

  /** What a model said at a revision, if it was kept. */
  Optional<Theory> find(String theory, int revision);
}
