package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/**
 * The main job from end to end on the demonstration, each step as the person whose it is: compare,
 * find the common barrier, try a rule out, ask the firms, decide, stop at the harm threshold,
 * follow the number, replicate. It moves the demonstration's clock, so it has a product of its own.
 */
class WalkIT {
  private static final String TRIAL = "Acqua affinata per lavare le strade e irrigare il verde";
  private static final String DECISION = "Acqua affinata per il lavaggio delle strade e il verde";
  private static final String BARRIER = "La norma limita il riuso delle acque affinate";
  private static final String SURVEY = "Scarti tessili: quanti, dove, per chi";

  private final Tutorial tutorial = new Tutorial();

  @Test
  void shouldGoFromTheComparisonToTheReplica() {
    try (var programme = Person.signedIn("giulia.conti");
        var prato = Person.signedIn("marco.ferri");
        var roma = Person.signedIn("chiara.leoni")) {
      compare(programme, tutorial.step(1));
      shareTheBarrier(prato, roma, tutorial.step(2));
      seeWhatTheTrialNeeds(prato, roma, tutorial.step(3));
      answerForTheFirm(tutorial.step(4));
      bringTheDecisionIntoForce(prato, tutorial.step(5));
      stopAtTheThreshold(programme, tutorial.step(6));
      followTheNumber(prato, tutorial.step(7));
      replicate(programme, roma, tutorial.step(8));
    }
  }

  private static void compare(Person programme, Tutorial.Step step) {
    programme.open("/confronto");
    var page = programme.page();
    var row = row(page, step.told("Emissioni da elettricità per addetto"));
    row.getByText("edizioni diverse del fattore").first().waitFor();
    var consumption =
        row.getByRole(AriaRole.COMBOBOX)
            .locator("option")
            .filter(new Locator.FilterOptions().setHasText("413/2025, consumo"));
    row.getByRole(AriaRole.COMBOBOX).selectOption(consumption.first().getAttribute("value"));
    button(row, step.told("Applica")).click();
    row.getByText("confrontabile", new Locator.GetByTextOptions().setExact(true)).first().waitFor();
    var refused = row(page, step.told("Riduzione dichiarata al 2030"));
    assertThat(refused.innerText())
        .contains("intera città", "Serve un valore misurato sul distretto");
    step.picture(page);
  }

  private static void shareTheBarrier(Person prato, Person roma, Tutorial.Step step) {
    prato.open("/citta/prato/indicatori/water-reuse-rate");
    var mine = prato.page();
    button(mine, step.told("Che cosa poggia su questo numero?")).click();
    mine.locator(".nzd-thread-walk li").first().waitFor();
    roma.open("/citta/roma/barriere/comuni");
    var theirs = roma.page();
    button(theirs, step.told("Proponi come comune con Prato")).click();
    theirs.waitForURL(url -> url.matches(".*/barriere/comuni/[^/?]+"));
    theirs.getByText(BARRIER).first().waitFor();
    var address = theirs.url();
    prato.open(
        address.substring(address.indexOf("/citta/")).replace("/citta/roma/", "/citta/prato/"));
    button(mine, step.told("Sì, è la stessa")).click();
    mine.locator("h1").getByText("Confermata").waitFor();
    step.picture(mine);
  }

  private static void seeWhatTheTrialNeeds(Person prato, Person roma, Tutorial.Step step) {
    roma.open("/citta/roma/sandbox");
    var refused = roma.page();
    link(refused, step.told("Condividere l’energia oltre la cabina primaria")).click();
    refused.getByText(step.told("Il Comune non può concederla da solo.")).first().waitFor();
    var page = trial(prato, step.told(TRIAL));
    var next = page.locator(".nzd-next");
    next.getByText("Una decisione adottata nomina questa sperimentazione").waitFor();
    assertThat(button(next, "Approva").isDisabled()).isTrue();
    page.getByRole(AriaRole.TAB, named(step.told("Misure e soglie"))).click();
    step.picture(page);
  }

  private static void answerForTheFirm(Tutorial.Step step) {
    try (var lin = Person.signedIn("lin.chen", Person.PHONE);
        var ahmed = Person.signedIn("ahmed.rossi", Person.PHONE)) {
      answer(lin);
      var page = lin.page();
      button(page, step.told("Inizia la risposta")).click();
      page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
      button(page, "Avanti").click();
      page.getByLabel("4", new Page.GetByLabelOptions().setExact(true)).check();
      page.locator(".nzd-save-saved").waitFor();
      button(page, "Vai al riepilogo").click();
      page.getByText("L’invio spetta alla persona con mandato di firma").waitFor();

      answer(ahmed);
      button(ahmed.page(), step.told("Invia la risposta")).click();
      ahmed.page().getByText("Risposta inviata: ricevuta").first().waitFor();
      step.picture(ahmed.page());
    }
  }

  private static void answer(Person person) {
    person.open("/citta/prato/consultazioni?stato=open");
    person
        .page()
        .locator("li.nzd-card")
        .filter(new Locator.FilterOptions().setHasText(SURVEY))
        .locator("a.btn")
        .click();
    person.page().getByText("Per conto di").waitFor();
  }

  private static void bringTheDecisionIntoForce(Person prato, Tutorial.Step step) {
    prato.open("/citta/prato/decisioni");
    var page = prato.page();
    link(page, step.told(DECISION)).click();
    button(page, step.told("Allega l’atto")).click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Numero").fill("412");
    dialog.getByLabel("Giorno").fill(LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());
    button(dialog, "Conferma").click();
    dialog.waitFor(Waits.GONE);
    page.locator("h1")
        .getByText("adottata", new Locator.GetByTextOptions().setExact(true))
        .waitFor();
    page.getByText("Copia congelata").first().waitFor();
    step.picture(page);
  }

