package it.nzd.launcher;

import it.nzd.launcher.keycloak.DemoPeople;
import it.nzd.launcher.machine.Console;
import it.nzd.launcher.machine.Port;
import it.nzd.launcher.machine.Secrets;
import it.nzd.launcher.machine.WorkFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The whole product, started once for all tests of this JVM as {@code ./nzd up} starts it: a real
 * Keycloak, a store, all services, the gateway and the demonstration (with fewer firms), in a
 * folder and on ports of its own.
 */
public final class RunningProduct {
  private static final RunningProduct ONLY = new RunningProduct();

  private final Machine machine;
  private final DemoPeople people = DemoPeople.load();

  private RunningProduct() {
    var folder = folder();
    var work = new WorkFolder(folder, Path.of(System.getProperty("nzd.folder")).resolve("tools"));
    var environment = new HashMap<String, String>();
    environment.put("NZD_GATEWAY_PORT", free("gateway"));
    environment.put("NZD_KEYCLOAK_PORT", free("keycloak"));
    environment.put("NZD_KEYCLOAK_MANAGEMENT_PORT", free("health"));
    environment.put("NZD_STORE_PORT", free("store"));
    environment.put("NZD_REHEARSAL", "no");
    environment.put("NZD_DEMO_FIRMS", System.getProperty("nzd.test.firms", "240"));
    var given = System.getenv("MONGODB_URI");
    if (given != null) {
      environment.put("MONGODB_URI", given);
    }
    machine =
        new Machine(
            work,
            Map.copyOf(environment),
            Ports.from(environment),
            Secrets.in(work, environment),
            new Console(System.out));
    new Up(machine, Started.closedAtExit(machine.console()), false).run();
  }

  /** The product; the first caller waits until it is ready. */
  public static RunningProduct get() {
    return ONLY;
  }

  /** Address of the pages. */
  public String url() {
    return machine.publicUrl();
  }

  /** Address of the identity provider's realm. */
  public String issuer() {
    return machine.issuer();
  }

  /** Secret of the demonstration's direct-grant client. */
  public String demoSecret() {
    return machine.secrets().get("NZD_DEMO_SECRET");
  }

  /** The demonstration people. */
  public DemoPeople people() {
    return people;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("nzd-product");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String free(String what) {
    return String.valueOf(Port.free(what).number());
  }
}
