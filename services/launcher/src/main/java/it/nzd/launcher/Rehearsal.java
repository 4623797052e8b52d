package it.nzd.launcher;

import it.nzd.launcher.keycloak.KeycloakRehearsal;
import it.nzd.launcher.machine.ChildProcess;
import it.nzd.launcher.machine.JavaHome;
import it.nzd.launcher.machine.Port;
import it.nzd.launcher.machine.Readiness;
import it.nzd.launcher.machine.Refusal;
import it.nzd.launcher.machine.Secrets;
import it.nzd.launcher.machine.StartCache;
import it.nzd.launcher.machine.WorkFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What starts slowly starts once more, beside the running product and out of its way: first
 * Keycloak, then the services in a process of their own. Java keeps what those starts loaded, and
 * every later start is quick.
 */
final class Rehearsal {
  static final String COMMAND = "rehearse";
  private static final String NAME = "rehearsal";
  private static final String CACHE = "services";

  private final Machine machine;
  private final Started started;
  private final StartCache cache;

  Rehearsal(Machine machine, Started started) {
    this.machine = machine;
    this.started = started;
    this.cache = new StartCache(machine.folder().run(), CACHE);
  }

  /** Begins it in the background; nothing where all caches are there or this Java keeps none. */
  void begin() {
    if (!"no".equals(machine.given("NZD_REHEARSAL").orElse(""))) {
      Thread.ofPlatform().name(NAME).daemon().start(this::play);
    }
  }

  /** A rehearsal that fails is told, and never ends a product that runs. */
  private void play() {
    try {
      if (machine.givenIssuer().isEmpty() && KeycloakRehearsal.isUseful(machine.folder())) {
        keycloak();
      }
      if (cache.canBeMade()) {
        services();
      }
    } catch (Refusal refused) {
      machine.console().say("The next start will not be quicker: " + refused.getMessage());
    }
  }

  private void keycloak() {
    var work = emptyFolder(KeycloakRehearsal.NAME);
    var settings = machine.keycloak().elsewhere();
    var rehearsal =
        started.keep(
            "Keycloak's rehearsal",
            KeycloakRehearsal.start(settings, work, Secrets.in(work, Map.of())));
    try {
      rehearsal.play();
    } catch (Refusal refused) {
      if (!rehearsal.isClosed()) {
        throw refused;
      }
    }
    removeOrTell(work.root());
  }

  private void services() {
    var work = emptyFolder(NAME);
    link(work);
    var process = ChildProcess.start(NAME, command(work.root()), machine.folder());
    started.keep("The rehearsal", () -> process.end(Duration.ZERO));
    process.whenEndedByItself(() -> end(process, work.root()));
  }

  /** What the rehearsing process does: all starts, the first page is asked for, all ends. */
  static void run(Machine machine, Started started) {
    new Up(machine, started, false).run();
    for (var path : List.of("/", "/api/v1/session", "/api/openapi.json")) {
      Readiness.touch(machine.publicUrl() + path);
    }
  }

  private void end(ChildProcess process, Path folder) {
    process.close();
    if (cache.accept()) {
      machine.console().say("The services rehearsed their start: the next one is quicker");
    }
    removeOrTell(folder);
  }

  /** A folder of its own with the tools of the product; what a crashed rehearsal left is ended. */
  private WorkFolder emptyFolder(String name) {
    var work = new WorkFolder(machine.folder().run().resolve(name), machine.folder().tools());
    try {
      ChildProcess.endLeftover(name, name.equals(NAME) ? machine.folder() : work);
      remove(work.root());
      Files.createDirectories(work.root());
      return work;
    } catch (IOException e) {
      throw new Refusal("%s cannot be written: %s.".formatted(work.root(), e.getMessage()), e);
    }
  }

  private static void link(WorkFolder work) {
    try {
      Files.createSymbolicLink(work.root().resolve("tools"), work.tools());
    } catch (IOException e) {
      throw new Refusal("%s cannot be written: %s.".formatted(work.root(), e.getMessage()), e);
    }
  }

  private void removeOrTell(Path folder) {
    try {
      remove(folder);
    } catch (IOException e) {
      machine.console().say("%s could not be removed: %s".formatted(folder, e.getMessage()));
    }
  }

  private ProcessBuilder command(Path folder) {
    var command = new ArrayList<>(List.of("nice", "-n", "19", JavaHome.command()));
    command.addAll(cache.recordFlags());
    command.addAll(ownFlags());
    command.add("-Dnzd.folder=" + folder);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Nzd.class.getName()));
    command.add(COMMAND);
    var builder = new ProcessBuilder(command);
    var environment = builder.environment();
    environment.put("OIDC_ISSUER", machine.issuer());
    environment.put("NZD_REHEARSAL", "no");
    environment.put("NZD_GATEWAY_PORT", free("the rehearsed pages"));
    environment.put("NZD_STORE_PORT", free("the rehearsed store"));
    environment.remove("NZD_PUBLIC_URL");
    environment.remove("MONGODB_URI");
    environment.putAll(machine.secrets().all());
    return builder;
  }

  /** The flags of this Java, since a cache fits the same flags only. */
  private static List<String> ownFlags() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> !flag.startsWith("-Dnzd.folder=") && !flag.startsWith("-Xlog"))
        .filter(flag -> !flag.startsWith("-XX:AOT"))
        .toList();
  }

  private static String free(String what) {
    return String.valueOf(Port.free(what).number());
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
