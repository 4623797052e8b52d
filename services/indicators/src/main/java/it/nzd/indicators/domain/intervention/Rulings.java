package it.nzd.indicators.domain.intervention;

import java.util.Optional;

/** Decisions, which another service keeps. */
public interface Rulings {
  /** What a decision says; empty when there is none of that name. */
  Optional<Ruling> find(String decision);
}
