package it.nzd.gateway.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the viewer the class path holds; its files lie in a folder of that name. */
public final class ViewerVersion {

  private static final String ABOUT = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

  private ViewerVersion() {}

  /** The version. */
  public static String read() {
    var about = new Properties();
    try (var in = ViewerVersion.class.getResourceAsStream(ABOUT)) {
      if (in == null) {
        throw new IllegalStateException("The viewer of the API is not on the class path");
      }
      about.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return about.getProperty("version");
  }
}
