package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The main pages with English chosen: the page says that it is English, its title is, and nothing
 * on it is one of the interface's Italian texts or a key without words. What people wrote stays in
 * the language they wrote it in.
 */
class EnglishIT {
  private static final Pattern KEY = Pattern.compile("([a-z][A-Za-z]*)(\\.[A-Za-z0-9_-]+)+");
  private static final String VISIBLE =
      """
      () => {
        const found = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const holder = walker.currentNode.parentElement;
          if (!holder.closest('body [lang=it], script, style')) found.push(walker.currentNode.data.trim());
        }
        for (const one of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
          if (one.closest('body [lang=it]')) continue;
          for (const name of ['aria-label', 'title', 'placeholder']) found.push(one.getAttribute(name) ?? '');
        }
        return [...new Set(found)].filter((text) => text.length > 3);
      }
      """;

  private final Texts english = Texts.of("en");
  private final Set<String> onlyItalian = onlyItalian(english);

  @Test
  void shouldSpeakEnglishOnEveryMainPage() {
    List<String> left = new ArrayList<>();
    try (var person = Person.signedIn("marco.ferri")) {
      assertThat(visible(person)).as("what this test would find").anyMatch(this::isForeign);
      choose(person);
      for (var page : PagesIT.cityPages().entrySet()) {
        person.open(page.getValue());
        var title = person.heading();
        PagesIT.settled(person.page());
        if (!"en".equals(person.page().evaluate("document.documentElement.lang"))) {
          left.add(page.getKey() + ": the page does not say that it is English");
        }
        if (!person.page().title().endsWith(" · Net Zero Districts")) {
          left.add(page.getKey() + ": titled " + person.page().title() + " under " + title);
        }
        visible(person).stream()
            .filter(this::isForeign)
            .forEach(text -> left.add(page.getKey() + ": " + text));
      }
      assertThat(person.complaints()).isEmpty();
    }
    assertThat(left).isEmpty();
  }

  @Test
  void shouldKeepTheChosenLanguageForVisitors() {
    try (var visitor = Person.visitor(Person.PHONE)) {
      visitor.open("/");
      visitor.heading();
      choose(visitor);
      visitor.page().reload();
      visitor.heading();
      assertThat(visitor.page().evaluate("document.documentElement.lang")).isEqualTo("en");
      assertThat(visible(visitor)).filteredOn(this::isForeign).isEmpty();
    }
  }

  private static void choose(Person person) {
    var page = person.page();
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^EN:")))
        .first()
        .click();
    page.locator("html[lang=en]").waitFor();
  }

  @SuppressWarnings("unchecked")
  private static List<String> visible(Person person) {
    return (List<String>) person.page().evaluate(VISIBLE);
  }

  private boolean isForeign(String text) {
    var key = KEY.matcher(text);
    return onlyItalian.contains(text) || (key.matches() && english.groups().contains(key.group(1)));
  }

  /** Texts of the interface that are Italian and nothing else. */
  private static Set<String> onlyItalian(Texts english) {
    var words = new HashSet<>(Texts.of("it").words());
    words.removeAll(english.words());
    return words;
  }
}
