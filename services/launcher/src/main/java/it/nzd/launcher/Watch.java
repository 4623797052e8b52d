package it.nzd.launcher;

import it.nzd.launcher.machine.Console;

/** Tells the person when a part of the running product has ended by itself, and what to do. */
final class Watch {
  private final Console console;

  Watch(Console console) {
    this.console = console;
  }

  /** Nobody can sign in without it. */
  void signOnEnded(String whatHappened) {
    tell(
        whatHappened,
        "Nobody can sign in until it runs again; whoever is signed in can go on for some minutes.");
  }

  /** Nothing is kept without it. */
  void storeEnded(String whatHappened) {
    tell(
        whatHappened,
        "Nothing can be read or saved until it runs again; what was saved before is safe.");
  }

  /** The others go on without it. */
  void serviceEnded(String context, String whatHappened) {
    var lost =
        context.equals(Services.GATEWAY)
            ? "No page can be opened until it runs again."
            : "The pages that need it say that it does not answer; the others go on.";
    tell(whatHappened, lost);
  }

  private void tell(String whatHappened, String lost) {
    console.say("");
    console.say("%s %s".formatted(whatHappened, lost));
    console.say("Stop with Ctrl-C and start again with ./nzd up; the data stay.");
  }
}
