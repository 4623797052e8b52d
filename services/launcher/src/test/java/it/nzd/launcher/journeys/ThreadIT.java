package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The thread: seen from both ends, followed by a question, told to the other city. */
class ThreadIT {
  private static final String INDICATOR = "/citta/prato/indicatori/water-reuse-rate";

  @Test
  void shouldAnswerWhatRestsOnANumber() {
    try (var member = Person.signedIn("anna.galli")) {
      member.open(INDICATOR);
      var page = member.page();
      thread(page).getByText("misura").first().waitFor();
      button(page, "Che cosa poggia su questo numero?").click();
      page.locator(".nzd-thread-walk li").first().waitFor();

      Accessible.check(page, "thread of an indicator");
      Accessible.picture(page, "thread");
      assertThat(member.complaints()).isEmpty();
    }
  }

  @Test
  void shouldLinkAcrossCitiesTellTheOtherCityAndTakeTheLinkAway() {
    try (var prato = Person.signedIn("marco.ferri");
        var roma = Person.signedIn("chiara.leoni")) {
      prato.open("/citta/prato/attori/distretti/distretto-tessile");
      var page = prato.page();
      link(page, "Tiburtina", "Stessa acqua");
      thread(page).getByText("Stessa acqua").waitFor();

      roma.open("/avvisi");
      var notices = roma.page();
      notices.getByText("collegamento da un'altra città").first().waitFor();
      Accessible.check(notices, "notices");
      Accessible.picture(notices, "notices");
      notices
          .locator(".nzd-notice-list li")
          .filter(new Locator.FilterOptions().setHasText("collegamento da un'altra città"))
          .getByRole(AriaRole.LINK)
          .first()
          .click();
      thread(notices).getByText("Stessa acqua").waitFor();
      roma.open("/avvisi");
      button(notices, "Segna tutti come letti").click();
      notices.locator(".nzd-notice-new").first().waitFor(Waits.GONE);

      page.getByRole(AriaRole.BUTTON, named("Togli il collegamento con")).first().click();
      page.getByRole(AriaRole.DIALOG).getByText("Togli il collegamento").last().click();
      thread(page).getByText("Stessa acqua").waitFor(Waits.GONE);
    }
  }

  private static void link(Page page, String words, String note) {
    button(page, "Collega").first().click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Parole del titolo").fill(words);
    dialog.getByLabel("Che cosa è").selectOption("districts");
    dialog.locator(".nzd-picker-results label").filter(having("Distretto")).first().click();
    dialog.getByLabel("Perché (facoltativo)").fill(note);
    Accessible.check(page, "link dialog");
    Accessible.picture(page, "link-dialog");
    dialog.locator("button[type=submit]").click();
  }

  private static Locator thread(Page page) {
    return page.locator("section.nzd-thread");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }
}
