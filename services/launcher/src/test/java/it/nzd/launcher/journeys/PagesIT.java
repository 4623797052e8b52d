package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every page, as a person meets it: axe finds nothing, nothing is wider than the screen of a
 * desktop or a phone, pictures are kept.
 */
class PagesIT {
  private static final Map<String, String> CITY_PAGES = cityPages();

  @Test
  void shouldHoldForTheCoordinator() {
    check("marco.ferri", Person.DESKTOP, "", CITY_PAGES);
  }

  @Test
  void shouldFitAPhone() {
    check("marco.ferri", Person.PHONE, "-390", CITY_PAGES);
  }

  @Test
  void shouldHoldForTheProgramme() {
    check(
        "giulia.conti",
        Person.DESKTOP,
        "",
        Map.of("comparison", "/confronto", "programme-home", "/"));
  }

  @Test
  void shouldFitAPhoneForTheProgramme() {
    check("giulia.conti", Person.PHONE, "-390", Map.of("comparison", "/confronto"));
  }

  @Test
  void shouldHoldForVisitors() {
    try (var visitor = Person.visitor(Person.DESKTOP)) {
      for (var page :
          Map.of("welcome", "/", "accessibility", "/accessibilita", "not-found", "/niente")
              .entrySet()) {
        visitor.open(page.getValue());
        visitor.heading();
        Accessible.check(visitor.page(), page.getKey());
        Accessible.picture(visitor.page(), page.getKey());
      }
    }
  }

  private static void check(
      String userName, ViewportSize size, String suffix, Map<String, String> pages) {
    List<String> wide = new ArrayList<>();
    try (var person = Person.signedIn(userName, size)) {
      for (var page : pages.entrySet()) {
        person.open(page.getValue());
        person.heading();
        settled(person.page());
        Accessible.picture(person.page(), page.getKey() + suffix);
        if (size == Person.DESKTOP) {
          Accessible.check(person.page(), page.getKey());
        }
        int width = (int) person.page().evaluate("document.documentElement.scrollWidth");
        if (width > size.width) {
          wide.add(page.getKey() + " is " + width + " wide");
        }
      }
      assertThat(wide).isEmpty();
      assertThat(person.complaints()).isEmpty();
    }
  }

  /** Waits until the page has all that it asked for. */
  static void settled(Page page) {
    page.waitForLoadState(LoadState.LOAD);
    page.locator("main .nzd-skeleton, main [aria-busy=true]").first().waitFor(Waits.GONE);
  }

  /** The pages of a city, by the names of their pictures. */
  static Map<String, String> cityPages() {
    var pages = new LinkedHashMap<String, String>();
    pages.put("home", "/citta/prato");
    pages.put("organisations", "/citta/prato/attori");
    pages.put("organisation-new", "/citta/prato/attori/nuovo");
    pages.put("districts", "/citta/prato/attori/distretti");
    pages.put("district", "/citta/prato/attori/distretti/distretto-tessile");
    pages.put("people", "/citta/prato/attori/persone");
    pages.put("invite", "/citta/prato/attori/persone/invita");
    pages.put("teams", "/citta/prato/attori/cdtt");
    pages.put("mandates", "/citta/prato/attori/mandati");
    pages.put("matrix", "/citta/prato/attori/matrice");
    pages.put("theories", "/citta/prato/teoria");
    pages.put("barriers", "/citta/prato/barriere");
    pages.put("barrier-new", "/citta/prato/barriere/nuova");
    pages.put("scoring-rounds", "/citta/prato/barriere/valutazioni");
    pages.put("common-barriers", "/citta/prato/barriere/comuni");
    pages.put("sandboxes", "/citta/prato/sandbox");
    pages.put("sandbox-new", "/citta/prato/sandbox/nuova");
    pages.put("consultations", "/citta/prato/consultazioni");
    pages.put("consultation-new", "/citta/prato/consultazioni/nuova");
    pages.put("indicators", "/citta/prato/indicatori");
    pages.put("indicator", "/citta/prato/indicatori/water-reuse-rate");
    pages.put("calculators", "/calcolatori");
    pages.put("calculator", "/calcolatori/energy-sharing");
    pages.put("decisions", "/citta/prato/decisioni");
    pages.put("decision-new", "/citta/prato/decisioni/nuova");
    pages.put("meetings", "/citta/prato/decisioni/riunioni");
    pages.put("meeting-new", "/citta/prato/decisioni/riunioni/nuova");
    pages.put("commitments", "/citta/prato/impegni");
    pages.put("commitment-new", "/citta/prato/impegni/nuovo");
    pages.put("opportunities", "/citta/prato/opportunita");
    pages.put("activity", "/citta/prato/attivita");
    pages.put("notices", "/avvisi");
    return pages;
  }
}
