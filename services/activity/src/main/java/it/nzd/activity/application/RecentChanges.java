package it.nzd.activity.application;

import it.nzd.activity.domain.CurrentRow;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.domain.Readability;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The latest entries, oldest first, without gaps unless somebody cut one. Not safe for several
 * threads at once.
 */
final class RecentChanges {
  static final int MOST = 2_048;

  private final List<Entry> kept = new ArrayList<>();
  private int before;
  private int last;
  private boolean hasSeenHole;

  /** Begins anew after a sequence. */
  void startAfter(int sequence) {
    kept.clear();
    before = sequence;
    last = sequence;
    hasSeenHole = false;
  }

  /** The last sequence seen. */
  int last() {
    return last;
  }

  /** Whether everything after a sequence is kept. */
  boolean reachesBackTo(int sequence) {
    return sequence >= before;
  }

  /** The entries after a sequence. */
  List<Entry> after(int sequence, int most) {
    int from = 0;
    int to = kept.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (kept.get(middle).sequence() > sequence) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return List.copyOf(kept.subList(from, Math.min(kept.size(), from + most)));
  }

  /**
   * Adds what was found after the last. Only what joins is taken: a number that is missing may be
   * about to appear. One that is still missing at the next look was cut out by somebody, and is
   * passed over.
   *
   * @return whether anything was added
   */
  boolean add(List<Entry> found) {
    int had = last;
    for (var entry : found) {
      if (entry.sequence() <= last) {
        continue;
      }
      if (entry.sequence() != last + 1 && !hasSeenHole) {
        hasSeenHole = true;
        break;
      }
      hasSeenHole = false;
      last = entry.sequence();
      kept.add(entry);
    }
    if (last > had) {
      obey(found);
      trim();
    }
    return last > had;
  }

  /** What is kept of a resource obeys what it has become meanwhile. */
  private void obey(List<Entry> news) {
    var today = new HashMap<String, CurrentRow>();
    news.forEach(
        entry ->
            today.merge(
                entry.event().resource(), CurrentRow.of(entry.event()), CurrentRow::orLater));
    kept.replaceAll(entry -> obeying(entry, today));
  }

  private static Entry obeying(Entry entry, Map<String, CurrentRow> today) {
    var row = today.get(entry.event().resource());
    if (row == null || row.revision() <= entry.readable().revision()) {
      return entry;
    }
    var readable =
        new CurrentRow(row.revision(), Readability.of(entry.event().rowFromNowOn(), row.row()));
    return new Entry(
        entry.form(),
        entry.number(),
        entry.sequence(),
        entry.event(),
        entry.previousHash(),
        entry.hash(),
        readable);
  }

  private void trim() {
    if (kept.size() > MOST) {
      int surplus = kept.size() - MOST;
      before = kept.get(surplus - 1).sequence();
      kept.subList(0, surplus).clear();
    }
  }
}
