package it.nzd.launcher.journeys;

import static it.nzd.launcher.journeys.Hands.button;
import static it.nzd.launcher.journeys.Hands.dialog;
import static it.nzd.launcher.journeys.Hands.leap;
import static it.nzd.launcher.journeys.Hands.link;
import static it.nzd.launcher.journeys.Hands.state;
import static it.nzd.launcher.journeys.Hands.tab;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The walk along a practice that another city takes over, with what it is expected to bring. */
final class WalkReplica {
  private static final String SOURCE_THEORY = "Acqua di riuso ed energia del tessile";
  private static final String OWN_THEORY = "Energia condivisa lungo la Tiburtina";
  private static final String TRY =
      "Sperimentare l’acqua affinata per lavaggio strade e verde pubblico";
  private static final String RULE =
      "Regole comunali e linee guida per usi urbani dell’acqua affinata";
  private static final int DAYS_AHEAD = 60;

  private WalkReplica() {}

  static void takeOver(Cast cast, Tutorial.Step step) {
    var roma = cast.at("chiara.leoni");
    var replica = copyTheTrial(roma, step);
    adapt(roma.page(), step);
    copyTheReasoning(roma, step);
    aYearLater(cast.at("giulia.conti"), step);
    roma.open(replica);
    compare(roma.page(), step);
    roma.page().getByText("Ripresa da").first().waitFor();
    step.picture(roma.page());
  }

  private static void compare(Page page, Tutorial.Step step) {
    tab(page, step.told("Repliche")).click();
    page.getByRole(AriaRole.TABLE).waitFor();
  }

  /** The fit check comes first; the copy begins as an idea and names where it comes from. */
  private static String copyTheTrial(Person roma, Tutorial.Step step) {
    roma.open("/citta/roma/sandbox");
    var page = roma.page();
    link(page, "Riprendi «" + WalkTrial.TITLE).click();
    page.getByLabel("Distretto").selectOption("cities/roma/districts/tiburtina-valley");
    for (var choice : page.getByLabel("Com’è da voi").all()) {
      choice.selectOption("ADAPTABLE");
    }
    for (var note : page.getByLabel("Che cosa c’è, o come si adatta").all()) {
      note.fill("Da concordare con il gestore");
    }
    button(page.locator("form"), step.told("Riprendi")).click();
    page.waitForURL(url -> url.matches(".*/citta/roma/sandbox/[0-9A-Z]{26}"));
    state(page, "idea");
    return page.url().substring(page.url().indexOf("/citta/"));
  }

  private static void adapt(Page page, Tutorial.Step step) {
    link(page, step.told("Modifica")).click();
    page.getByLabel("Autorità e gestori")
        .fill(
            "Roma Capitale, Regione, agenzia per l’ambiente, gestore della depurazione (da"
                + " individuare).");
    button(page, "Salva").click();
    page.getByText("gestore della depurazione (da individuare)").waitFor();
  }

  private static void copyTheReasoning(Person roma, Tutorial.Step step) {
    roma.open("/citta/roma/teoria");
    var page = roma.page();
    link(page, OWN_THEORY).click();
    page.locator("[data-statement]").first().waitFor();
    button(page, step.told("Copia da un altro distretto")).click();
    var source = dialog(page).getByLabel("Modello da cui copiare");
    source.selectOption(
        source
            .locator("option", new Locator.LocatorOptions().setHasText(SOURCE_THEORY))
            .getAttribute("value"));
    dialog(page).getByLabel(step.told(TRY)).check();
    dialog(page).getByLabel(step.told(RULE)).check();
    button(dialog(page), "Copia 2 enunciati").click();
    dialog(page).waitFor(Waits.GONE);
    var copied = page.locator("[data-statement]").filter(having(TRY)).first();
    copied.getByText(step.told("copiato da un altro distretto")).waitFor();
    copied.getByText("porta a: " + RULE).waitFor();
    step.pictureOf(page, copied, "theory");
  }

  private static void aYearLater(Person programme, Tutorial.Step step) {
    programme.open("/orologio");
    for (int days = DAYS_AHEAD + 90; days <= DAYS_AHEAD + 360; days += 90) {
      leap(programme.page(), step.told("Avanti di 90 giorni"), days);
    }
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
