package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** What every page must be: without a violation that axe finds, and kept as a picture. */
final class Accessible {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final Path PICTURES = Path.of("target/screenshots");

  private Accessible() {}

  static void check(Page page, String name) {
    var found =
        new AxeBuilder(page)
                .setLegacyMode(true) // pages have no frames: nothing to gather in a second page
                .withTags(RULES)
                .analyze()
                .getViolations()
                .stream()
                .map(
                    rule ->
                        rule.getId()
                            + ": "
                            + rule.getHelp()
                            + " "
                            + rule.getNodes().stream()
                                .limit(4)
                                .map(node -> node.getHtml())
                                .toList())
                .toList();
    assertThat(found).as("axe on " + name).isEmpty();
  }

  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }
}
