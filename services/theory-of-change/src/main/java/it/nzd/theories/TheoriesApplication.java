package it.nzd.theories;

import io.micronaut.context.ApplicationContext;
import it.nzd.platform.config.ServiceApplication;
import java.util.Map;

/** The theory-of-change service. */
public final class TheoriesApplication {
  private static final String CONTEXT = "theories";
  private static final int PORT = 9102;

  private TheoriesApplication() {}

  /** Starts the service in an application context of its own. */
  public static ApplicationContext start(Map<String, Object> properties) {
    return ServiceApplication.start(CONTEXT, PORT, properties);
  }

  /** Starts the service as a process of its own. */
  public static void main(String[] args) {
    ServiceApplication.main(CONTEXT, PORT);
  }
}
