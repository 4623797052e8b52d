package it.nzd.indicators.domain.formula;

import java.util.Collection;
import java.util.Optional;

/** The names a formula may use. */
public interface Vocabulary {
  /**
   * What a name stands for.
   *
   * @param space where to look; {@code ANY} among measures first, then among indicators
   */
  Optional<Known> find(Expr.Space space, String slug);

  /** All names of a space as they are written in a formula. */
  Collection<String> names(Expr.Space space);

  /** Everything that converts, for proposals. */
  Collection<Known> factors();

  /** The loop that using an indicator would close, as people read it; empty when there is none. */
  Optional<String> loop(Ref indicator);
}
