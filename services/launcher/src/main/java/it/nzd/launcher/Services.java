package it.nzd.launcher;

import it.nzd.launcher.machine.Refusal;
import java.util.List;
import java.util.stream.Stream;

/** The services of the product; a new one is one more line here. */
final class Services {
  static final String GATEWAY = "gateway";

  /** All but the gateway: they start side by side. */
  static final List<Service> BEHIND = List.of();

  /** The only door, opened last; empty while there is none. */
  static final List<Service> DOOR = List.of();

  private Services() {}

  static List<String> contexts() {
    return BEHIND.stream().map(Service::context).toList();
  }

  static Service named(String context) {
    return Stream.concat(BEHIND.stream(), DOOR.stream())
        .filter(service -> service.context().equals(context))
        .findFirst()
        .orElseThrow(() -> new Refusal("There is no service \"%s\".".formatted(context)));
  }
}
