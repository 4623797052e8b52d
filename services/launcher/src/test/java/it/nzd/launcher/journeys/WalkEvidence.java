package it.nzd.launcher.journeys;

import static it.nzd.launcher.journeys.Hands.button;
import static it.nzd.launcher.journeys.Hands.dialog;
import static it.nzd.launcher.journeys.Hands.link;
import static it.nzd.launcher.journeys.Hands.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The walk along the numbers: what can be compared, what lies behind, where a value comes from. */
final class WalkEvidence {
  private WalkEvidence() {}

  static void compare(Cast cast, Tutorial.Step step) {
    var page = cast.at("giulia.conti").page();
    cast.at("giulia.conti").open("/confronto");
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

  static void shareTheBarrier(Cast cast, Tutorial.Step step) {
    var prato = cast.at("marco.ferri");
    var roma = cast.at("chiara.leoni");
    prato.open("/citta/prato/indicatori/water-reuse-rate");
    button(prato.page(), step.told("Che cosa poggia su questo numero?")).click();
    prato.page().locator(".nzd-thread-walk li").first().waitFor();
    roma.open("/citta/roma/barriere/comuni");
    button(roma.page(), step.told("Proponi come comune con Prato")).click();
    roma.page().waitForURL(url -> url.matches(".*/barriere/comuni/[^/?]+"));
    roma.page().getByText(WalkTrial.BARRIER).first().waitFor();
    var address = roma.page().url();
    prato.open(
        address.substring(address.indexOf("/citta/")).replace("/citta/roma/", "/citta/prato/"));
    button(prato.page(), step.told("Sì, è la stessa")).click();
    prato.page().locator("h1").getByText("Confermata").waitFor();
    step.picture(prato.page());
  }

  static void followTheNumber(Cast cast, Tutorial.Step step) {
    var page = cast.at("bruno.galli").page();
    cast.at("bruno.galli").open("/citta/prato/indicatori/refining-emissions");
    button(page, step.told("Da dove viene questo numero?")).click();
    var lineage = dialog(page);
    lineage.getByText("refining_electricity / refined_water * factor(electricity)").waitFor();
    lineage.getByText("3.096.000").waitFor();
    lineage.getByText("Fattore 0,25").waitFor();
    step.picture(page);
    button(lineage, "Chiudi").click();
    restate(page, step);
    seeItAtTheDecision(cast.at("marco.ferri"), step);
  }

  private static void restate(Page page, Tutorial.Step step) {
    button(page, step.told("Cambia fattore o anno base")).click();
    var dialog = dialog(page);
    dialog
        .getByLabel("Edizione del fattore")
        .selectOption("cities/programme/factors/ispra-413-2025-consumption");
    dialog.getByLabel("Motivo").fill("Edizione più recente dello stesso istituto");
    send(page);
    page.getByText(step.told("Valori rivisti")).first().waitFor();
    page.getByText("-2,8 %").first().waitFor();
  }

  /** The frozen copy stays; beside it stands that the values moved since, and by how much. */
  private static void seeItAtTheDecision(Person coordinator, Tutorial.Step step) {
    coordinator.open("/citta/prato/decisioni");
    var page = coordinator.page();
    link(page, WalkDecision.TITLE).click();
    page.getByText(step.told("Valori rivisti dopo la decisione")).waitFor();
    page.getByText("-2,8 % rispetto ad allora").first().waitFor();
  }

  private static Locator row(Page page, String indicator) {
    return page.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(indicator))
        .first();
  }
}
