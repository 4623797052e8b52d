package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Policy sandboxes: where one stands, what is missing, the first steps, another city's copy. */
class SandboxesIT {
  private static final String WATER = "Acqua affinata per lavare le strade e irrigare il verde";

  @Test
  void shouldShowWhereATrialStandsAndWhatItStillNeeds() {
    try (var member = Person.signedIn("anna.galli")) {
      var page = open(member, "/citta/prato/sandbox", WATER);

      assertThat(page.locator("[aria-current=step]").innerText()).contains("in approvazione");
      var next = page.getByRole(AriaRole.COMPLEMENTARY).filter(has("Prossimi passi"));
      assertThat(next.innerText())
          .contains("Una decisione adottata nomina questa sperimentazione", "Spetta a: autorità");
      assertThat(button(next, "Approva").isDisabled()).isTrue();
      look(page, "sandbox");
      for (var tab :
          new String[] {"Progetto", "Misure e soglie", "Incidenti e relazioni", "Repliche"}) {
        page.getByRole(AriaRole.TAB, named(tab)).click();
        page.locator("[role=tabpanel]").waitFor();
        look(page, "sandbox " + tab);
      }
      assertThat(member.complaints()).isEmpty();
    }
  }

  @Test
  void shouldGoFromAnIdeaToTheScreeningWhenEverythingIsSaid() {
    try (var coordinator = Person.signedIn("marco.ferri")) {
      coordinator.open("/citta/prato/sandbox/nuova");
      var page = coordinator.page();
      button(page.locator("form"), "Crea").click();
      page.getByText("Serve un valore").first().waitFor();
      page.getByLabel("Titolo").fill("Permessi più rapidi per i tetti solari");
      page.getByLabel("Distretto").selectOption("cities/prato/districts/distretto-tessile");
      page.getByLabel("Che cosa si tocca").selectOption("POLICY");
      page.getByLabel("Problema").fill("Un permesso richiede sei mesi");
      button(page.locator("form"), "Crea").click();

      take(page, "Proponi");
      state(page, "proposta");
      assertThat(step(page, "Avvia l’istruttoria").isDisabled()).isTrue();
      page.getByRole(AriaRole.LINK, named("Modifica")).click();
      page.getByLabel("Beneficio atteso").fill("Più tetti solari");
      page.getByRole(AriaRole.BUTTON, named("Aggiungi norma")).click();
      page.getByLabel("Norma (articolo e data)").fill("Regolamento edilizio comunale");
      page.getByLabel("Di chi è").selectOption("MUNICIPAL");
      page.getByLabel("Materia").selectOption("BUILDING");
      page.getByLabel("Che cosa ne fa la prova").selectOption("VARIED");
      look(page, "sandbox-edit");
      page.getByRole(AriaRole.BUTTON, named("Salva")).click();
      take(page, "Avvia l’istruttoria");
      state(page, "istruttoria");
    }
  }

  @Test
  void shouldLetAnotherCityTakeATrialOverAfterTheFitCheck() {
    try (var coordinator = Person.signedIn("chiara.leoni")) {
      coordinator.open("/citta/roma/sandbox");
      var page = coordinator.page();
      page.getByRole(AriaRole.LINK, named("Riprendi «" + WATER)).click();
      page.getByLabel("Distretto").selectOption("cities/roma/districts/tiburtina-valley");
      for (var choice : page.getByLabel("Com’è da voi").all()) {
        choice.selectOption("ADAPTABLE");
      }
      for (var note : page.getByLabel("Che cosa c’è, o come si adatta").all()) {
        note.fill("Da concordare con il gestore");
      }
      look(page, "sandbox-fit");
      button(page.locator("form"), "Riprendi").click();
      page.waitForURL(url -> url.matches(".*/citta/roma/sandbox/[0-9A-Z]{26}"));
      state(page, "idea");
      page.getByRole(AriaRole.TAB, named("Repliche")).click();
      page.getByText("Ripresa da").first().waitFor();
      look(page, "sandbox-replicas");
    }
  }

  @Test
  void shouldFitAPhone() {
    try (var member = Person.signedIn("anna.galli", Person.PHONE)) {
      var page = open(member, "/citta/prato/sandbox", WATER);
      look(page, "sandbox-390");
      assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(Person.PHONE.width);
    }
  }

  private static Page open(Person person, String list, String title) {
    person.open(list);
    var page = person.page();
    page.getByRole(AriaRole.LINK, named(title)).first().click();
    page.getByRole(AriaRole.HEADING, named(title)).first().waitFor();
    return page;
  }

  /** Presses the step's button and confirms it in the dialog. */
  private static void take(Page page, String action) {
    var step = step(page, action);
    step.waitFor();
    step.click();
    button(page.getByRole(AriaRole.DIALOG), action).click();
    page.getByRole(AriaRole.DIALOG).waitFor(Waits.GONE);
  }

  private static Locator step(Page page, String action) {
    return button(page.locator(".nzd-next"), action);
  }

  private static void state(Page page, String words) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> page.locator("[aria-current=step]").innerText().contains(words));
  }

  private static void look(Page page, String name) {
    page.locator("main .nzd-skeleton, main [aria-busy=true]").first().waitFor(Waits.GONE);
    Accessible.check(page, name);
    Accessible.picture(page, name.replace(' ', '-'));
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).first();
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }
}
