package it.nzd.launcher.keycloak;

import it.nzd.launcher.machine.JavaHome;
import it.nzd.launcher.machine.Secrets;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command line and environment that start Keycloak; secrets are in the environment only. */
final class KeycloakCommand {
  private static final List<String> CLIENTS =
      List.of(
          "GATEWAY",
          "STAKEHOLDERS",
          "THEORIES",
          "BARRIERS",
          "SANDBOXES",
          "INDICATORS",
          "CONSULTATIONS",
          "DECISIONS",
          "ACTIVITY",
          "DEMO");

  private static final List<String> JAVA_OPTIONS =
      List.of(
          "-Xms64m",
          "-Xmx320m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Dpicocli.disable.closures=true");

  private KeycloakCommand() {}

  static ProcessBuilder of(
      KeycloakSettings settings,
      KeycloakDistribution distribution,
      KeycloakHome home,
      Secrets secrets,
      List<String> cacheFlags) {
    var command = new ArrayList<String>();
    command.add(JavaHome.command());
    command.addAll(cacheFlags);
    command.addAll(JAVA_OPTIONS);
    command.add("-Dkc.home.dir=" + home.folder());
    command.add("-Djboss.server.config.dir=" + home.folder().resolve("conf"));
    command.add("-cp");
    command.add(
        distribution.classPath().stream()
            .map(Object::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add("org.keycloak.quarkus.runtime.KeycloakMain");
    command.addAll(arguments(settings, home));
    var builder = new ProcessBuilder(command).directory(home.folder().toFile());
    environment(builder, settings, secrets);
    return builder;
  }

  private static List<String> arguments(KeycloakSettings settings, KeycloakHome home) {
    var arguments =
        new ArrayList<>(
            List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--hostname=" + settings.url(),
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.http().number(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + settings.management().number(),
                "--log-level=INFO,io.smallrye.health:ERROR"));
    if (!home.hasData()) {
      arguments.add("--import-realm");
    }
    return arguments;
  }

  private static void environment(
      ProcessBuilder builder, KeycloakSettings settings, Secrets secrets) {
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("KEYCLOAK_"));
    CLIENTS.stream()
        .map("NZD_%s_SECRET"::formatted)
        .forEach(name -> environment.put(name, secrets.get(name)));
    environment.put("NZD_PUBLIC_URL", settings.gatewayUrl());
    environment.put("NZD_BACKCHANNEL_URL", settings.gatewayUrl());
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("NZD_KEYCLOAK_ADMIN_PASSWORD"));
  }
}
