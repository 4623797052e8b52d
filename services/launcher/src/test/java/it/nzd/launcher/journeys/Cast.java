package it.nzd.launcher.journeys;

import com.microsoft.playwright.options.ViewportSize;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who takes part in a story: each signs in once, when first called, and stays. */
final class Cast implements AutoCloseable {
  private final Map<String, Person> people = new LinkedHashMap<>();

  Person at(String userName) {
    return at(userName, Person.DESKTOP);
  }

  Person onPhone(String userName) {
    return at(userName, Person.PHONE);
  }

  private Person at(String userName, ViewportSize size) {
    return people.computeIfAbsent(userName, name -> Person.signedIn(name, size));
  }

  @Override
  public void close() {
    people.values().forEach(Person::close);
  }
}