  private static void stopAtTheThreshold(Person programme, Tutorial.Step step) {
    try (var authority = Person.signedIn("rosa.vitale");
        var manager = Person.signedIn("irene.sala");
        var steward = Person.signedIn("bruno.galli")) {
      take(trial(authority, TRIAL), step.told("Approva"));
      programme.open("/orologio");
      for (int moved = 30; moved <= 60; moved += 30) {
        button(programme.page(), step.told("Avanti di 30 giorni")).click();
        programme
            .page()
            .locator(".nzd-statement-value")
            .getByText("avanti di " + moved + " giorni")
            .waitFor();
      }
      var page = trial(manager, TRIAL);
      record(page, step.told("Consenso di un partecipante"), 1, "Documento", "Lettera di adesione");
      record(page, step.told("Garanzia attiva"), 1, "Nota", "Vista sul posto");
      record(page, "Garanzia attiva", 2, "Nota", "Prova con tracciante riuscita");
      take(page, step.told("Avvia la prova"));
      page.locator("h1").getByText("in corso").waitFor();

      exceed(steward, step);
      page.locator("h1").getByText(step.told("sospesa")).waitFor();
      page.getByText("La lettura è da validare").first().waitFor();
      step.picture(page);
    }
  }

  /** A reading of the trial's first month, above the harm threshold of ten. */
  private static void exceed(Person steward, Tutorial.Step step) {
    steward.open("/citta/prato/indicatori/refined-water-e-coli");
    var page = steward.page();
    button(page, step.told("Registra un valore")).click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Periodo").fill(YearMonth.now(ZoneOffset.UTC).plusMonths(1).toString());
    dialog.getByLabel("Valore").fill("14");
    dialog.getByLabel("Fonte").fill("Rapporto di prova del laboratorio (esempio)");
    button(dialog, "Salva").click();
    dialog.waitFor(Waits.GONE);
  }

  private static void followTheNumber(Person prato, Tutorial.Step step) {
    try (var steward = Person.signedIn("bruno.galli")) {
      steward.open("/citta/prato/indicatori/refining-emissions");
      var page = steward.page();
      button(page, step.told("Da dove viene questo numero?")).click();
      var lineage = page.getByRole(AriaRole.DIALOG);
      lineage.getByText("refining_electricity / refined_water * factor(electricity)").waitFor();
      lineage.getByText("3.096.000").waitFor();
      lineage.getByText("Fattore 0,25").waitFor();
      step.picture(page);
      button(lineage, "Chiudi").click();
      button(page, step.told("Cambia fattore o anno base")).click();
      var dialog = page.getByRole(AriaRole.DIALOG);
      dialog
          .getByLabel("Edizione del fattore")
          .selectOption("cities/programme/factors/ispra-413-2025-consumption");
      dialog.getByLabel("Motivo").fill("Edizione più recente dello stesso istituto");
      button(dialog, "Cambia").click();
      dialog.waitFor(Waits.GONE);
      page.getByText(step.told("Valori rivisti")).first().waitFor();
      page.getByText("-2,8 %").first().waitFor();
    }
    prato.open("/citta/prato/decisioni");
    var page = prato.page();
    link(page, DECISION).click();
    page.getByText(step.told("Valori rivisti dopo la decisione")).waitFor();
    page.getByText("-2,8 % rispetto ad allora").first().waitFor();
  }

  private static void replicate(Person programme, Person roma, Tutorial.Step step) {
    roma.open("/citta/roma/sandbox");
    var page = roma.page();
    link(page, "Riprendi «" + TRIAL).click();
    page.getByLabel("Distretto").selectOption("cities/roma/districts/tiburtina-valley");
    for (var choice : page.getByLabel("Com’è da voi").all()) {
      choice.selectOption("ADAPTABLE");
    }
    for (var note : page.getByLabel("Che cosa c’è, o come si adatta").all()) {
      note.fill("Da concordare con il gestore");
    }
    button(page.locator("form"), step.told("Riprendi")).click();
    page.waitForURL(url -> url.matches(".*/citta/roma/sandbox/[0-9A-Z]{26}"));
    programme.open("/orologio");
    for (int leap = 0; leap < 4; leap++) {
      button(programme.page(), step.told("Avanti di 90 giorni")).click();
      programme
          .page()
          .locator(".nzd-statement-value")
          .getByText("avanti di " + (150 + 90 * leap) + " giorni")
          .waitFor();
    }
    page.reload();
    page.getByRole(AriaRole.TAB, named(step.told("Repliche"))).click();
    page.getByText("Ripresa da").first().waitFor();
    step.picture(page);
  }

  private static Page trial(Person person, String title) {
    person.open("/citta/prato/sandbox");
    link(person.page(), title).click();
    person.page().locator(".nzd-next").waitFor();
    return person.page();
  }

  private static void take(Page page, String action) {
    button(page.locator(".nzd-next"), action).click();
    button(page.getByRole(AriaRole.DIALOG), action).click();
    page.getByRole(AriaRole.DIALOG).waitFor(Waits.GONE);
  }

  private static void record(Page page, String deed, int choice, String field, String words) {
    button(page.locator(".nzd-next"), deed).click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    dialog
        .getByRole(AriaRole.COMBOBOX)
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(choice));
    dialog.getByLabel(field).fill(words);
    dialog.locator("button[type=submit]").click();
    dialog.waitFor(Waits.GONE);
  }

  private static Locator row(Page page, String indicator) {
    return page.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(indicator))
        .first();
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, named(name)).first();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name)).first();
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).first();
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }
}
