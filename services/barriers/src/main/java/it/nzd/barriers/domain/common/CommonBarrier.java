package it.nzd.barriers.domain.common;

import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.value.Link;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The same barrier met in several cities.
 *
 * @param title what it is called
 * @param members the barriers and what their cities said
 * @param likeness why they were held to be the same
 * @param state where it stands
 * @param steps steps taken, oldest first
 */
public record CommonBarrier(
    String title, List<Member> members, Likeness likeness, CommonState state, List<Taken> steps) {
  private static final int SEVERAL = 2;

  public CommonBarrier {
    members = List.copyOf(members);
    steps = List.copyOf(steps);
  }

  /** A proposal: the own city has said yes by proposing, the others are asked. */
  public static CommonBarrier proposed(
      String title,
      String own,
      List<String> others,
      Likeness likeness,
      String reason,
      Instant now) {
    var members = new ArrayList<Member>();
    members.add(new Member(own, Answer.YES, reason, now));
    others.forEach(other -> members.add(Member.asked(other)));
    return new CommonBarrier(title, members, likeness, CommonState.PROPOSED, List.of());
  }

  /** The member of a barrier. */
  public Optional<Member> member(String barrier) {
    return members.stream().filter(each -> each.barrier().equals(barrier)).findFirst();
  }

  /** The same with what a city said. */
  public CommonBarrier answered(String barrier, boolean same, String reason, Instant now) {
    var answer = same ? Answer.YES : Answer.NO;
    var next =
        members.stream()
            .map(
                each ->
                    each.barrier().equals(barrier)
                        ? new Member(barrier, answer, reason, now)
                        : each)
            .toList();
    return new CommonBarrier(title, next, likeness, state, steps);
  }

  /** The same after a step. */
  public CommonBarrier after(Taken step, CommonState next) {
    var all = new ArrayList<>(steps);
    all.add(step);
    return new CommonBarrier(title, members, likeness, next, all);
  }

  /** Whether two cities or more said yes. */
  public boolean isAgreed() {
    return members.stream()
            .filter(each -> each.answer() == Answer.YES)
            .map(Member::city)
            .distinct()
            .count()
        >= SEVERAL;
  }

  /** Whether no other city can say yes any more. */
  public boolean isRefused() {
    return !isAgreed() && members.stream().noneMatch(each -> each.answer() == Answer.PENDING);
  }

  /** Whether it holds, or may come to hold. */
  public boolean isAlive() {
    return state == CommonState.PROPOSED || state == CommonState.CONFIRMED;
  }

  /** The barriers that are the same as far as their cities said so. */
  public List<String> agreed() {
    return members.stream()
        .filter(each -> each.answer() == Answer.YES)
        .map(Member::barrier)
        .toList();
  }

  /** Links to its barriers. */
  public List<Link> links() {
    return members.stream()
        .map(each -> new Link(Link.Relation.RELATES_TO, each.barrier()))
        .toList();
  }
}
