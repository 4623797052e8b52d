package it.nzd.launcher.journeys;

import static it.nzd.launcher.journeys.Hands.button;
import static it.nzd.launcher.journeys.Hands.dialog;
import static it.nzd.launcher.journeys.Hands.link;
import static it.nzd.launcher.journeys.Hands.send;

import com.microsoft.playwright.Locator;

/**
 * The two stops on the way: a scenario that becomes the target, a potential that gets its price.
 */
final class WalkStops {
  private static final String SCENARIO = "Quartiere misto, verde e uffici";
  private static final String DECISION = "Lo scenario di Porta Sud diventa la linea obiettivo";
  private static final String ROOFS = "Tetti e parcheggi adatti al fotovoltaico";

  private WalkStops() {}

  static void adoptTheScenario(Cast cast, Tutorial.Step step) {
    var bergamo = cast.at("elena.bassi");
    var page = bergamo.page();
    bergamo.open("/citta/bergamo/decisioni");
    link(page, step.told(DECISION)).click();
    WalkDecision.attachAct(page, "87", step);
    bergamo.open("/citta/bergamo/scenari");
    link(page, step.told(SCENARIO)).click();
    button(page, step.told("Adotta come obiettivo")).click();
    choose(dialog(page).getByLabel("Decisione"), DECISION);
    choose(dialog(page).getByLabel("Indicatore"), "Emissioni del distretto");
    send(page);
    page.getByText(step.told("Obiettivo adottato")).first().waitFor();
    step.picture(page);
  }

  static void costTheOpportunity(Cast cast, Tutorial.Step step) {
    var parma = cast.at("paolo.riva");
    var page = parma.page();
    parma.open("/citta/parma/barriere");
    link(page, step.told(ROOFS)).click();
    link(page, step.told("Scrivi le voci di costo")).click();
    page.getByLabel("Titolo").first().fill("Pensiline sui parcheggi, secondo lotto");
    page.getByLabel("Descrizione").fill("Fotovoltaico sopra i posti auto, suolo permeabile sotto.");
    page.getByLabel("Distretto").selectOption("cities/parma/districts/spip");
    page.getByLabel("Innovazione tecnologica e infrastrutturale").check();
    button(page, step.told("Aggiungi una voce di costo")).click();
    page.getByLabel("Voce").fill("Pensiline, cinque parcheggi");
    page.getByLabel("Tipo di costo").selectOption("CAPEX");
    page.getByLabel("Importo").fill("950000");
    page.getByLabel("Anno").fill("2029");
    page.getByLabel("Certezza").selectOption("PLANNED");
    page.getByLabel("Fondo o bando").fill("Bando regionale (esempio)");
    page.getByLabel("Titolo del documento").fill("Stima del comitato (esempio)");
    page.getByLabel("Attendibilità").selectOption("ILLUSTRATIVE");
    button(page.locator("form"), "Crea").click();
    page.getByText("950.000 €").first().waitFor();
    step.picture(page);
  }

  private static void choose(Locator list, String words) {
    var option = list.locator("option", new Locator.LocatorOptions().setHasText(words)).first();
    option.waitFor(Waits.THERE);
    list.selectOption(option.getAttribute("value"));
  }
}
