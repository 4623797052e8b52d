package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every calculator answers with its example, names its method, and refuses nonsense at its field.
 */
class CalculatorsIT {
  @Test
  void shouldAnswerWithTheExampleThatIsFilledIn() {
    try (var member = Person.signedIn("anna.galli")) {
      member.open("/calcolatori");
      var page = member.page();
      page.locator(".nzd-card a").first().waitFor();
      @SuppressWarnings("unchecked")
      var addresses =
          (List<String>)
              page.locator(".nzd-card a")
                  .evaluateAll("links => links.map(link => link.getAttribute('href'))");
      assertThat(addresses).hasSizeGreaterThan(20);
      for (var address : addresses) {
        member.open(address);
        calculate(page);
        var method = page.locator(".nzd-method code").first();
        method.waitFor();
        assertThat(method.innerText()).startsWith(address.substring("/calcolatori/".length()));
      }
      assertThat(member.complaints()).isEmpty();
    }
  }

  @Test
  void shouldRefuseNonsenseAtItsField() {
    try (var firm = Person.signedIn("ahmed.rossi", Person.PHONE)) {
      firm.open("/calcolatori/energy-sharing-premium");
      var page = firm.page();
      var power = page.locator("#calculator-powerKw");
      power.fill("molti");
      calculate(page);
      page.locator(".nzd-error-summary").getByText("Scrivere un numero").waitFor();

      power.fill("-5");
      calculate(page);
      page.locator("#calculator-powerKw-error").waitFor();
      assertThat(page.locator(".nzd-method").count()).isZero();
    }
  }

  private static void calculate(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Calcola").setExact(true))
        .click();
  }
}
