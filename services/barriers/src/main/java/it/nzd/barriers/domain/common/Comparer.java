package it.nzd.barriers.domain.common;

import it.nzd.barriers.domain.Barrier;
import it.nzd.barriers.domain.BarrierContent;
import it.nzd.platform.value.Coded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Says how alike two barriers are. It suggests and explains; people decide.
 *
 * <p>The score adds: words up to 0.5 (share of the shorter vocabulary that both use, a third counts
 * in full), dimension 0.15, level of government 0.15, class 0.1, levers up to 0.1 (shared of all).
 * Words weigh most because forms are filled in by habit.
 */
public final class Comparer {
  /** Score from which on two barriers are suggested. */
  public static final double THRESHOLD = 0.5;

  private static final double WORDS = 0.5;
  private static final double ENOUGH_WORDS = 1 / 3.0;
  private static final double DIMENSION = 0.15;
  private static final double LEVEL = 0.15;
  private static final double CLASS = 0.1;
  private static final double LEVERS = 0.1;
  private static final int MOST_WORDS = 12;

  private final Map<BarrierContent, Map<String, String>> vocabularies = new IdentityHashMap<>();

  /** How alike two barriers are. */
  public Likeness compare(Barrier one, Barrier other) {
    var left = one.content();
    var right = other.content();
    var grounds = new ArrayList<Likeness.Ground>();
    words(left, right, grounds);
    same(Likeness.Kind.DIMENSION, DIMENSION, left.dimension(), right.dimension(), grounds);
    same(
        Likeness.Kind.GOVERNANCE_LEVEL,
        LEVEL,
        left.governanceLevel(),
        right.governanceLevel(),
        grounds);
    same(Likeness.Kind.BARRIER_CLASS, CLASS, left.barrierClass(), right.barrierClass(), grounds);
    levers(left, right, grounds);
    grounds.sort(Comparator.comparingDouble(Likeness.Ground::weight).reversed());
    double score = grounds.stream().mapToDouble(Likeness.Ground::weight).sum();
    return new Likeness(Math.min(1, score), grounds);
  }

  /** Whether it is worth a look: alike enough, and both hinder or both help. */
  public boolean isSuggested(Barrier one, Barrier other, Likeness likeness) {
    return likeness.score() >= THRESHOLD
        && one.content().polarity().overlaps(other.content().polarity())
        && likeness.grounds().stream().anyMatch(each -> each.kind() == Likeness.Kind.WORDS);
  }

  private void words(BarrierContent left, BarrierContent right, List<Likeness.Ground> grounds) {
    var mine = vocabulary(left);
    var theirs = vocabulary(right);
    var shared = new TreeSet<String>();
    mine.forEach(
        (stem, word) -> {
          if (theirs.containsKey(stem)) {
            shared.add(word);
          }
        });
    int shorter = Math.min(mine.size(), theirs.size());
    if (shared.isEmpty() || shorter == 0) {
      return;
    }
    double part = Math.min(1, shared.size() / (shorter * ENOUGH_WORDS));
    grounds.add(
        new Likeness.Ground(
            Likeness.Kind.WORDS, WORDS * part, shared.stream().limit(MOST_WORDS).toList()));
  }

  private Map<String, String> vocabulary(BarrierContent content) {
    return vocabularies.computeIfAbsent(content, c -> Words.of(List.of(c.title(), c.statement())));
  }

  private static void same(
      Likeness.Kind kind, double weight, Coded left, Coded right, List<Likeness.Ground> grounds) {
    if (left.equals(right)) {
      grounds.add(new Likeness.Ground(kind, weight, List.of(left.code())));
    }
  }

  private static void levers(
      BarrierContent left, BarrierContent right, List<Likeness.Ground> grounds) {
    var shared = left.levers().stream().filter(right.levers()::contains).sorted().toList();
    if (!shared.isEmpty()) {
      double all = left.levers().size() + right.levers().size() - (double) shared.size();
      grounds.add(
          new Likeness.Ground(
              Likeness.Kind.LEVERS,
              LEVERS * shared.size() / all,
              shared.stream().map(Coded::code).toList()));
    }
  }
}
