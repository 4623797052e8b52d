package it.nzd.barriers.application;

import it.nzd.barriers.domain.common.Likeness;
import java.util.List;

/**
 * Pairs of barriers that may be the same.
 *
 * @param pairs the pairs, the most alike first
 * @param looked how many barriers were looked at
 */
public record Compared(List<Pair> pairs, int looked) {
  public Compared {
    pairs = List.copyOf(pairs);
  }

  /**
   * Two barriers of different cities.
   *
   * @param barrier the first
   * @param other the other
   * @param likeness how alike they are
   */
  public record Pair(BarrierView barrier, BarrierView other, Likeness likeness) {}
}
