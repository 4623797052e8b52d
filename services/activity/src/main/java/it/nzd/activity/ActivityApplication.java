package it.nzd.activity;

import io.micronaut.context.ApplicationContext;
import it.nzd.platform.config.ServiceApplication;
import java.util.Map;

/** The activity service. */
public final class ActivityApplication {
  private static final String CONTEXT = "activity";
  private static final int PORT = 9108;

  private ActivityApplication() {}

  /** Starts the service in an application context of its own. */
  public static ApplicationContext start(Map<String, Object> properties) {
    return ServiceApplication.start(CONTEXT, PORT, properties);
  }

  /** Starts the service as a process of its own. */
  public static void main(String[] args) {
    ServiceApplication.main(CONTEXT, PORT);
  }
}
