package it.nzd.activity.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The links between all objects. Each carries who may read its two ends, so that a reader is told
 * of a link only where both may be read, and a page of links is one query.
 */
public interface ThreadEdges {
  /** Which way a link reads from one of its ends. */
  enum Direction {
    /** The object itself says it. */
    OUT,
    /** The other end says it. */
    IN
  }

  /**
   * Makes the links of their holders what they are to be: adds those that are missing, takes away
   * those that are no more.
   *
   * @param wanted the links by holder; a holder without links has an empty set
   * @param ends what is known of the ends
   * @param sequence place of what was learnt last
   */
  void keep(Map<String, Set<Edge>> wanted, Map<String, ThreadObject> ends, int sequence);

  /** Makes links obey what their ends have become; what is known of a later revision stays. */
  void obey(Collection<ThreadObject> ends);

  /**
   * A page of an object's links whose other end the scope may read, the latest first.
   *
   * @param direction only one way; null for both
   */
  Slice<Edge> page(String name, @Nullable Direction direction, PageRequest page, Scope scope);

  /**
   * Links of several objects at once, whose other ends the scope may read.
   *
   * @param direction which way they read from the objects
   * @param relations only those that say one of these
   * @param most how many at most
   */
  List<Edge> of(
      Collection<String> names,
      Direction direction,
      Set<Relation> relations,
      int most,
      Scope scope);
}
