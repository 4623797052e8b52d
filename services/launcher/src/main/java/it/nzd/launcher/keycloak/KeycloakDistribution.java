package it.nzd.launcher.keycloak;

import it.nzd.launcher.machine.Console;
import it.nzd.launcher.machine.JavaHome;
import it.nzd.launcher.machine.LogTail;
import it.nzd.launcher.machine.Refusal;
import it.nzd.launcher.machine.WorkFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keycloak as Maven brought it, built once for the database and features that we use. */
final class KeycloakDistribution {
  private static final List<String> BUILD_OPTIONS =
      List.of(
          "--db=dev-file",
          "--health-enabled=true",
          "--metrics-enabled=false",
          "--features-disabled=kerberos,ciba,device-flow,identity-brokering-api,twitter-broker,instagram-broker");

  private final Path folder;

  private KeycloakDistribution(Path folder) {
    this.folder = folder;
  }

  static KeycloakDistribution in(WorkFolder work) {
    var tools = work.tools().resolve("keycloak");
    try (var found = Files.isDirectory(tools) ? Files.list(tools) : Stream.<Path>empty()) {
      return found
          .filter(path -> Files.exists(path.resolve("bin/kc.sh")))
          .max(Path::compareTo)
          .map(KeycloakDistribution::new)
          .orElseThrow(
              () -> new Refusal("Keycloak is not on this machine yet: ./nzd keycloak brings it."));
    } catch (IOException e) {
      throw new Refusal("The folder %s cannot be read: %s.".formatted(tools, e.getMessage()), e);
    }
  }

  Path folder() {
    return folder;
  }

  /** Runs Keycloak's own build unless its result with the same options is there already. */
  void build(Console console) {
    var lock = folder.resolveSibling(".lock");
    try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = channel.lock()) {
      var marker = folder.resolve("nzd-build.txt");
      var wanted = String.join("\n", BUILD_OPTIONS);
      if (held.isValid() && (!Files.exists(marker) || !Files.readString(marker).equals(wanted))) {
        console.say("Preparing Keycloak, once on this machine (about 40 s)");
        var start = System.nanoTime();
        runBuild();
        Files.writeString(marker, wanted);
        console.took("Keycloak prepared", start);
      }
    } catch (IOException e) {
      throw new Refusal(
          "Keycloak cannot be prepared in %s: %s.".formatted(folder, e.getMessage()), e);
    }
  }

  private void runBuild() throws IOException {
    var command =
        new ArrayList<>(List.of("/bin/sh", folder.resolve("bin/kc.sh").toString(), "build"));
    command.addAll(BUILD_OPTIONS);
    var log = folder.resolve("nzd-build.log");
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", JavaHome.ours().toString());
    builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    var process = builder.start();
    try {
      if (process.waitFor() != 0) {
        throw new Refusal(
            "Keycloak's own build failed%s. Its log is %s.".formatted(LogTail.lastWords(log), log));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new Refusal("Keycloak's build was interrupted.", e);
    }
  }

  /**
   * All its jars on one flat class path. Keycloak's own starter uses a class loader that no
   * start-up cache covers; a flat path lets the cache hold nearly every class. Replaced classes
   * come first, as it does.
   */
  List<Path> classPath() {
    var jars = new ArrayList<Path>();
    for (var first :
        List.of(
            "quarkus/transformed-bytecode.jar",
            "quarkus/generated-bytecode.jar",
            "app/keycloak.jar")) {
      jars.add(folder.resolve("lib").resolve(first));
    }
    jars.addAll(jarsIn("lib/lib/boot"));
    jars.addAll(jarsIn("lib/lib/main"));
    return jars.stream().filter(Files::exists).toList();
  }

  private List<Path> jarsIn(String part) {
    try (var jars = Files.list(folder.resolve(part))) {
      return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new Refusal(
          "Keycloak's folder %s is not complete: %s.".formatted(folder, e.getMessage()), e);
    }
  }
}
