package it.nzd.indicators;

import io.micronaut.context.ApplicationContext;
import it.nzd.platform.config.ServiceApplication;
import java.util.Map;

/** The indicators service. */
public final class IndicatorsApplication {
  private static final String CONTEXT = "indicators";
  private static final int PORT = 9105;

  private IndicatorsApplication() {}

  /** Starts the service in an application context of its own. */
  public static ApplicationContext start(Map<String, Object> properties) {
    return ServiceApplication.start(CONTEXT, PORT, properties);
  }

  /** Starts the service as a process of its own. */
  public static void main(String[] args) {
    ServiceApplication.main(CONTEXT, PORT);
  }
}
