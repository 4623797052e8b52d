package it.nzd.launcher.journeys;

import static it.nzd.launcher.journeys.Hands.button;
import static it.nzd.launcher.journeys.Hands.dialog;
import static it.nzd.launcher.journeys.Hands.link;
import static it.nzd.launcher.journeys.Hands.send;
import static it.nzd.launcher.journeys.Hands.state;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The walk along a decision: consent, one objection, the full vote, the act, the frozen copy. */
final class WalkDecision {
  static final String TITLE = "Acqua affinata per il lavaggio delle strade e il verde";
  private static final String NO_TIE = "nessun conflitto";

  private WalkDecision() {}

  static void decide(Cast cast, Tutorial.Step step) {
    var chair = open(cast.at("anna.galli"), step);
    button(chair, step.told("Apri al consenso per 48 ore")).click();
    state(chair, "aperta al consenso");
    object(open(cast.at("carlo.berti"), step), step);
    declare(chair, NO_TIE, step);
    declare(cast.at("carlo.berti").page(), NO_TIE, step);
    declare(
        open(cast.at("teresa.monti"), step),
        step.told("incarico o impiego presso un interessato"),
        step);
    var secretary = open(cast.at("marco.ferri"), step);
    declare(secretary, NO_TIE, step);
    callTheVote(secretary, step);
    vote(chair, "favorevole", "È nei poteri del Comune e si può fermare.", step);
    vote(secretary, "favorevole", "", step);
    vote(cast.at("carlo.berti").page(), "favorevole", "I controlli hanno chi li paga.", step);
    count(secretary, step);
    bringIntoForce(secretary, step);
  }

  private static Page open(Person person, Tutorial.Step step) {
    person.open("/citta/prato/decisioni");
    link(person.page(), step.told(TITLE)).click();
    person
        .page()
        .getByText("Che cosa è chiesto")
        .or(person.page().getByText("A che punto è"))
        .first()
        .waitFor();
    return person.page();
  }

  private static void object(Page page, Tutorial.Step step) {
    button(page, step.told("Fai obiezione")).click();
    dialog(page).getByLabel("Motivo").fill("Chi paga i controlli settimanali?");
    send(page);
    state(page, "in analisi");
  }

  private static void declare(Page page, String tie, Tutorial.Step step) {
    page.getByLabel(tie).check();
    button(page, step.told("Dichiara")).click();
    button(page, "Cambia la dichiarazione").waitFor();
  }

  private static void callTheVote(Page page, Tutorial.Step step) {
    button(page, step.told("Iscrivi all’ordine del giorno")).click();
    state(page, "all’ordine del giorno");
    button(page, step.told("Apri il voto")).click();
    dialog(page).getByLabel("Voto scritto fino a").fill("2035-06-30T12:00");
    send(page);
    state(page, "al voto");
  }

  /** Pages that were open before follow the steps by themselves; ballots stay hidden from them. */
  private static void vote(Page page, String choice, String reason, Tutorial.Step step) {
    page.getByLabel(choice).check();
    page.getByLabel("Motivazione").fill(reason);
    button(page, step.told("Vota")).click();
    page.getByText("Voto registrato").waitFor();
  }

  private static void count(Page page, Tutorial.Step step) {
    page.reload();
    button(page, step.told("Chiudi il voto e conta")).click();
    state(page, "votata");
    var result = page.getByText(step.told("Esito del voto")).first();
    result.waitFor();
    page.getByText("1 escluso per conflitto").waitFor();
    page.getByText("La parte approva").first().waitFor();
    step.pictureOf(page, result, "vote");
  }

  private static void bringIntoForce(Page page, Tutorial.Step step) {
    button(page, step.told("Adotta in attesa dell’atto")).click();
    state(page, "adottata, in attesa dell’atto");
    attachAct(page, "412", step);
    page.getByText(step.told("Copia congelata")).first().waitFor();
    step.picture(page);
  }

  /** The act of the city's own body arrives later, with number and day. */
  static void attachAct(Page page, String number, Tutorial.Step step) {
    button(page, step.told("Allega l’atto")).click();
    dialog(page).getByLabel("Numero").fill(number);
    dialog(page).getByLabel("Giorno").fill(LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());
    send(page);
    state(page, "adottata");
  }
}
