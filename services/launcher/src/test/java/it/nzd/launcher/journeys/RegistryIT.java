package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The registry: find, read, change, meet somebody else's change, see the history. */
class RegistryIT {
  private static final String FIRM = "Tintoria Bisenzio Esempio";

  @Test
  void shouldFindOpenAndChangeAnOrganisation() {
    try (var coordinator = Person.signedIn("marco.ferri")) {
      var page = open(coordinator);
      edit(page, "https://esempio.it/uno");
      page.getByText("https://esempio.it/uno").first().waitFor();

      var history = page.getByRole(AriaRole.HEADING, named("Storia delle modifiche"));
      history.waitFor();
      page.getByText("Sito").first().waitFor();
      assertThat(coordinator.complaints()).isEmpty();
    }
  }

  @Test
  void shouldOfferAChoiceByFieldWhenAColleagueSavedFirst() {
    try (var one = Person.signedIn("marco.ferri");
        var two = Person.signedIn("bruno.galli")) {
      var mine = open(one);
      var theirs = open(two);
      begin(mine);
      edit(theirs, "https://esempio.it/collega");
      theirs.getByText("https://esempio.it/collega").first().waitFor();

      website(mine).fill("https://esempio.it/mio");
      save(mine);

      var dialog = mine.getByRole(AriaRole.DIALOG);
      dialog.waitFor();
      assertThat(dialog.innerText())
          .contains("https://esempio.it/mio", "https://esempio.it/collega");
      Accessible.check(mine, "conflict");
      Accessible.picture(mine, "conflict");
    }
  }

  @Test
  void shouldNameTheWrongFieldAndChangeNothing() {
    try (var coordinator = Person.signedIn("marco.ferri")) {
      coordinator.open("/citta/prato/attori/nuovo");
      var page = coordinator.page();
      page.getByLabel("Denominazione").fill("Prova");
      page.getByLabel("Partita IVA").fill("12345678901");
      page.getByRole(AriaRole.BUTTON, named("Crea")).click();
      page.getByText("da correggere").first().waitFor();
      Accessible.check(page, "organisation-new with errors");
      Accessible.picture(page, "organisation-new-errors");
    }
  }

  @Test
  void shouldShowAFirmItsOwnDataAndNobodyElsesInternals() {
    try (var firm = Person.signedIn("ahmed.rossi")) {
      firm.page().getByText(FIRM).first().waitFor();
      Accessible.check(firm.page(), "home of a firm");
      firm.open("/citta/roma/attori");
      firm.page().getByText("Città non accessibile").first().waitFor();
    }
  }

  static Page open(Person person) {
    person.open("/citta/prato/attori?q=Bisenzio");
    var page = person.page();
    page.getByRole(AriaRole.LINK, named(FIRM + " S.r.l.")).first().click();
    page.getByRole(AriaRole.HEADING, named(FIRM + " S.r.l.")).first().waitFor();
    return page;
  }

  static void edit(Page page, String website) {
    begin(page);
    website(page).fill(website);
    save(page);
  }

  private static void begin(Page page) {
    page.getByRole(AriaRole.BUTTON, named("Modifica")).first().click();
    website(page).waitFor();
  }

  private static void save(Page page) {
    page.getByRole(AriaRole.BUTTON, named("Salva")).first().click();
  }

  private static Locator website(Page page) {
    return page.getByLabel("Sito");
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }
}
