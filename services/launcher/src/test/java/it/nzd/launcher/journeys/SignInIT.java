package it.nzd.launcher.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.nzd.launcher.RunningProduct;
import it.nzd.launcher.keycloak.DemoPeople;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of person signs in, lands where their role begins, and leaves. */
class SignInIT {
  /** One of each set of roles: that everybody's account works is shown without a browser. */
  static Collection<String> oneOfEachKind() {
    return RunningProduct.get().people().people().stream()
        .collect(
            Collectors.toMap(
                person -> List.copyOf(person.roles().values()),
                DemoPeople.Person::username,
                (first, later) -> first,
                LinkedHashMap::new))
        .values();
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void shouldLandOnAPageThatFitsAndLeave(String userName) {
    try (var person = Person.signingIn(userName)) {
      assertThat(person.heading()).isNotBlank();
      Accessible.picture(person.page(), "home-" + userName);
      assertThat(person.complaints()).isEmpty();

      person
          .page()
          .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Esci"))
          .first()
          .click();
      person
          .page()
          .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Accedi"))
          .first()
          .waitFor();
      person.open("/citta/prato/attori");
      person.page().getByText("Serve l'accesso").first().waitFor();
    }
  }

  @Test
  void shouldSpeakItalianAndEnglishOnKeycloaksPage() {
    try (var person = Person.visitor(Person.DESKTOP)) {
      person.open("/");
      person
          .page()
          .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Accedi"))
          .first()
          .click();
      person.page().locator("#username").waitFor();
      assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo("it");
      Accessible.check(person.page(), "Keycloak's sign-in page");
      Accessible.picture(person.page(), "sign-in");
    }
  }

  @Test
  void shouldEndTheSessionInEveryBrowserWhenKeycloakEndsIt() {
    try (var one = Person.signingIn("anna.galli")) {
      var tab = one.secondTab("/citta/prato/attori");
      tab.locator("main h1").first().waitFor();
      one.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Esci")).first().click();
      one.page()
          .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Accedi"))
          .first()
          .waitFor();
      tab.reload();
      tab.getByText("Serve l'accesso").first().waitFor();
    }
  }
}
