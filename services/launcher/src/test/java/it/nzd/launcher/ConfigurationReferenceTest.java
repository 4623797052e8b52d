package it.nzd.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.context.annotation.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The reference page of all settings is what the code says of them: those of settings records, and
 * those that a class takes one by one. What a setting does stands in the code; for single values,
 * for what two records share and where the compiler leaves it out, in settings.properties beside
 * this test. After a wanted change run with {@code -Dnzd.write=true}.
 */
class ConfigurationReferenceTest {
  private static final Path PAGE = Path.of("../../docs/reference/configuration.md");
  private static final Pattern SINGLE =
      Pattern.compile("\\$\\{((?:nzd|otel)\\.[a-z.-]+)(?::(.*))?}");

  /** What a service says of itself, and what a record names already. */
  private static final Set<String> OWN = Set.of("nzd.service", "nzd.store.database");

  private static final Properties WORDS = words();
  private static final String METADATA = "META-INF/spring-configuration-metadata.json";

  private static String page = "";

  @BeforeAll
  static void readTheCode() throws IOException {
    page = read();
  }

  @Test
  void shouldSayWhatTheCodeSays() throws IOException {
    if (Boolean.getBoolean("nzd.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }

  @Test
  void shouldSayWhatEverySettingDoes() {
    assertThat(page.lines().filter(line -> line.endsWith("|  |"))).isEmpty();
  }

  private static String read() throws IOException {
    var rows = new TreeMap<String, String>();
    singleValues().forEach((name, otherwise) -> rows.put(name, row(name, otherwise, "")));
    var json = new ObjectMapper();
    var found = ConfigurationReferenceTest.class.getClassLoader().getResources(METADATA);
    for (var file : Collections.list(found)) {
      for (var property : json.readTree(file).path("properties")) {
        var name = property.path("name").asText();
        if (name.startsWith("nzd.")) {
          rows.merge(
              name,
              row(
                  name,
                  property.path("defaultValue").asText(""),
                  property.path("description").asText("")),
              (one, other) -> one.compareTo(other) < 0 ? other : one);
        }
      }
    }
    return """
    # Settings

    Every setting of the services and the gateway, as the code declares them. A setting is given as an environment
    variable of the name in the second column. On one machine `./nzd up` sets what is needed; its own settings are
    the ports and the work folder that `./nzd doctor` names.

    | setting | variable | default | what it does |
    |---|---|---|---|
    """
        + String.join("", rows.values());
  }

  /** Settings that a class takes one by one, with their defaults. */
  private static Map<String, String> singleValues() {
    var found = new TreeMap<String, String>();
    var classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/v1/"))
            .importPackages("it.nzd");
    for (var one : classes) {
      for (var unit : one.getCodeUnits()) {
        for (var parameter : unit.getParameters()) {
          parameter
              .tryGetAnnotationOfType(Value.class)
              .map(value -> SINGLE.matcher(value.value()))
              .filter(value -> value.matches() && !OWN.contains(value.group(1)))
              .ifPresent(
                  value -> found.put(value.group(1), value.group(2) == null ? "" : value.group(2)));
        }
      }
    }
    return found;
  }

  private static String row(String name, String otherwise, String description) {
    var words = WORDS.getProperty(name, description);
    return "| `%s` | `%s` | %s | %s |\n"
        .formatted(
            name,
            name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"),
            code(otherwise),
            words
                .replaceAll("\\{@code ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|"));
  }

  private static Properties words() {
    var words = new Properties();
    try (var in = ConfigurationReferenceTest.class.getResourceAsStream("settings.properties")) {
      words.load(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static String code(String value) {
    return value.isEmpty() ? "" : "`" + value + "`";
  }
}
