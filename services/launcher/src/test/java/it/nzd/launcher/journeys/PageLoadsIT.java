package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long a person waits for a page: until its largest part is painted and until nothing on it is
 * still to come; the first time, and with the files that the browser keeps. Figures for {@code
 * ./nzd bench}.
 */
@EnabledIfSystemProperty(named = "nzd.bench.rounds", matches = ".*")
class PageLoadsIT {
  private static final int TIMES = 5;
  private static final int SLOWER = 4;
  private static final int DELAY_MILLIS = 150;
  private static final int BYTES_A_SECOND = 1_600_000 / 8;
  private static final String LARGEST =
      """
      () => new Promise((resolve) => {
        let last = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((one) => (last = one.startTime)))
          .observe({ type: 'largest-contentful-paint', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(last)));
      })
      """;

  @Test
  void shouldTellHowLongPagesTake() {
    var theory = theory();
    var pages = new LinkedHashMap<String, String>();
    pages.put("home of a city", "/citta/prato");
    pages.put("list of firms", "/citta/prato/attori");
    pages.put("indicator", "/citta/prato/indicatori/water-reuse-rate");
    pages.put("theory of change, as a graph", theory + "?vista=grafo");
    var table = new ArrayList<String>();
    measure("desktop", Person.DESKTOP, false, pages, table);
    measure("phone", Person.PHONE, true, pages, table);
    table.forEach(System.out::println);
    assertThat(table).hasSize(2 * pages.size());
  }

  private static void measure(
      String device,
      ViewportSize size,
      boolean isSlow,
      Map<String, String> pages,
      List<String> table) {
    try (var person = Person.signedIn("marco.ferri", size)) {
      var tools = person.context().newCDPSession(person.page());
      if (isSlow) {
        slow(tools);
      }
      for (var page : pages.entrySet()) {
        var first = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
          tools.send("Network.clearBrowserCache");
          first.add(load(person, page.getValue()));
          again.add(load(person, page.getValue()));
        }
        table.add(
            "| %s | %s | %.1f s | %.1f s |"
                .formatted(page.getKey(), device, middle(first), middle(again)));
      }
    }
  }

  /** Seconds from asking for the page until all of it is there. */
  private static double load(Person person, String path) {
    person.open(path);
    person.heading();
    PagesIT.settled(person.page());
    double shown = number(person.page(), "() => performance.now()");
    double painted = number(person.page(), LARGEST);
    return Math.max(shown, painted) / 1000;
  }

  private static double number(Page page, String script) {
    return ((Number) page.evaluate(script)).doubleValue();
  }

  private static double middle(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** A middling phone on a slow mobile line. */
  private static void slow(CDPSession tools) {
    tools.send("Network.enable");
    var line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", DELAY_MILLIS);
    line.addProperty("downloadThroughput", BYTES_A_SECOND);
    line.addProperty("uploadThroughput", BYTES_A_SECOND / 2);
    tools.send("Network.emulateNetworkConditions", line);
    var processor = new JsonObject();
    processor.addProperty("rate", SLOWER);
    tools.send("Emulation.setCPUThrottlingRate", processor);
  }

  private static String theory() {
    try (var person = Person.signedIn("marco.ferri")) {
      person.open("/citta/prato/teoria");
      var link = person.page().locator("main a[href*='/teoria/']").first();
      link.waitFor();
      return link.getAttribute("href");
    }
  }
}
