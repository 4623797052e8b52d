package it.nzd.launcher;

import it.nzd.store.StoreChoice;

/** All of it in this process: the services talk to each other without a network. */
record OneJvmHost(Machine machine, Started started) implements Host {

  @Override
  public String store() {
    var settings =
        StoreChoice.Settings.ofProcess(machine.folder().root(), machine.ports().store().number());
    var store = started.keep("The store", StoreChoice.open(settings));
    store.whenEndedByItself(new Watch(machine.console())::storeEnded);
    machine.console().say(store.sentence());
    return store.uri();
  }

  @Override
  public void start(Service service, ServiceProperties properties) {
    var begin = System.nanoTime();
    started.keep(service.context(), service.start().apply(properties.of(service.context())));
    machine.console().took(service.context(), begin);
  }
}
