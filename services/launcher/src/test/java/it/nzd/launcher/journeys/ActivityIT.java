package it.nzd.launcher.journeys;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What happened is told to those concerned, and its record can be verified. */
class ActivityIT {
  @Test
  void shouldVerifyTheAuditTrailWithProgress() {
    try (var member = Person.signedIn("anna.galli")) {
      member.open("/citta/prato/attivita");
      member
          .page()
          .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Verifica il registro"))
          .click();
      member.page().getByText("Registro integro").first().waitFor();
      Accessible.check(member.page(), "activity after verification");
    }
  }

  @Test
  void shouldShowAColleaguesChangeWithoutReloading() {
    try (var reader = Person.signedIn("teresa.monti");
        var writer = Person.signedIn("marco.ferri")) {
      var read = RegistryIT.open(reader);
      var written = RegistryIT.open(writer);

      RegistryIT.edit(written, "https://esempio.it/dal-vivo");

      read.getByText("https://esempio.it/dal-vivo").first().waitFor();
    }
  }
}
