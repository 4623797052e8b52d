package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/**
 * A decision of a team of two seats: proposed for consent, called to the full procedure by one
 * objection, declared, voted in writing, counted and adopted.
 */
class DecisionsIT {
  private static final String TITLE = "Ombra e acqua nei parcheggi";

  @Test
  void shouldWalkFromAProposalOverAnObjectionToAnAdoption() {
    try (var proposer = Person.signedIn("sara.villa");
        var coordinator = Person.signedIn("paolo.riva")) {
      var hers = propose(proposer);
      var his = open(coordinator);
      object(his);
      declare(his);
      hers.reload();
      declare(hers);
      his.reload();
      button(his, "Iscrivi all’ordine del giorno").click();
      openVote(his);
      vote(his, "favorevole");
      hers.reload();
      vote(hers, "favorevole");
      his.reload();
      button(his, "Chiudi il voto e conta").click();
      his.getByText("approvata", new Page.GetByTextOptions().setExact(true)).first().waitFor();
      Accessible.check(his, "decision voted");
      Accessible.picture(his, "decision-voted");
      button(his, "Adotta").click();
      his.getByText("Scarica la bozza dell’atto").waitFor();
      assertThat(his.getByRole(AriaRole.HEADING, firstLevel()).innerText()).contains("adottata");
      Accessible.picture(his, "decision-adopted");
      assertThat(coordinator.complaints()).isEmpty();
    }
  }

  private static Page propose(Person person) {
    person.open("/citta/parma/decisioni/nuova");
    var page = person.page();
    field(page, "Titolo").fill(TITLE);
    field(page, "Quesito").fill("Si piantano alberi nei parcheggi?");
    field(page, "Proposta").fill("Cento alberi entro due anni, con raccolta della pioggia.");
    page.getByLabel("Gruppo di transizione")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.getByLabel("Innovazione sociale").check();
    button(page, "Aggiungi un’alternativa").click();
    field(page, "Alternativa").fill("Piantare");
    page.getByLabel("È quella proposta").check();
    field(page, "Confronto tra le alternative").fill("Le pensiline costano di più.");
    Accessible.check(page, "decision new");
    Accessible.picture(page, "decision-new");
    button(page, "Crea").click();
    button(page, "Apri al consenso per 48 ore").click();
    page.getByText("Aperta al consenso fino al").waitFor();
    Accessible.check(page, "decision open for consent");
    Accessible.picture(page, "decision-consent");
    return page;
  }

  private static Page open(Person person) {
    person.open("/citta/parma/decisioni");
    var page = person.page();
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(TITLE)).first().click();
    page.getByText("Si piantano alberi nei parcheggi?").waitFor();
    return page;
  }

  private static void object(Page page) {
    button(page, "Fai obiezione").click();
    page.getByLabel("Motivo").fill("Manca il costo della manutenzione.");
    button(page, "Conferma").click();
    page.getByText("Manca il costo della manutenzione.").first().waitFor();
  }

  private static void declare(Page page) {
    page.getByLabel("nessun conflitto").check();
    button(page, "Dichiara").click();
    button(page, "Cambia la dichiarazione").waitFor();
  }

  private static void openVote(Page page) {
    button(page, "Apri il voto").click();
    page.getByLabel("Voto scritto fino a").fill("2035-06-30T12:00");
    button(page, "Conferma").click();
    page.getByText("Si vota fino al").waitFor();
    Accessible.check(page, "decision at the vote");
    Accessible.picture(page, "decision-vote");
  }

  private static void vote(Page page, String choice) {
    page.getByLabel(choice).check();
    button(page, "Vota").click();
    page.getByText("Voto registrato").waitFor();
  }

  private static com.microsoft.playwright.Locator field(Page page, String label) {
    return page.getByLabel(label, new GetByLabelOptions().setExact(false)).first();
  }

  private static com.microsoft.playwright.Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  private static GetByRoleOptions firstLevel() {
    return new GetByRoleOptions().setLevel(1);
  }
}
