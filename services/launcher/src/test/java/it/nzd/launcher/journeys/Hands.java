package it.nzd.launcher.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** What a person does on a page, by the words that are read on it. */
final class Hands {
  private static final String STEPS = ".nzd-next";

  private Hands() {}

  static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, named(name)).first();
  }

  static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name)).first();
  }

  static Locator button(Locator within, String name) {
    return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).first();
  }

  static Locator tab(Page page, String name) {
    return page.getByRole(AriaRole.TAB, named(name));
  }

  static Locator dialog(Page page) {
    return page.getByRole(AriaRole.DIALOG);
  }

  /** The state beside the title, to the letter. */
  static void state(Page page, String state) {
    page.locator("h1").getByText(state, new Locator.GetByTextOptions().setExact(true)).waitFor();
  }

  static void choose(Locator list, int place) {
    list.selectOption(new SelectOption().setIndex(place));
  }

  /** Sends what the open dialog asks for, and waits until it was taken. */
  static void send(Page page) {
    dialog(page).locator("button[type=submit]").click();
    dialog(page).waitFor(Waits.GONE);
  }

  /** The button of a step of a trial. */
  static Locator step(Page page, String action) {
    return button(page.locator(STEPS), action);
  }

  /** Takes a step of a trial and confirms it. */
  static void take(Page page, String action) {
    step(page, action).click();
    button(dialog(page), action).click();
    dialog(page).waitFor(Waits.GONE);
  }

  /** What a next step of a trial needs, where it stands like this. */
  static Locator guard(Page page, String words, boolean holds) {
    return page.locator(STEPS + (holds ? " .nzd-guard-holds" : " .nzd-guard-fails"))
        .filter(new Locator.FilterOptions().setHasText(words))
        .first();
  }

  /** Moves the demonstration's clock by one leap. */
  static void leap(Page clock, String label, int daysAhead) {
    button(clock, label).click();
    clock.locator(".nzd-statement-value").getByText("avanti di " + daysAhead + " giorni").waitFor();
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }
}
