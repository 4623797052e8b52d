package it.nzd.launcher.keycloak;

import it.nzd.launcher.machine.ChildProcess;
import it.nzd.launcher.machine.Readiness;
import it.nzd.launcher.machine.Secrets;
import it.nzd.launcher.machine.WorkFolder;
import java.time.Duration;
import java.util.List;

/**
 * A Keycloak that starts once more with an empty database and ports of its own, shows its sign-in
 * page and ends; Java keeps what that start loaded, and every later start is quick.
 */
public final class KeycloakRehearsal implements AutoCloseable {
  public static final String NAME = "keycloak-rehearsal";
  private static final Duration READY_WITHIN = Duration.ofMinutes(10);
  private static final Duration CACHE_WRITTEN_WITHIN = Duration.ofMinutes(10);

  private final KeycloakSettings settings;
  private final WorkFolder work;
  private final ChildProcess process;

  private KeycloakRehearsal(KeycloakSettings settings, WorkFolder work, ChildProcess process) {
    this.settings = settings;
    this.work = work;
    this.process = process;
  }

  /** Whether this Java keeps caches and none is there yet. */
  public static boolean isUseful(WorkFolder work) {
    return KeycloakProcess.cache(work).canBeMade();
  }

  /**
   * Starts it out of the way of everything else.
   *
   * @param work an empty folder of its own, with the tools of the running product
   */
  public static KeycloakRehearsal start(
      KeycloakSettings settings, WorkFolder work, Secrets secrets) {
    var distribution = KeycloakDistribution.in(work);
    var home = KeycloakHome.prepare(work.root().resolve("home"), distribution, settings);
    var flags = KeycloakProcess.cache(work).recordFlags();
    var builder = KeycloakCommand.of(settings, distribution, home, secrets, flags);
    builder.command().addAll(0, List.of("nice", "-n", "19"));
    return new KeycloakRehearsal(settings, work, ChildProcess.start(NAME, builder, work));
  }

  /** Waits for its start, its sign-in page and its end; true if Java wrote what it loaded. */
  public boolean play() {
    Readiness.await("Keycloak", settings.readiness(), process, READY_WITHIN);
    Readiness.touch(settings.issuer() + "/.well-known/openid-configuration");
    Readiness.touch(settings.issuer() + "/protocol/openid-connect/certs");
    Readiness.touch(signInPage());
    return process.end(CACHE_WRITTEN_WITHIN) && KeycloakProcess.cache(work).accept();
  }

  /** Whether somebody ended it before it was over. */
  public boolean isClosed() {
    return process.isClosed();
  }

  /** Ends it at once. */
  @Override
  public void close() {
    process.end(Duration.ZERO);
  }

  private String signInPage() {
    return settings.issuer()
        + "/protocol/openid-connect/auth?client_id=nzd-gateway&response_type=code&scope=openid"
        + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        + "&redirect_uri="
        + settings.gatewayUrl()
        + "/auth/callback";
  }
}
