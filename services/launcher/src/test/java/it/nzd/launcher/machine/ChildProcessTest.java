package it.nzd.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChildProcessTest {
  @TempDir Path folder;

  @Test
  void shouldEndWithItsPidFileWhenClosed() {
    var child = sleeping();

    assertThat(child.end(Duration.ofSeconds(20))).isTrue();
    assertThat(child.isAlive()).isFalse();
    assertThat(folder.resolve("run/sleeper.pid")).doesNotExist();
  }

  @Test
  void shouldEndWhatACrashLeftBehind() {
    var orphan = sleeping();

    assertThat(ChildProcess.endLeftover("sleeper", work())).isTrue();

    assertThat(orphan.isAlive()).isFalse();
    assertThat(ChildProcess.endLeftover("sleeper", work())).isFalse();
  }

  @Test
  void shouldLeaveAloneAProcessThatOnlyHasTheSameNumber() throws IOException {
    try (var child = sleeping()) {
      Files.writeString(folder.resolve("run/sleeper.pid"), child.pid() + " 1\n1 1\n");

      assertThat(ChildProcess.endLeftover("sleeper", work())).isFalse();

      assertThat(child.isAlive()).isTrue();
    }
  }

  @Test
  void shouldRefuseWhenTheProgramThatStartedItLives() {
    try (var child = sleeping();
        var starter = ChildProcess.start("starter", new ProcessBuilder("sleep", "600"), work())) {
      var handle = ProcessHandle.of(child.pid()).orElseThrow();
      new PidFile(work(), "sleeper").write(handle, ProcessHandle.of(starter.pid()).orElseThrow());

      assertThatThrownBy(() -> ChildProcess.endLeftover("sleeper", work()))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("started by process " + starter.pid());

      assertThat(child.isAlive()).isTrue();
    }
  }

  @Test
  void shouldBeEndedByForceWhenItDoesNotListen() {
    var deaf =
        new ProcessBuilder(
            "/bin/sh", "-c", "trap '' TERM; echo deaf; while true; do sleep 1; done");
    var child = ChildProcess.start("deaf", deaf, work());
    Readiness.awaitLine("deaf", "deaf", child, Duration.ofSeconds(20));

    assertThat(child.end(Duration.ofMillis(200))).isFalse();
    assertThat(child.isAlive()).isFalse();
  }

  @Test
  void shouldTellAKnownCauseWhenItEndsByItself() throws InterruptedException {
    var builder =
        new ProcessBuilder("/bin/sh", "-c", "echo 'write: No space left on device'; exit 3");
    try (var child = ChildProcess.start("writer", builder, work())) {
      while (child.isAlive()) {
        Thread.sleep(10);
      }

      assertThat(child.ended())
          .hasMessageStartingWith("Writer ended by itself (code 3): the disk is full. Its log is ");
    }
  }

  @Test
  void shouldTellWhenItEndsByItselfAndBeSilentWhenItIsClosed() {
    var told = new AtomicInteger();
    var killed = sleeping();
    killed.whenEndedByItself(told::incrementAndGet);
    ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
    await().until(() -> told.get() == 1);
    killed.close();

    var closed = sleeping();
    closed.whenEndedByItself(told::incrementAndGet);
    closed.close();
    await().during(Duration.ofMillis(300)).until(() -> told.get() == 1);
  }

  private ChildProcess sleeping() {
    return ChildProcess.start("sleeper", new ProcessBuilder("sleep", "600"), work());
  }

  private WorkFolder work() {
    return WorkFolder.of(folder);
  }
}
