package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Consultations: a firm answers together, on a phone; the results hide what they must. */
class ConsultationsIT {
  private static final String SCRAPS = "Scarti tessili: quanti, dove, per chi";
  private static final String WATER = "Acqua affinata: quanta, per che cosa, a quali condizioni";

  @Test
  void shouldLetAColleagueDraftAndTheMandatedPersonSubmit() {
    try (var lin = Person.signedIn("lin.chen", Person.PHONE);
        var ahmed = Person.signedIn("ahmed.rossi", Person.PHONE)) {
      draft(lin);

      var page = ahmed.page();
      open(ahmed, SCRAPS);
      page.getByRole(AriaRole.HEADING, named("La risposta")).waitFor();
      page.locator("main").getByText("Lin Chen").first().waitFor();
      assertThat(page.locator("main").innerText())
          .contains("Per conto di Tintoria Bisenzio", "12,5 t", "4 / 5");
      button(page, "Invia la risposta").click();

      page.getByText("Risposta inviata: ricevuta").first().waitFor();
      button(page, "Verifica la ricevuta").click();
      page.getByText("Valida: è la risposta che conta.").waitFor();
      Accessible.check(page, "receipt of an answer");
      Accessible.picture(page, "consultation-receipt");
      assertThat(ahmed.complaints()).isEmpty();
    }
  }

  @Test
  void shouldShowTablesThatSayWhatTheyHide() {
    try (var coordinator = Person.signedIn("marco.ferri")) {
      var page = openConsultation(coordinator, WATER);
      page.getByText("nascosta: troppe poche risposte").first().waitFor();
      page.getByText("nascosta: permetterebbe di ricavarne un’altra").first().waitFor();
      page.getByText("Posizioni delle associazioni").first().waitFor();
      page.getByText("È stato fatto").first().waitFor();
      Accessible.check(page, "results of a consultation");
      Accessible.picture(page, "consultation-results");

      page.getByRole(AriaRole.LINK, named("Rapporto conclusivo")).click();
      page.getByText("Impronta del rapporto").waitFor();
      Accessible.check(page, "closing report");
    }
  }

  @Test
  void shouldBeWrittenByTheCoordinatorAndSayWhatIsMissing() {
    try (var coordinator = Person.signedIn("marco.ferri")) {
      coordinator.open("/citta/prato/consultazioni/nuova");
      var page = coordinator.page();
      page.getByLabel("Titolo").fill("Consultazione di prova");
      button(page, "Aggiungi una domanda").click();
      page.getByLabel("Domanda", new Page.GetByLabelOptions().setExact(false))
          .first()
          .fill("Quale orario preferite?");
      page.getByLabel("Opzioni 1").fill("Mattina");
      page.getByLabel("Opzioni 2").fill("Sera");
      Accessible.check(page, "editor of a consultation");
      button(page, "Salva").click();

      page.getByRole(AriaRole.HEADING, named("Consultazione di prova")).first().waitFor();
      page.getByText("Dichiarare le tabelle dei risultati").waitFor();
      assertThat(button(page, "Programma l’apertura").isDisabled()).isTrue();
      Accessible.check(page, "consultation in draft");
      Accessible.picture(page, "consultation-draft");
    }
  }

  /** A colleague without the mandate writes the draft; what is typed offline is sent later. */
  private static void draft(Person lin) {
    var page = lin.page();
    open(lin, SCRAPS);
    button(page, "Inizia la risposta").click();
    page.getByText("Domanda 1 di").waitFor();
    page.getByLabel("Sì").check();
    button(page, "Avanti").click();
    page.getByText("Domanda 2 di").waitFor();
    lin.context().setOffline(true);
    page.getByLabel(Pattern.compile("^t")).fill("12,5");
    page.getByText("Conservato su questo dispositivo").waitFor();
    Accessible.picture(page, "consultation-offline");
    lin.context().setOffline(false);
    saved(page).waitFor();
    button(page, "Avanti").click();
    page.getByLabel("Recupero").check();
    button(page, "Avanti").click();
    page.getByLabel("4", new Page.GetByLabelOptions().setExact(true)).check();
    saved(page).waitFor();
    Accessible.check(page, "a question on a phone");
    Accessible.picture(page, "consultation-question");
    button(page, "Vai al riepilogo").click();
    page.getByText("L’invio spetta alla persona con mandato di firma").waitFor();
    assertThat(button(page, "Invia la risposta").count()).isZero();
  }

  private static void open(Person person, String title) {
    person.open("/citta/prato/consultazioni?stato=open");
    var page = person.page();
    page.locator("li.nzd-card")
        .filter(new Locator.FilterOptions().setHasText(title))
        .locator("a.btn")
        .click();
    page.getByText("Per conto di").waitFor();
  }

  private static Page openConsultation(Person person, String title) {
    person.open("/citta/prato/consultazioni");
    var page = person.page();
    page.getByRole(AriaRole.LINK, named(title)).first().click();
    page.getByRole(AriaRole.HEADING, named(title)).first().waitFor();
    return page;
  }

  private static Locator saved(Page page) {
    return page.locator(".nzd-save-saved");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }
}
