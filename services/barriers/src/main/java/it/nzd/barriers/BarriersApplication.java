package it.nzd.barriers;

import io.micronaut.context.ApplicationContext;
import it.nzd.platform.config.ServiceApplication;
import java.util.Map;

/** The barriers service. */
public final class BarriersApplication {
  private static final String CONTEXT = "barriers";
  private static final int PORT = 9103;

  private BarriersApplication() {}

  /** Starts the service in an application context of its own. */
  public static ApplicationContext start(Map<String, Object> properties) {
    return ServiceApplication.start(CONTEXT, PORT, properties);
  }

  /** Starts the service as a process of its own. */
  public static void main(String[] args) {
    ServiceApplication.main(CONTEXT, PORT);
  }
}
