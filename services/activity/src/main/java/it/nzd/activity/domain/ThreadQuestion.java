package it.nzd.activity.domain;

import it.nzd.activity.domain.ThreadEdges.Direction;
import java.util.Map;
import java.util.Set;

/** What a walk along the thread answers, and which links it follows for it. */
public enum ThreadQuestion {
  /** Why is it so? What it came from and rests on, and what these did in turn. */
  WHY(Map.of(Direction.OUT, Relation.REASONS)),
  /** What rests on it? What came from it, and what came from that. */
  WHAT_RESTS(Map.of(Direction.IN, Relation.BURDENS)),
  /** Who else met it? Things of the same kind, directly or over something shared. */
  WHO_ELSE(Map.of(Direction.OUT, Relation.KINSHIP, Direction.IN, Relation.KINSHIP));

  private final Map<Direction, Set<Relation>> follows;

  ThreadQuestion(Map<Direction, Set<Relation>> follows) {
    this.follows = follows;
  }

  /** The relations to follow, by the way they read. */
  public Map<Direction, Set<Relation>> follows() {
    return follows;
  }

  /** Whether something that was found is part of the answer, or only led further. */
  public boolean isAnswer(ThreadObject start, ThreadObject found) {
    return this != WHO_ELSE || found.collection().equals(start.collection());
  }
}
