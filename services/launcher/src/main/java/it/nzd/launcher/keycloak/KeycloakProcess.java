package it.nzd.launcher.keycloak;

import it.nzd.launcher.machine.ChildProcess;
import it.nzd.launcher.machine.Console;
import it.nzd.launcher.machine.Readiness;
import it.nzd.launcher.machine.Secrets;
import it.nzd.launcher.machine.StartCache;
import it.nzd.launcher.machine.WorkFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A running Keycloak of ours; closing it ends the process and leaves its data. */
public final class KeycloakProcess implements AutoCloseable {
  private static final String NAME = "keycloak";
  private static final Duration READY_WITHIN = Duration.ofMinutes(5);
  private static final Duration CACHE_WRITTEN_WITHIN = Duration.ofMinutes(3);

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
   * @param home where its database is kept
   */
  public static KeycloakProcess start(
      KeycloakSettings settings, WorkFolder work, Path home, Secrets secrets, Console console) {
    if (ChildProcess.endLeftover(NAME, work)) {
      console.say("A Keycloak left over from an earlier run was ended");
    }
    settings.http().requireFree();
    settings.management().requireFree();
    var distribution = KeycloakDistribution.in(work);
    distribution.build(console);
    var cache = new StartCache(work.tools().resolve(NAME), NAME);
    if (settings.rehearse() && cache.canBeMade()) {
      rehearse(new Launch(settings, work, home, secrets, distribution), cache, console);
    }
    return new Launch(settings, work, home, secrets, distribution).run(cache.useFlags());
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

  private static void rehearse(Launch launch, StartCache cache, Console console) {
    console.say(
        "Keycloak rehearses its start, once on this machine (about a minute), so that later ones"
            + " are quick");
    var start = System.nanoTime();
    try (var recorded = launch.run(cache.recordFlags())) {
      recorded.process.withGrace(CACHE_WRITTEN_WITHIN);
      recorded.awaitReady();
      Readiness.touch(launch.settings().issuer() + "/.well-known/openid-configuration");
      Readiness.touch(launch.settings().issuer() + "/protocol/openid-connect/certs");
      Readiness.touch(signInPage(launch.settings()));
    }
    console.took(
        cache.accept() ? "Keycloak rehearsed" : "Keycloak started once, without a cache", start);
  }

  private static String signInPage(KeycloakSettings settings) {
    return settings.issuer()
        + "/protocol/openid-connect/auth?client_id=nzd-gateway&response_type=code&scope=openid"
        + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        + "&redirect_uri="
        + settings.gatewayUrl()
        + "/auth/callback";
  }

  private record Launch(
      KeycloakSettings settings,
      WorkFolder work,
      Path folder,
      Secrets secrets,
      KeycloakDistribution distribution) {

    KeycloakProcess run(List<String> cacheFlags) {
      var home = KeycloakHome.prepare(folder, distribution, settings);
      var builder = KeycloakCommand.of(settings, distribution, home, secrets, cacheFlags);
      return new KeycloakProcess(settings, ChildProcess.start(NAME, builder, work));
    }
  }
}
