package it.nzd.launcher.journeys;

import static it.nzd.launcher.journeys.Hands.button;
import static it.nzd.launcher.journeys.Hands.choose;
import static it.nzd.launcher.journeys.Hands.dialog;
import static it.nzd.launcher.journeys.Hands.guard;
import static it.nzd.launcher.journeys.Hands.leap;
import static it.nzd.launcher.journeys.Hands.link;
import static it.nzd.launcher.journeys.Hands.send;
import static it.nzd.launcher.journeys.Hands.state;
import static it.nzd.launcher.journeys.Hands.step;
import static it.nzd.launcher.journeys.Hands.take;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** The walk along a rule that is tried out: proposed from a barrier, run, halted and taken up. */
final class WalkTrial {
  static final String TITLE = "Acqua affinata per lavare le strade e irrigare il verde";
  static final String BARRIER = "La norma limita il riuso delle acque affinate";
  private static final String SCREEN = "Avvia l’istruttoria";
  private static final String PASS = "Ammetti alla progettazione";

  private WalkTrial() {}

  static void propose(Cast cast, Tutorial.Step step) {
    seeWhatIsBeyondTheCity(cast.at("chiara.leoni"), step);
    var page = begin(cast.at("marco.ferri"), step);
    take(page, step.told("Proponi"));
    state(page, "proposta");
    assertThat(step(page, SCREEN).isDisabled()).isTrue();
    citeTheRule(page, step);
    take(page, step.told(SCREEN));
    state(page, "istruttoria");
    assertThat(step(page, PASS).isDisabled()).isTrue();
    screen(page, step);
    take(page, step.told(PASS));
    state(page, "progettazione");
    guard(page, "Una soglia di danno", false).waitFor();
    design(page, step);
    guard(page, "Una soglia di danno", true).waitFor();
    guard(page, "Almeno una garanzia", true).waitFor();
    guard(page, "Chi gestisce è indicato", false).waitFor();
    assertThat(step(page, "Consegna per l’approvazione").isDisabled()).isTrue();
    step.picture(page);
  }

  /** A departure that the Comune cannot grant is refused, with the way that there is. */
  private static void seeWhatIsBeyondTheCity(Person coordinator, Tutorial.Step step) {
    coordinator.open("/citta/roma/sandbox");
    link(coordinator.page(), step.told("Condividere l’energia oltre la cabina primaria")).click();
    coordinator
        .page()
        .getByText(step.told("Il Comune non può concederla da solo."))
        .first()
        .waitFor();
  }

  private static Page begin(Person coordinator, Tutorial.Step step) {
    coordinator.open("/citta/prato/barriere");
    var page = coordinator.page();
    link(page, BARRIER).click();
    link(page, step.told("Proponi una sperimentazione")).click();
    page.getByLabel("Titolo").fill("Reti duali chieste nei nuovi permessi di costruire");
    page.getByLabel("Distretto").selectOption("cities/prato/districts/distretto-tessile");
    page.getByLabel("Che cosa si tocca").selectOption("POLICY");
    page.getByLabel("Problema")
        .fill("Senza la seconda rete un edificio nuovo userà acqua potabile.");
    page.getByLabel("Beneficio atteso").fill("Una domanda stabile per l’acqua affinata.");
    button(page.locator("form"), "Crea").click();
    return page;
  }

  private static void citeTheRule(Page page, Tutorial.Step step) {
    link(page, "Modifica").click();
    button(page, step.told("Aggiungi norma")).click();
    page.getByLabel("Norma (articolo e data)").fill("Regolamento edilizio comunale");
    page.getByLabel("Di chi è").selectOption("MUNICIPAL");
    page.getByLabel("Materia").selectOption("BUILDING");
    page.getByLabel("Che cosa ne fa la prova").selectOption("VARIED");
    button(page, "Salva").click();
  }

