package it.nzd.launcher.journeys;

import static it.nzd.launcher.journeys.Hands.button;
import static it.nzd.launcher.journeys.Hands.dialog;
import static it.nzd.launcher.journeys.Hands.link;
import static it.nzd.launcher.journeys.Hands.send;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The walk along a consultation: one answer a firm, the association apart, tables that hide. */
final class WalkConsultation {
  private static final String TITLE = "Rete duale nei nuovi permessi: chi si allaccerebbe?";

  private WalkConsultation() {}

  static void ask(Cast cast, Tutorial.Step step) {
    draft(answer(cast.onPhone("lin.chen"), step), step);
    var mandated = answer(cast.onPhone("ahmed.rossi"), step);
    button(mandated, step.told("Invia la risposta")).click();
    mandated.getByText("Risposta inviata: ricevuta").first().waitFor();
    var back = mandated.getByText(step.told("Che cosa restituisce la risposta"));
    mandated.getByText(Pattern.compile("Confronto con l’insieme delle prime")).waitFor();
    step.pictureOf(mandated, back, "");
    takeAPosition(answer(cast.at("vera.nesi"), step), step);
    closeAndRead(cast.at("marco.ferri"), step);
  }

  private static Page answer(Person person, Tutorial.Step step) {
    person.open("/citta/prato/consultazioni?stato=open");
    var page = person.page();
    page.locator("li.nzd-card")
        .filter(new Locator.FilterOptions().setHasText(step.told(TITLE)))
        .locator("a.btn")
        .click();
    page.getByText("Per conto di").waitFor();
    return page;
  }

  /** A colleague without the mandate to sign can write all of it, and sends nothing. */
  private static void draft(Page page, Tutorial.Step step) {
    button(page, step.told("Inizia la risposta")).click();
    exactly(page, "Sì").check();
    button(page, "Avanti").click();
    page.getByLabel(Pattern.compile("^m³")).fill("18000");
    button(page, "Avanti").click();
    exactly(page, "Sì, insieme ad altri lavori").check();
    button(page, "Avanti").click();
    exactly(page, "4").check();
    button(page, "Avanti").click();
    page.locator(".nzd-save-saved").waitFor();
    button(page, "Vai al riepilogo").click();
    page.getByText("L’invio spetta alla persona con mandato di firma").waitFor();
  }

  private static void takeAPosition(Page page, Tutorial.Step step) {
    button(page, "Inizia la risposta").click();
    exactly(page, "No").check();
    button(page, "Avanti").click();
    exactly(page, "Sì, appena possibile").check();
    button(page, "Avanti").click();
    exactly(page, "5").check();
    button(page, "Avanti").click();
    page.locator(".nzd-save-saved").waitFor();
    button(page, "Vai al riepilogo").click();
    page.getByLabel("Orientamento").selectOption("2");
    page.locator("#position-statement").fill("A favore, se il prezzo resta fermo per cinque anni.");
    button(page, "Salva").click();
    page.locator(".nzd-missing").waitFor(Waits.GONE);
    button(page, "Invia la risposta").click();
    page.getByText("Risposta inviata: ricevuta").first().waitFor();
  }

  private static void closeAndRead(Person coordinator, Tutorial.Step step) {
    coordinator.open("/citta/prato/consultazioni");
    var page = coordinator.page();
    link(page, TITLE).click();
    button(page, step.told("Chiudi in anticipo")).click();
    dialog(page).getByLabel("Motivo").fill("Hanno risposto tutte le imprese inventate.");
    send(page);
    var coverage = page.getByText(step.told("Copertura per addetti")).first();
    coverage.waitFor();
    page.getByText(step.told("nascosta: troppe poche risposte")).first().waitFor();
    page.getByText(step.told("Posizioni delle associazioni")).first().waitFor();
    step.pictureOf(page, page.locator(".nzd-hidden-cell").first(), "results");
  }

  private static Locator exactly(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }
}
