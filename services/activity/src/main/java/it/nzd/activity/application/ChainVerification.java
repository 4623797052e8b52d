package it.nzd.activity.application;

import it.nzd.activity.domain.ChainReport;
import it.nzd.activity.domain.ChainVerifier;
import it.nzd.activity.domain.Entries;
import it.nzd.activity.domain.KnownEntry;
import jakarta.inject.Singleton;

/** Verifies a chain from its first entry to its last. */
@Singleton
public final class ChainVerification {
  private static final int PAGE = 500;

  private final Entries entries;

  ChainVerification(Entries entries) {
    this.entries = entries;
  }

  /**
   * Verifies a chain.
   *
   * @param progress is told after each page how many entries were looked at, and of how many; may
   *     end the work by throwing
   */
  public ChainReport verify(String tenant, KnownEntry known, Progress progress) {
    var end = entries.head(tenant);
    var verifier = new ChainVerifier(tenant, known);
    int found = PAGE;
    for (int from = 1; found == PAGE && !verifier.isDone(); from += PAGE) {
      var page = entries.chain(tenant, from, PAGE);
      verifier.accept(page);
      found = page.size();
      progress.at(verifier.looked(), Math.max(verifier.looked(), end.number()));
    }
    return verifier.report(end);
  }

  /** Who is told how far the work is. */
  @FunctionalInterface
  public interface Progress {
    /** Entries looked at, of how many. */
    void at(int done, int total);
  }
}