  private static void screen(Page page, Tutorial.Step step) {
    step(page, step.told("Esito dell’istruttoria")).click();
    for (var box : dialog(page).getByRole(AriaRole.CHECKBOX).all()) {
      box.check();
    }
    dialog(page).getByLabel("Nota").fill("Regolamento proprio del Comune: nessuna deroga.");
    send(page);
  }

  /** A safeguard, and a measure with what counts as success and what as harm. */
  private static void design(Page page, Tutorial.Step step) {
    link(page, "Modifica").click();
    button(page, step.told("Aggiungi garanzia")).click();
    var safeguard =
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("garanzia 1"));
    safeguard.getByLabel("Rischio").fill("Scambio tra le due reti");
    safeguard.getByLabel("Misura di controllo").fill("Attacchi diversi e colorati, collaudo");
    safeguard.getByLabel("Chi ne risponde").fill("Gestore dell’affinamento");
    button(page, step.told("Aggiungi misura")).click();
    var metric = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("misura 1"));
    metric
        .getByLabel("Indicatore")
        .selectOption("cities/programme/indicators/refined-water-e-coli");
    metric.locator("[id$=baselineValue]").fill("2");
    metric.locator("[id$=baselinePeriod]").fill("2025");
    metric.locator("[id$=baselineSource]").fill("Laboratorio (esempio)");
    metric.getByLabel("Successo: da che parte").selectOption("AT_MOST");
    metric.getByLabel("Successo: valore").fill("5");
    metric.getByLabel("Danno: da che parte").selectOption("ABOVE");
    metric.getByLabel("Danno: valore").fill("10");
    button(page, "Salva").click();
  }

  static void stopAtTheThreshold(Cast cast, Tutorial.Step step) {
    var authority = open(cast.at("rosa.vitale"));
    take(authority, step.told("Approva"));
    state(authority, "approvata");
    var clock = cast.at("giulia.conti");
    clock.open("/orologio");
    leap(clock.page(), step.told("Avanti di 30 giorni"), 30);
    leap(clock.page(), "Avanti di 30 giorni", 60);
    var page = open(cast.at("irene.sala"));
    record(page, step.told("Consenso di un partecipante"), 1, "Documento", "Lettera di adesione");
    record(page, step.told("Garanzia attiva"), 1, "Nota", "Vista sul posto");
    record(page, "Garanzia attiva", 2, "Nota", "Prova con tracciante riuscita");
    take(page, step.told("Avvia la prova"));
    state(page, "in corso");
    exceed(cast.at("bruno.galli"), step);
    state(page, step.told("sospesa"));
    page.getByText("La lettura è da validare").first().waitFor();
    step.picture(page);
    lift(cast.at("rosa.vitale"), step);
    state(page, "in corso");
  }

  /** A reading of the trial's first month, above the harm threshold of ten. */
  private static void exceed(Person steward, Tutorial.Step step) {
    steward.open("/citta/prato/indicatori/refined-water-e-coli");
    var page = steward.page();
    button(page, step.told("Registra un valore")).click();
    dialog(page).getByLabel("Periodo").fill(YearMonth.now(ZoneOffset.UTC).plusMonths(1).toString());
    dialog(page).getByLabel("Valore").fill("14");
    dialog(page).getByLabel("Fonte").fill("Rapporto di prova del laboratorio (esempio)");
    send(page);
  }

  /** The authority answers within its 48 hours, with a reason that everybody concerned reads. */
  private static void lift(Person authority, Tutorial.Step step) {
    var page = open(authority);
    step(page, step.told("Revoca la sospensione")).click();
    dialog(page).getByLabel("Motivo").fill("Secondo campione nei limiti: errore di prelievo.");
    send(page);
    state(page, "in corso");
  }

  private static Page open(Person person) {
    person.open("/citta/prato/sandbox");
    link(person.page(), TITLE).click();
    person.page().locator(".nzd-next").waitFor();
    return person.page();
  }

  private static void record(Page page, String deed, int choice, String field, String words) {
    step(page, deed).click();
    choose(dialog(page).getByRole(AriaRole.COMBOBOX), choice);
    dialog(page).getByLabel(field).fill(words);
    send(page);
  }
}
