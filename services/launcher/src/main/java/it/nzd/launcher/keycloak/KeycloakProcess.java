package it.nzd.launcher.keycloak;

import it.nzd.launcher.machine.ChildProcess;
import it.nzd.launcher.machine.Console;
import it.nzd.launcher.machine.Readiness;
import it.nzd.launcher.machine.Secrets;
import it.nzd.launcher.machine.StartCache;
import it.nzd.launcher.machine.WorkFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** A running Keycloak of ours; closing it ends the process and leaves its data. */
public final class KeycloakProcess implements AutoCloseable {
  private static final String NAME = "keycloak";
  private static final Duration READY_WITHIN = Duration.ofMinutes(5);

  private final KeycloakSettings settings;
  private final ChildProcess process;

  private KeycloakProcess(KeycloakSettings settings, ChildProcess process) {
    this.settings = settings;
    this.process = process;
  }

  /**
   * Starts it and returns at once; {@link #awaitReady} says when people can sign in.
   *
   * @param work where its programs, logs and secrets are
   * @param folder where its database is kept
   */
  public static KeycloakProcess start(
      KeycloakSettings settings, WorkFolder work, Path folder, Secrets secrets, Console console) {
    if (ChildProcess.endLeftover(NAME, work)) {
      console.say("A Keycloak left over from an earlier run was ended");
    }
    settings.http().requireFree();
    settings.management().requireFree();
    var distribution = KeycloakDistribution.in(work);
    distribution.build(console);
    var home = KeycloakHome.prepare(folder, distribution, settings);
    var cache = cache(work).useFlags();
    var command = KeycloakCommand.of(settings, distribution, home, secrets, cache);
    return new KeycloakProcess(settings, ChildProcess.start(NAME, command, work));
  }

  /** What Java keeps of an earlier start, for every Keycloak of these tools. */
  static StartCache cache(WorkFolder work) {
    return new StartCache(work.tools().resolve(NAME), NAME);
  }

  /** Waits until it answers; refuses, with its log's place, if it ends or takes too long. */
  public void awaitReady() {
    Readiness.await("Keycloak", settings.readiness(), process, READY_WITHIN);
  }

  /** Tells if it ends without having been closed: what happened, and where its log is. */
  public void whenEndedByItself(Consumer<String> told) {
    process.whenEndedByItself(() -> told.accept(String.valueOf(process.ended().getMessage())));
  }

  public String issuer() {
    return settings.issuer();
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.close();
  }
}
