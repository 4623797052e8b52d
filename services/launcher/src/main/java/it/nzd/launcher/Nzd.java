package it.nzd.launcher;

import it.nzd.launcher.machine.Refusal;
import it.nzd.store.StoreException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The entry that the command {@code nzd} calls, once everything is built. */
public final class Nzd {
  private static final List<String> COMMANDS =
      List.of("up", "store", "keycloak", "service", Rehearsal.COMMAND);

  private Nzd() {}

  public static void main(String[] arguments) {
    try {
      run(Machine.ours(Path.of(System.getProperty("nzd.folder", ".nzd"))), arguments);
    } catch (Refusal | StoreException refused) {
      System.err.println(refused.getMessage());
      System.exit(1);
    } catch (RuntimeException e) {
      LoggerFactory.getLogger(Nzd.class).error("The start failed", e);
      System.err.println(
          "The start failed: %s. The log in .nzd/logs says more.".formatted(e.getMessage()));
      System.exit(1);
    }
  }

  private static void run(Machine machine, String... arguments) {
    var command = arguments.length == 0 ? "up" : arguments[0];
    var rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
    var started = Started.closedAtExit(machine.console());
    if (command.equals("up") || command.equals(Rehearsal.COMMAND)) {
      System.setProperty("logback.configurationFile", "launcher-logback.xml");
    }
    switch (command) {
      case "up" -> new Up(machine, started, rest.contains("--separate")).run();
      case "store" -> new Alone(machine, started).store();
      case "keycloak" -> new Alone(machine, started).keycloak();
      case "service" -> new Alone(machine, started).service(rest.isEmpty() ? "" : rest.getFirst());
      case Rehearsal.COMMAND -> {
        Rehearsal.run(machine, started);
        System.exit(0);
      }
      default ->
          throw new Refusal(
              "There is no command \"%s\"; there are %s."
                  .formatted(command, String.join(", ", COMMANDS)));
    }
    started.awaitEnd();
  }
}
