package it.nzd.launcher;

import it.nzd.launcher.machine.ChildProcess;
import it.nzd.launcher.machine.JavaHome;
import it.nzd.launcher.machine.Readiness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The store and each service as a process of its own, with the same jars: the shape of many
 * machines.
 */
record SeparateHost(Machine machine, Started started) implements Host {
  private static final Duration READY_WITHIN = Duration.ofMinutes(2);

  @Override
  public String store() {
    var given = machine.given("MONGODB_URI");
    if (given.isPresent()) {
      machine.console().say("Store: the MongoDB given by MONGODB_URI");
      return given.get();
    }
    var process = child("store", "", List.of("store"));
    var line = Readiness.awaitLine("The store", "Store ready at ", process, READY_WITHIN);
    process.whenEndedByItself(() -> watch().storeEnded(cause(process)));
    machine.console().say("Store: a process of its own, " + line);
    return line;
  }

  @Override
  public void start(Service service, ServiceProperties properties) {
    var begin = System.nanoTime();
    var storeUri = properties.of(service.context()).get("nzd.store.uri");
    var process =
        child(service.context(), String.valueOf(storeUri), List.of("service", service.context()));
    Readiness.awaitLine(service.context(), service.context() + " is ready", process, READY_WITHIN);
    process.whenEndedByItself(() -> watch().serviceEnded(service.context(), cause(process)));
    machine.console().took(service.context() + ", process " + process.pid(), begin);
  }

  private Watch watch() {
    return new Watch(machine.console());
  }

  private static String cause(ChildProcess process) {
    return String.valueOf(process.ended().getMessage());
  }

  private ChildProcess child(String name, String storeUri, List<String> arguments) {
    if (ChildProcess.endLeftover(name, machine.folder())) {
      machine.console().say("A %s left over from an earlier run was ended".formatted(name));
    }
    var command = new ArrayList<String>();
    command.addAll(List.of(JavaHome.command(), "-Xmx256m", "-XX:+UseSerialGC"));
    command.add("-Dnzd.folder=" + machine.folder().root());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Nzd.class.getName()));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command);
    if (!storeUri.isEmpty()) {
      builder.environment().put("MONGODB_URI", storeUri);
    }
    return started.keep(name, ChildProcess.start(name, builder, machine.folder()));
  }
}
