package it.nzd.launcher.journeys;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;

/** What a test waits for. */
final class Waits {
  /** Until it is no longer there. */
  static final WaitForOptions GONE = new WaitForOptions().setState(WaitForSelectorState.DETACHED);

  /** Until it is there, whether it can be seen or not. */
  static final WaitForOptions THERE = new WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  private Waits() {}
}
