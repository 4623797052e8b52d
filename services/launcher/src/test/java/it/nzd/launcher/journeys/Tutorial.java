package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The written walk beside the walked one: whatever is pressed or read in a step must stand in bold
 * in the step's section, with the step's picture. {@code -Dnzd.write=true} takes new pictures.
 */
final class Tutorial {
  private static final Path TEXT = Path.of("../../docs/tutorials/ten-minute-walk.md");
  private static final Path PICTURES = Path.of("../../docs/images/walk");
  private static final Path OUTPUT = Path.of("target/screenshots");

  private final String text;

  Tutorial() {
    try {
      text = Files.readString(TEXT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The step of that number as it is told. */
  Step step(int number) {
    var section = Pattern.compile("(?sm)^## " + number + "\\. .*?(?=^## |\\z)").matcher(text);
    assertThat(section.find()).as("section %d of %s", number, TEXT).isTrue();
    return new Step(number, section.group().replaceAll("\\s+", " "));
  }

  /** A section of the tutorial, its lines joined. */
  record Step(int number, String section) {

    /** The label, which the section must have in bold. */
    String told(String label) {
      assertThat(section).as("step %d", number).contains("**" + label + "**");
      return label;
    }

    /** The picture of this step, as the screen shows it now from the top. */
    void picture(Page page) {
      PagesIT.settled(page);
      page.evaluate("window.scrollTo({ top: 0, behavior: 'instant' })");
      take(page, number + ".png");
    }

    /**
     * A further picture of this step, scrolled to what it is about.
     *
     * @param part tells it from the step's other pictures; empty for the step's first one
     */
    void pictureOf(Page page, Locator about, String part) {
      PagesIT.settled(page);
      about.evaluate("element => element.scrollIntoView({ block: 'center', behavior: 'instant' })");
      take(page, number + (part.isEmpty() ? "" : "-" + part) + ".png");
    }

    private void take(Page page, String name) {
      var shot =
          page.screenshot(new Page.ScreenshotOptions().setPath(OUTPUT.resolve("walk-" + name)));
      assertThat(section).as("step %d", number).contains("../images/walk/" + name);
      try {
        if (Boolean.getBoolean("nzd.write")) {
          Files.createDirectories(PICTURES);
          Files.write(PICTURES.resolve(name), shot);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      assertThat(PICTURES.resolve(name)).exists();
    }
  }
}
