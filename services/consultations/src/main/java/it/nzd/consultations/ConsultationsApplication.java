package it.nzd.consultations;

import io.micronaut.context.ApplicationContext;
import it.nzd.platform.config.ServiceApplication;
import java.util.Map;

/** The consultations service. */
public final class ConsultationsApplication {
  private static final String CONTEXT = "consultations";
  private static final int PORT = 9106;

  private ConsultationsApplication() {}

  /** Starts the service in an application context of its own. */
  public static ApplicationContext start(Map<String, Object> properties) {
    return ServiceApplication.start(CONTEXT, PORT, properties);
  }

  /** Starts the service as a process of its own. */
  public static void main(String[] args) {
    ServiceApplication.main(CONTEXT, PORT);
  }
}
