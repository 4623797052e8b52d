package it.nzd.launcher;

import it.nzd.launcher.keycloak.KeycloakProcess;
import it.nzd.launcher.machine.Refusal;
import it.nzd.store.StoreChoice;

/** One part of the product as a program of its own. */
final class Alone {
  private final Machine machine;
  private final Started started;

  Alone(Machine machine, Started started) {
    this.machine = machine;
    this.started = started;
  }

  void store() {
    var port = machine.ports().store();
    if (machine.given("MONGODB_URI").isPresent()) {
      throw new Refusal("MONGODB_URI names a MongoDB that runs already; no store is started.");
    }
    port.requireFree();
    var store =
        started.keep(
            "The store",
            StoreChoice.open(
                StoreChoice.Settings.ofProcess(machine.folder().root(), port.number())));
    machine.console().say(store.sentence());
    machine.console().say("Store ready at " + store.uri());
  }

  void keycloak() {
    var keycloak =
        started.keep(
            "Keycloak",
            KeycloakProcess.start(
                machine.keycloak(),
                machine.folder(),
                machine.keycloakHome(),
                machine.secrets(),
                machine.console()));
    keycloak.awaitReady();
    machine.console().say("Keycloak ready at " + keycloak.issuer());
  }

  /** A service over the network; the store's address comes from {@code MONGODB_URI}. */
  void service(String context) {
    var service = Services.named(context);
    var storeUri =
        machine
            .given("MONGODB_URI")
            .orElse("mongodb://127.0.0.1:%d".formatted(machine.ports().store().number()));
    var properties = new ServiceProperties(machine, storeUri, true, Services.contexts());
    started.keep(context, service.start().apply(properties.of(context)));
    machine.console().say("%s is ready".formatted(context));
  }
}
