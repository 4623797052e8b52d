package it.nzd.activity.domain;

import it.nzd.activity.domain.Fault.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the entries of a chain one after the other, from the first, and names the first bad one.
 * Where an entry is sound in itself but follows another hash than that of the entry before, it
 * vouches for a predecessor that is no more: the one before is the bad one.
 */
public final class ChainVerifier {
  private final String tenant;
  private final KnownEntry known;
  private ChainHead head;
  private int looked;
  private @Nullable Fault fault;

  public ChainVerifier(String tenant, KnownEntry known) {
    this.tenant = tenant;
    this.known = known;
    head = ChainHead.empty(tenant);
  }

  /** Looks at entries in the order of their places; those that follow a fault are not looked at. */
  public void accept(List<Placed> entries) {
    for (var placed : entries) {
      if (fault != null) {
        return;
      }
      looked++;
      fault = judge(placed);
      if (fault == null) {
        head = placed.entry().asHead();
      }
    }
  }

  /** Whether there is no use in looking further. */
  public boolean isDone() {
    return fault != null;
  }

  /** Number of the entry to look at next. */
  public int next() {
    return head.number() + 1;
  }

  /** How many entries were looked at. */
  public int looked() {
    return looked;
  }

  /**
   * What was found, after the last entry.
   *
   * @param end where the chain was said to end before the first entry was looked at
   */
  public ChainReport report(ChainHead end) {
    var found = Optional.ofNullable(fault).or(() -> missingEnd(end));
    return new ChainReport(looked, found, head.number() > end.number() ? head : end);
  }

  private Optional<Fault> missingEnd(ChainHead end) {
    return Math.max(known.number(), end.number()) > head.number()
        ? Optional.of(new Fault(next(), Problem.ENTRY_MISSING))
        : Optional.empty();
  }

  private @Nullable Fault judge(Placed placed) {
    var expected = next();
    var entry = placed.entry();
    if (placed.number() != expected) {
      return new Fault(expected, Problem.ENTRY_MISSING);
    }
    if (entry.number() != expected) {
      return new Fault(expected, Problem.ORDER_CHANGED);
    }
    if (!entry.tenant().equals(tenant) || !entry.isSelfConsistent()) {
      return new Fault(expected, Problem.CONTENT_CHANGED);
    }
    if (!entry.previousHash().equals(head.hash())) {
      return new Fault(Math.max(1, head.number()), Problem.CONTENT_CHANGED);
    }
    return known.contradicts(expected, entry.hash())
        ? new Fault(expected, Problem.HEAD_DIFFERS)
        : null;
  }

  /**
   * An entry as it was found.
   *
   * @param number the place it was found at
   * @param entry the entry
   */
  public record Placed(int number, Entry entry) {}
}
