package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The theory of change: drawn by two people at once, read as outline and graph, compared. */
class TheoriesIT {
  private static final String ROMA = "Energia condivisa lungo la Tiburtina";
  private static final String PRATO = "Acqua di riuso ed energia del tessile";

  @Test
  void shouldLetTwoPeopleDrawOneModel() {
    try (var one = Person.signedIn("chiara.leoni");
        var two = Person.signedIn("davide.costa")) {
      var mine = open(one, "roma", ROMA);
      var theirs = open(two, "roma", ROMA);

      add(mine, "Attività", "Censire i tetti della valle");
      add(theirs, "Realizzazioni", "Elenco dei tetti adatti");

      mine.getByText("Elenco dei tetti adatti").first().waitFor();
      theirs.getByText("Censire i tetti della valle").first().waitFor();
      connect(mine, "Censire i tetti della valle", "Elenco dei tetti adatti");
      theirs.getByText("porta a: Elenco dei tetti adatti").first().waitFor();
      Accessible.check(mine, "theory statement");
      Accessible.picture(mine, "theory-statement");
      assertThat(one.complaints()).isEmpty();
      assertThat(two.complaints()).isEmpty();
    }
  }

  @Test
  void shouldShowOutlineGraphAndVersions() {
    try (var person = Person.signedIn("anna.galli")) {
      var page = open(person, "prato", PRATO);
      page.getByText("Limite di responsabilità").first().waitFor();
      page.getByText("in ritardo").first().waitFor();
      Accessible.check(page, "theory outline");
      Accessible.picture(page, "theory-outline");

      page.getByRole(AriaRole.TAB, named("Grafo")).click();
      page.locator(".react-flow__node-statement").first().waitFor();
      Accessible.check(page, "theory graph");
      Accessible.picture(page, "theory-graph");

      page.getByRole(AriaRole.TAB, named("Versioni")).click();
      page.getByText("riferimento iniziale").first().waitFor();
      page.getByText("Nessuna differenza.").waitFor();
      Accessible.check(page, "theory versions");
      assertThat(person.complaints()).isEmpty();
    }
  }

  private static Page open(Person person, String city, String title) {
    person.open("/citta/" + city + "/teoria");
    var page = person.page();
    page.getByRole(AriaRole.LINK, named(title)).first().click();
    page.getByRole(AriaRole.HEADING, named(title)).first().waitFor();
    page.locator("[data-statement]").first().waitFor();
    return page;
  }

  private static void add(Page page, String tier, String statement) {
    page.getByRole(AriaRole.BUTTON, named("Aggiungi enunciato " + tier)).click();
    page.getByRole(AriaRole.TEXTBOX, named("Enunciato")).fill(statement);
    page.getByLabel("Innovazione tecnologica e infrastrutturale").check();
    page.getByRole(AriaRole.BUTTON, named("Salva").setExact(true)).click();
    page.locator("[data-statement]", new Page.LocatorOptions().setHasText(statement)).waitFor();
  }

  private static void connect(Page page, String from, String to) {
    page.locator("[data-statement]", new Page.LocatorOptions().setHasText(from)).first().click();
    var choice = page.getByLabel("Collega a un enunciato");
    var option = page.locator("option", new Page.LocatorOptions().setHasText(to)).first();
    choice.selectOption(option.getAttribute("value"));
    var drawer = page.getByRole(AriaRole.DIALOG);
    button(drawer, "Collega").click();
    button(drawer, to).waitFor();
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }
}
