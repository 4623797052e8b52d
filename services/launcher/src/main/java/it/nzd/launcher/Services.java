package it.nzd.launcher;

import it.nzd.activity.ActivityApplication;
import it.nzd.barriers.BarriersApplication;
import it.nzd.consultations.ConsultationsApplication;
import it.nzd.decisions.DecisionsApplication;
import it.nzd.gateway.GatewayApplication;
import it.nzd.indicators.IndicatorsApplication;
import it.nzd.launcher.machine.Refusal;
import it.nzd.sandboxes.SandboxesApplication;
import it.nzd.stakeholders.StakeholdersApplication;
import it.nzd.theories.TheoriesApplication;
import java.util.List;
import java.util.stream.Stream;

/** The services of the product; a new one is one more line here. */
final class Services {
  static final String GATEWAY = "gateway";

  /** All but the gateway: they start side by side. */
  static final List<Service> BEHIND =
      List.of(
          new Service("barriers", BarriersApplication::start),
          new Service("stakeholders", StakeholdersApplication::start),
          new Service("theories", TheoriesApplication::start),
          new Service("consultations", ConsultationsApplication::start),
          new Service("indicators", IndicatorsApplication::start),
          new Service("decisions", DecisionsApplication::start),
          new Service("sandboxes", SandboxesApplication::start),
          new Service("activity", ActivityApplication::start));

  /** The only door, opened last. */
  static final Service DOOR = new Service(GATEWAY, GatewayApplication::start);

  private Services() {}

  static List<String> contexts() {
    return BEHIND.stream().map(Service::context).toList();
  }

  static Service named(String context) {
    return Stream.concat(BEHIND.stream(), Stream.of(DOOR))
        .filter(service -> service.context().equals(context))
        .findFirst()
        .orElseThrow(() -> new Refusal("There is no service \"%s\".".formatted(context)));
  }
}
