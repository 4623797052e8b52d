package it.nzd.store;

import org.h2.mvstore.MVStore;

/** The file of the embedded store as a log: commit, force, and now and then a tidying up. */
final class MvStoreLog implements GroupCommit.Log {

  private static final int COMMITS_BETWEEN_TIDYING = 512;
  private static final int WANTED_FILL_PERCENT = 50;
  private static final int TIDIED_BYTES = 4 << 20;

  private final MVStore file;
  private int commits;

  MvStoreLog(MVStore file) {
    this.file = file;
  }

  @Override
  public void commit() {
    if (file.isPersistent()) {
      file.commit();
      if (++commits % COMMITS_BETWEEN_TIDYING == 0) {
        file.compact(WANTED_FILL_PERCENT, TIDIED_BYTES);
      }
    }
  }

  @Override
  public void force() {
    if (file.isPersistent()) {
      file.sync();
    }
  }
}
