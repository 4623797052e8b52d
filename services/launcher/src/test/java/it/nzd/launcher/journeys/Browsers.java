package it.nzd.launcher.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's Chromium, started once for all tests of this JVM. */
final class Browsers {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final Browser ONLY = start();

  private Browsers() {}

  static Browser get() {
    return ONLY;
  }

  private static Browser start() {
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "stop-browser"));
    return playwright
        .chromium()
        .launch(new LaunchOptions().setExecutablePath(chromium()).setArgs(ARGUMENTS));
  }

  private static Path chromium() {
    return Stream.of(
            String.valueOf(System.getenv("CHROMIUM")),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Chromium is needed for the browser tests: apt-get install chromium"));
  }
}
