package it.nzd.consultations.domain;

import it.nzd.consultations.domain.tables.Milestone;
import it.nzd.consultations.domain.tables.Results;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was computed of consultations. It makes no events. */
public interface ResultsBook {
  /** The tables of a closed consultation. */
  Optional<Results> find(String consultation);

  /** Which of these have no tables yet. */
  Set<String> without(Collection<String> consultations);

  /** How many organisations answered, of those of these whose tables are computed. */
  Map<String, Integer> answered(Collection<String> consultations);

  /** The balance as last taken, of those of these that have one. */
  Map<String, Double> balances(Collection<String> consultations);

  /** Keeps tables; those that are there already stay. */
  void keep(String consultation, Results results);

  /** The last milestone; {@link Milestone#NONE} before the first. */
  Milestone milestone(String consultation);

  /**
   * Keeps a milestone in place of the one it follows; where another came before, that one stays.
   */
  void keep(String consultation, Milestone seen, Milestone next);
}
