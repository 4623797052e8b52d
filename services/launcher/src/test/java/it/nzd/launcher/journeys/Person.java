package it.nzd.launcher.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import it.nzd.launcher.RunningProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A person with a browser of their own. */
final class Person implements AutoCloseable {
  static final ViewportSize DESKTOP = new ViewportSize(1280, 800);
  static final ViewportSize PHONE = new ViewportSize(390, 844);

  /** The sessions that were begun, as a browser keeps them, by user name. */
  private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

  private final RunningProduct product = RunningProduct.get();
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Person(ViewportSize size, @Nullable String session) {
    context =
        Browsers.get()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(size)
                    .setLocale("it-IT")
                    .setTimezoneId("Europe/Rome")
                    .setStorageState(session));
    context.setDefaultTimeout(30_000);
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  /** Somebody who did not sign in. */
  static Person visitor(ViewportSize size) {
    return new Person(size, null);
  }

  /** Somebody who is signed in, since an earlier test or through Keycloak's page. */
  static Person signedIn(String userName) {
    return signedIn(userName, DESKTOP);
  }

  static Person signedIn(String userName, ViewportSize size) {
    var person = new Person(size, SESSIONS.get(userName));
    person.open("/");
    if (person.isSignedIn()) {
      person.heading();
    } else {
      person.signIn(userName);
      SESSIONS.put(userName, person.context.storageState());
    }
    return person;
  }

  /** Somebody who signs in through Keycloak's page, whose session nobody else has. */
  static Person signingIn(String userName) {
    var person = visitor(DESKTOP);
    person.open("/");
    person.signIn(userName);
    return person;
  }

  Page page() {
    return page;
  }

  /** What the browser complained of: errors in the console and in scripts. */
  List<String> complaints() {
    return complaints;
  }

  void open(String path) {
    page.navigate(product.url() + path);
  }

  /** A second tab of the same browser. */
  Page secondTab(String path) {
    var tab = context.newPage();
    tab.navigate(product.url() + path);
    return tab;
  }

  BrowserContext context() {
    return context;
  }

  private boolean isSignedIn() {
    return context
        .request()
        .get(product.url() + "/auth/session")
        .text()
        .contains("\"signedIn\":true");
  }

  void signIn(String userName) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Accedi")).first().click();
    page.locator("#username").fill(userName);
    if (page.locator("#password").count() == 0) {
      page.locator("#kc-login").click();
    }
    page.locator("#password").fill(product.people().password());
    page.locator("#kc-login").click();
    page.waitForURL(url -> url.startsWith(product.url()) && !url.contains("/auth/"));
    heading();
  }

  /** The title of the page, once it is there. */
  String heading() {
    var title = page.locator("main h1").first();
    title.waitFor();
    return title.innerText();
  }

  @Override
  public void close() {
    context.close();
  }
}
