package it.nzd.launcher;

import com.mongodb.client.MongoClients;
import it.nzd.launcher.demo.Demonstration;
import it.nzd.launcher.keycloak.DemoPeople;
import it.nzd.launcher.keycloak.KeycloakProcess;
import it.nzd.launcher.machine.Console;
import it.nzd.launcher.machine.DiskSpace;
import it.nzd.launcher.machine.RunLock;
import it.nzd.platform.time.MovedTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Starts the whole product: Keycloak beside the store and the services, the gateway last. */
final class Up {
  private final Machine machine;
  private final Started started;
  private final boolean separate;
  private final Console console;
  private final Executor threads = task -> Thread.ofPlatform().name("start").daemon().start(task);

  Up(Machine machine, Started started, boolean separate) {
    this.machine = machine;
    this.started = started;
    this.separate = separate;
    this.console = machine.console();
  }

  void run() {
    var begin = System.nanoTime();
    started.keep("The lock", RunLock.take(machine.folder()));
    DiskSpace.require(machine.folder());
    requirePorts();
    var keycloak = CompletableFuture.supplyAsync(this::startKeycloak, threads);
    var host = host();
    var storeUri = host.store();
    var properties = new ServiceProperties(machine, storeUri, separate, Services.contexts());
    var behind = new ArrayList<CompletableFuture<Void>>();
    for (var service : Services.BEHIND) {
      behind.add(CompletableFuture.runAsync(() -> host.start(service, properties), threads));
    }
    behind.forEach(Up::join);
    host.start(Services.DOOR, properties);
    var ours = join(keycloak);
    ours.ifPresent(KeycloakProcess::awaitReady);
    console.took("All is ready", begin);
    ours.ifPresent(own -> own.whenEndedByItself(new Watch(console)::signOnEnded));
    if (ours.isPresent()) {
      mark(storeUri);
      demonstration(properties);
    }
    welcome();
    if (!separate) {
      new Rehearsal(machine, started).begin();
    }
  }

  private Host host() {
    return separate ? new SeparateHost(machine, started) : new OneJvmHost(machine, started);
  }

  private void requirePorts() {
    machine.ports().gateway().requireFree();
    if (machine.given("MONGODB_URI").isEmpty()) {
      machine.ports().store().requireFree();
    }
    if (separate) {
      Services.contexts().forEach(context -> machine.ports().service(context).requireFree());
    }
  }

  private Optional<KeycloakProcess> startKeycloak() {
    if (machine.givenIssuer().isPresent()) {
      console.say("Sign-on: " + machine.issuer() + " (given)");
      return Optional.empty();
    }
    console.say(
        "Sign-on: starting Keycloak on port %d".formatted(machine.keycloak().http().number()));
    var keycloak =
        KeycloakProcess.start(
            machine.keycloak(),
            machine.folder(),
            machine.keycloakHome(),
            machine.secrets(),
            console);
    return Optional.of(started.keep("Keycloak", keycloak));
  }

  /** A store with the demonstration's people is a demonstration: its clock may be moved. */
  private static void mark(String storeUri) {
    try (var client = MongoClients.create(storeUri)) {
      MovedTime.mark(client);
    }
  }

  private void demonstration(ServiceProperties properties) {
    int mostFirms =
        machine.given("NZD_DEMO_FIRMS").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    new Demonstration(machine.folder().data(), console, mostFirms)
        .load(
            properties::target,
            machine.issuer(),
            machine.secrets().get("NZD_DEMO_SECRET"),
            DemoPeople.load().password());
  }

  private void welcome() {
    console.say("");
    console.say("Open %s".formatted(machine.publicUrl()));
    if (machine.givenIssuer().isEmpty()) {
      var demonstration = DemoPeople.load();
      console.say(
          "Sign in as one of these invented people; the password is %s"
              .formatted(demonstration.password()));
      for (var person : demonstration.people()) {
        console.say("  %-15s %s".formatted(person.username(), person.standing()));
      }
    }
    console.say("");
    console.say("Ctrl-C stops everything; the data stay in %s".formatted(machine.folder().data()));
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
