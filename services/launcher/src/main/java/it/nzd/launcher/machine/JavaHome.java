package it.nzd.launcher.machine;

import java.nio.file.Path;

/** The Java that runs us, which runs our child processes too. */
public final class JavaHome {
  private static final int WITH_START_CACHE = 25;

  private JavaHome() {}

  public static Path ours() {
    return Path.of(System.getProperty("java.home"));
  }

  public static String command() {
    return ours().resolve("bin/java").toString();
  }

  /** Whether this Java can keep the classes of a program ready for its next start. */
  public static boolean keepsStartCaches() {
    return Runtime.version().feature() >= WITH_START_CACHE;
  }

  /** Names this very Java, since a start-up cache fits one build of Java only. */
  public static String label() {
    return Runtime.version().toString().replaceAll("[^A-Za-z0-9.]+", "-");
  }
}
