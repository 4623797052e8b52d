package it.nzd.barriers.domain;

import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.value.Link;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What stands in the way of a district, or would help it.
 *
 * @param content what people write of it
 * @param state where it stands in its life cycle
 * @param steps steps taken, oldest first
 * @param duplicateOf the barrier that this one repeats; empty where it repeats none
 */
public record Barrier(
    BarrierContent content, BarrierState state, List<Taken> steps, String duplicateOf) {
  public Barrier {
    steps = List.copyOf(steps);
  }

  /** A barrier as it is reported. */
  public static Barrier reported(BarrierContent content) {
    return new Barrier(content, BarrierState.REPORTED, List.of(), "");
  }

  /** The same barrier with other content. */
  public Barrier with(BarrierContent edited) {
    return new Barrier(edited, state, steps, duplicateOf);
  }

  /** The same barrier after a step. */
  public Barrier after(Taken step, BarrierState next) {
    var all = new ArrayList<>(steps);
    all.add(step);
    return new Barrier(content, next, all, duplicateOf);
  }

  /** The same barrier as a repetition of another one. */
  public Barrier repeating(String original) {
    return new Barrier(content, state, steps, original);
  }

  /** Links that follow from what it says of itself: what it affects and what it repeats. */
  public List<Link> impliedLinks() {
    var implied = new LinkedHashSet<Link>();
    content
        .affected()
        .forEach(each -> implied.add(new Link(Link.Relation.RELATES_TO, each.target())));
    if (!duplicateOf.isEmpty()) {
      implied.add(new Link(Link.Relation.RELATES_TO, duplicateOf));
    }
    return List.copyOf(implied);
  }

  /** All links, each once. */
  public List<Link> allLinks() {
    var all = new LinkedHashSet<>(content.links());
    all.addAll(impliedLinks());
    return List.copyOf(all);
  }
}
