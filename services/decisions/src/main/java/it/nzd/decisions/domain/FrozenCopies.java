package it.nzd.decisions.domain;

import it.nzd.platform.access.Scope;
import java.util.Optional;

/** Copies of evidence; written once, before the adoption that rests on them, and never changed. */
public interface FrozenCopies {
  /** Keeps a copy; one with the same name is there already and stays. */
  void keep(FrozenCopy copy);

  /** The copy of this name, where the scope reads what was copied. */
  Optional<FrozenCopy> find(String name, Scope scope);
}
