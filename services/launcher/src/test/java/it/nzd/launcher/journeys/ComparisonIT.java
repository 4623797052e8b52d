package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The programme coordinator reads the four districts side by side. */
class ComparisonIT {
  @Test
  void shouldCureDifferentFactorEditionsByChoosingACommonOne() {
    try (var coordinator = Person.signedIn("giulia.conti")) {
      coordinator.open("/confronto");
      var row = row(coordinator.page(), "Emissioni da elettricità per addetto");
      row.waitFor();
      assertThat(row.innerText()).contains("edizioni diverse del fattore");

      var choices = row.getByRole(AriaRole.COMBOBOX);
      var consumption =
          choices
              .locator("option")
              .filter(new Locator.FilterOptions().setHasText("413/2025, consumo"));
      choices.selectOption(consumption.first().getAttribute("value"));
      row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Applica")).click();

      row.getByText("confrontabile", new Locator.GetByTextOptions().setExact(true))
          .first()
          .waitFor();
      assertThat(row.innerText()).doesNotContain("edizioni diverse");
      assertThat(coordinator.page().url()).contains("413-2025");
      assertThat(coordinator.complaints()).isEmpty();
    }
  }

  @Test
  void shouldRefuseFiguresOfWholeCitiesWithReasonAndCure() {
    try (var coordinator = Person.signedIn("giulia.conti")) {
      coordinator.open("/confronto");
      var row = row(coordinator.page(), "Riduzione dichiarata al 2030");
      row.waitFor();
      assertThat(row.innerText())
          .contains("non confrontabile", "intera città", "Serve un valore misurato sul distretto");
    }
  }

  @Test
  void shouldShowThatInventedSeriesAreInvented() {
    try (var coordinator = Person.signedIn("giulia.conti")) {
      coordinator.open("/confronto");
      var row = row(coordinator.page(), "Potenziale fotovoltaico");
      row.waitFor();
      assertThat(row.innerText()).contains("illustrativo");
    }
  }

  private static Locator row(Page page, String indicator) {
    return page.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(indicator))
        .first();
  }
}
