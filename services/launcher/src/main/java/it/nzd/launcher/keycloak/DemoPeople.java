package it.nzd.launcher.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The invented people of the demonstration, one of each role at least; they share one password. */
public record DemoPeople(String password, List<Person> people) {

  public DemoPeople {
    people = List.copyOf(people);
  }

  /** One person: what they are, tenant by tenant. */
  public record Person(
      String id,
      String username,
      String firstName,
      String lastName,
      Map<String, List<String>> roles,
      @Nullable String note) {

    public Person {
      roles = Map.copyOf(roles);
    }

    /** For example {@code prato: cdtt-member; roma: cdtt-member (two cities)}. */
    public String standing() {
      var places =
          new TreeMap<>(roles)
              .entrySet().stream()
                  .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
                  .collect(Collectors.joining("; "));
      return note == null ? places : places + " (" + note + ")";
    }
  }

  public static DemoPeople load() {
    try (var in = DemoPeople.class.getResourceAsStream("/keycloak/demo-people.json")) {
      return new ObjectMapper().readValue(Objects.requireNonNull(in), DemoPeople.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
