package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** People: from the invitation to the withdrawal, the two benches, and who knows whom. */
class PeopleIT {
  private static final String FIRM = "Tintoria Bisenzio Esempio S.r.l.";
  private static final String NEW_PASSWORD = "Un-segreto-di-prova-2026";
  private static final Duration IN_FORCE = Duration.ofSeconds(5);

  @Test
  void shouldInviteAndWithdrawAtOnce() {
    try (var coordinator = Person.signedIn("marco.ferri");
        var invited = Person.visitor(Person.PHONE)) {
      var link = invite(coordinator);

      accept(invited, link);
      var acting = invited.page().getByText("Agisco per").first();
      acting.waitFor();
      invited.page().getByText("con mandato di firmare").first().waitFor();
      Accessible.picture(invited.page(), "invited-home");
      sees(invited, "Ahmed Rossi", "Lin Chen");
      assertThat(invited.page().locator("main").innerText()).doesNotContain("Marco Ferri");

      withdraw(coordinator);
      var since = Instant.now();
      while (!isSignedOut(invited)) {
        assertThat(Duration.between(since, Instant.now())).isLessThan(IN_FORCE);
      }
    }
  }

  @Test
  void shouldShowTheTwoBenchesByName() {
    try (var member = Person.signedIn("anna.galli")) {
      member.open("/citta/prato/attori/cdtt/distretto-tessile");
      var page = member.page();
      page.getByText("Teresa Monti").first().waitFor();
      page.getByText("Marco Ferri").first().waitFor();
      assertThat(page.locator("main").innerText())
          .contains("Parte della città", "Parte del distretto", "Bruno Galli", "Irene Sala");
      Accessible.check(page, "transition team");
      Accessible.picture(page, "transition-team");
      assertThat(member.complaints()).isEmpty();
    }
  }

  @Test
  void shouldDrawPowerAndInterestAndKeepEarlierJudgements() {
    try (var coordinator = Person.signedIn("marco.ferri")) {
      coordinator.open("/citta/prato/attori/matrice");
      var page = coordinator.page();
      page.getByRole(AriaRole.LINK, named(FIRM)).first().waitFor();
      Accessible.check(page, "matrix");
      Accessible.picture(page, "matrix");
      page.getByRole(AriaRole.BUTTON, named("Valutazioni " + FIRM)).first().click();
      page.getByText("Prima valutazione").first().waitFor();
      page.getByText("Dopo la visita").first().waitFor();
    }
  }

  @Test
  void shouldShowTheMandatesOfAFirmToItsOwnPeople() {
    try (var firm = Person.signedIn("lin.chen")) {
      firm.open("/citta/prato/attori/mandati");
      var page = firm.page();
      page.getByText("Ahmed Rossi").first().waitFor();
      assertThat(page.locator("main").innerText())
          .contains("firmare")
          .doesNotContain("Filatura Calvana");
      Accessible.check(page, "mandates");
      Accessible.picture(page, "mandates");
    }
  }

  private static String invite(Person coordinator) {
    coordinator.open("/citta/prato/attori/persone");
    var page = coordinator.page();
    page.getByRole(AriaRole.LINK, named("Invita una persona")).first().click();
    page.locator("#people-givenName").fill("Prova");
    page.getByLabel("Cognome").fill("Invitata");
    page.getByLabel("Posta elettronica").fill("prova.invitata@nzd.invalid");
    page.getByLabel("Ruolo nella città").selectOption("firm");
    page.getByLabel("Cerca l'organizzazione").fill("Bisenzio");
    var organisations = page.getByLabel("Organizzazione per cui agisce");
    organisations
        .locator("option", new com.microsoft.playwright.Locator.LocatorOptions().setHasText(FIRM))
        .first()
        .waitFor(Waits.THERE);
    organisations.selectOption(new SelectOption().setLabel(FIRM));
    page.getByLabel("firmare").check();
    Accessible.check(page, "invite");
    page.getByRole(AriaRole.BUTTON, named("Crea l'invito")).click();
    var link = page.getByLabel("Collegamento d'invito").last();
    link.waitFor();
    Accessible.check(page, "invitation link");
    Accessible.picture(page, "invitation-link");
    return link.inputValue();
  }

  private static void accept(Person invited, String link) {
    var page = invited.page();
    page.navigate(link);
    page.getByRole(AriaRole.BUTTON, named("Accetta l'invito")).click();
    var password = page.locator(".nzd-invitation code").nth(1);
    password.waitFor();
    Accessible.check(page, "accepted invitation");
    Accessible.picture(page, "invitation-accepted");
    var first = password.innerText();
    page.locator(".nzd-invitation").getByRole(AriaRole.LINK).click();
    page.locator("#username").fill("prova.invitata@nzd.invalid");
    if (page.locator("#password").count() == 0) {
      page.locator("#kc-login").click();
    }
    page.locator("#password").fill(first);
    page.locator("#kc-login").click();
    page.locator("#password-new").fill(NEW_PASSWORD);
    page.locator("#password-confirm").fill(NEW_PASSWORD);
    page.locator("#password-confirm").press("Enter");
    page.waitForURL(url -> url.contains("/citta/prato"));
  }

  private static void sees(Person person, String... names) {
    person.open("/citta/prato/attori/persone");
    for (var name : names) {
      person.page().getByText(name).first().waitFor();
    }
  }

  private static void withdraw(Person coordinator) {
    coordinator.open("/citta/prato/attori/persone");
    var page = coordinator.page();
    page.getByRole(AriaRole.LINK, named("Prova Invitata")).first().click();
    page.getByRole(AriaRole.BUTTON, named("Ritira la persona")).first().click();
    page.getByLabel("Motivo").fill("Ha cambiato lavoro");
    Accessible.picture(page, "withdraw");
    var dialog = page.getByRole(AriaRole.DIALOG);
    dialog
        .getByRole(
            AriaRole.BUTTON,
            new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Ritira la persona"))
        .click();
    page.locator("h1").getByText("ritirata").waitFor();
  }

  private static boolean isSignedOut(Person person) {
    Page page = person.page();
    page.reload();
    person.heading();
    return page.locator("main").innerText().contains("Serve l'accesso");
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }
}
