package it.nzd.activity.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import java.util.Optional;

/** The links that people made; the same thing can be said of the same two objects once. */
public interface ObjectLinks {
  /** A link that is there and that the scope may read. */
  Optional<Stored<ObjectLink>> find(String name, Scope scope);

  /** Adds a link; a repeat of the same change gives what the first one stored. */
  Stored<ObjectLink> add(String name, ObjectLink link, Change change);

  /** Takes a link away; a repeat of the same change has no effect. */
  void remove(String name, long revision, Scope scope, Change change);
}
