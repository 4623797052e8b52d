package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Barriers: read the board, report one, bring evidence, score it without seeing the others, make it
 * a priority; and what two cities have in common, by their people's word.
 */
class BarriersIT {
  private static final String BOARD = "/citta/prato/barriere";

  @Test
  void shouldShowTheBoardTheHeatMapAndTheBarrierBehindTheCeiling() {
    try (var coordinator = Person.signedIn("marco.ferri")) {
      coordinator.open(BOARD);
      var page = coordinator.page();
      link(page, "La norma limita il riuso delle acque affinate").first().waitFor();
      Accessible.check(page, "barriers-board");
      Accessible.picture(page, "barriers-board");
      radio(page, "Mappa di calore").click();
      page.getByText("Impatto (righe)").first().waitFor();
      Accessible.check(page, "barriers-heat");
      Accessible.picture(page, "barriers-heat");
      radio(page, "Elenco").click();
      page.getByRole(AriaRole.TABLE).first().waitFor();
      Accessible.check(page, "barriers-list");

      link(page, "La norma limita il riuso delle acque affinate").first().click();
      heading(page, "La norma limita il riuso delle acque affinate").waitFor();
      page.getByText("3.500.000 m³/anno").first().waitFor();
      page.getByText("10.000.000 m³/anno").first().waitFor();
      page.getByText("Prioritaria").first().waitFor();
      page.getByText("Riuso delle acque depurate fermo per le regole").first().waitFor();
      Accessible.check(page, "barrier");
      Accessible.picture(page, "barrier");
      assertThat(coordinator.complaints()).isEmpty();
    }
  }

  @Test
  void shouldTakeABarrierFromTheReportToThePriorities() {
    var title = "Barriera di prova del percorso";
    try (var coordinator = Person.signedIn("marco.ferri");
        var member = Person.signedIn("anna.galli")) {
      var page = coordinator.page();
      report(coordinator, title);
      assertThat(button(page, "Convalida").isDisabled()).isTrue();
      page.getByText("Serve almeno una prova con la sua fonte").first().waitFor();
      evidence(page);
      button(page, "Convalida").click();
      page.locator(".nzd-step-now").getByText("Convalidata").waitFor();

      var round = openRound(coordinator, title);
      score(page, 5);
      assertThat(button(page, "Chiudi e mostra i risultati").isDisabled()).isTrue();
      member.open(round);
      assertThat(member.heading()).contains("Valutazione di prova del percorso");
      assertThat(member.page().getByText("su 10").count()).isZero();
      Accessible.check(member.page(), "scoring-round");
      score(member.page(), 2);
      Accessible.picture(member.page(), "scoring-round");
      page.reload();
      button(page, "Chiudi e mostra i risultati").click();
      page.getByText("Pareri discordi").first().waitFor();
      Accessible.check(page, "scoring-round-closed");
      Accessible.picture(page, "scoring-round-closed");

      link(page, title).first().click();
      button(page, "Rendi prioritaria").click();
      page.locator(".nzd-step-now").getByText("Prioritaria").waitFor();
      assertThat(coordinator.complaints()).isEmpty();
    }
  }

  @Test
  void shouldShowWhatCitiesHaveInCommonWithTheRemedyThatWorked() {
    try (var coordinator = Person.signedIn("giulia.conti")) {
      coordinator.open("/citta/tutte/barriere/comuni");
      var page = coordinator.page();
      page.getByText("Coppie che si somigliano").waitFor();
      link(page, "La norma limita il riuso delle acque affinate").first().waitFor();
      Accessible.check(page, "common-barriers");
      Accessible.picture(page, "common-barriers");
      link(page, "Competenze divise tra uffici e livelli").first().click();
      page.getByText("Sportello unico per l’area produttiva").first().waitFor();
      page.getByText("Confermata").first().waitFor();
      Accessible.check(page, "common-barrier");
      Accessible.picture(page, "common-barrier");
      assertThat(coordinator.complaints()).isEmpty();
    }
  }

  @Test
  void shouldFitAPhone() {
    try (var member = Person.signedIn("anna.galli", Person.PHONE)) {
      for (var path : List.of(BOARD, BOARD + "/valutazioni", BOARD + "/comuni")) {
        member.open(path);
        member.heading();
        member.page().locator("main .nzd-skeleton").first().waitFor(Waits.GONE);
        int width = (int) member.page().evaluate("document.documentElement.scrollWidth");
        assertThat(width).as(path).isLessThanOrEqualTo(Person.PHONE.width);
      }
      Accessible.picture(member.page(), "common-barriers-390");
    }
  }

  private static void report(Person person, String title) {
    person.open(BOARD + "/nuova");
    var page = person.page();
    page.locator("#barrier-title").fill(title);
    page.locator("#barrier-statement").fill("Una descrizione abbastanza lunga per la prova.");
    page.locator("#barrier-district").selectOption("cities/prato/districts/distretto-tessile");
    page.locator("#barrier-dimension").selectOption("SOCIAL");
    page.locator("#barrier-barrierClass").selectOption("SOCIAL");
    page.locator("#barrier-governanceLevel").selectOption("MUNICIPAL");
    page.getByLabel("Innovazione sociale").check();
    page.locator("#barrier-owner").fill("Comune di Prato");
    Accessible.check(page, "barrier-new");
    page.locator("form button[type=submit]").last().click();
    heading(page, title).waitFor();
  }

  private static void evidence(Page page) {
    button(page, "Aggiungi una prova").click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Che cosa si afferma").fill("Lo dicono tre imprese");
    dialog.getByLabel("Fonte").fill("Incontro di distretto");
    Accessible.check(page, "barrier-evidence");
    dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Salva")).click();
    page.getByText("Lo dicono tre imprese").first().waitFor();
  }

  private static String openRound(Person coordinator, String title) {
    coordinator.open(BOARD + "/valutazioni/nuova");
    var page = coordinator.page();
    page.locator("#round-title").fill("Valutazione di prova del percorso");
    page.getByLabel(title).check();
    page.locator("form button[type=submit]").last().click();
    page.getByText("Nessuno legge questi voti prima della chiusura").waitFor();
    var url = page.url();
    return url.substring(url.indexOf("/citta/"));
  }

  private static void score(Page page, int value) {
    for (var criterion : List.of("impact", "likelihood")) {
      page.locator("input[name$='-" + criterion + "']").nth(value - 1).check();
    }
    button(page, "Salva i miei voti").click();
    page.getByText("Salvato ora").first().waitFor();
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name)).first();
  }

  private static Locator radio(Page page, String name) {
    return page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(name)).first();
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name)).first();
  }
}
