package it.nzd.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

  private final SlowLog log = new SlowLog();
  private final GroupCommit commits = new GroupCommit(log);

  @Test
  void shouldAnswerOnlyWhatIsForced() throws Exception {
    Callable<Integer> writer =
        () -> {
          int mine = commits.write(log::append);
          assertThat(log.forced.get()).isGreaterThanOrEqualTo(mine);
          return mine;
        };

    try (var threads = Executors.newFixedThreadPool(16)) {
      for (var each : threads.invokeAll(Collections.nCopies(200, writer))) {
        assertThat(each.get()).isPositive();
      }
    }
    assertThat(log.commits.get()).isLessThan(200);
  }

  @Test
  void shouldCommitWhatARefusedWriteLeftBehind() {
    assertThatThrownBy(
            () ->
                commits.write(
                    () -> {
                      log.append();
                      throw new IllegalArgumentException("half done");
                    }))
        .hasMessage("half done");
    assertThat(log.forced.get()).isEqualTo(1);
  }

  @Test
  void shouldAcknowledgeNothingAfterACommitFailed() {
    log.broken = true;
    assertThatThrownBy(() -> commits.write(log::append)).hasMessage("disk gone");
    log.broken = false;
    assertThatThrownBy(() -> commits.write(log::append)).hasMessage("disk gone");
    assertThat(commits.failure()).hasMessage("disk gone");
    assertThat(log.appended.get()).isEqualTo(1);
  }

  /** A log in memory whose forcing takes a while. */
  private static final class SlowLog implements GroupCommit.Log {

    private final AtomicInteger appended = new AtomicInteger();
    private final AtomicInteger committed = new AtomicInteger();
    private final AtomicInteger forced = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();
    private volatile boolean broken;

    int append() {
      return appended.incrementAndGet();
    }

    @Override
    public void commit() {
      commits.incrementAndGet();
      committed.set(appended.get());
    }

    @Override
    public void force() {
      if (broken) {
        throw new IllegalStateException("disk gone");
      }
      int reached = committed.get();
      Thread.yield();
      forced.set(reached);
    }
  }
}
