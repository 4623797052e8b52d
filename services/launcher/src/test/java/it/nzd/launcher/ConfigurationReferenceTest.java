package it.nzd.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The reference page of all settings is what the code says of them. After a wanted change run with
 * {@code -Dnzd.write=true}.
 */
class ConfigurationReferenceTest {
  private static final Path PAGE = Path.of("../../docs/reference/configuration.md");
  private static final String METADATA = "META-INF/spring-configuration-metadata.json";

  @Test
  void shouldSayWhatTheCodeSays() throws IOException {
    var now = page();
    if (Boolean.getBoolean("nzd.write")) {
      Files.writeString(PAGE, now);
    }
    assertThat(now).isEqualTo(Files.readString(PAGE));
  }

  private static String page() throws IOException {
    var rows = new TreeMap<String, String>();
    var json = new ObjectMapper();
    var found = ConfigurationReferenceTest.class.getClassLoader().getResources(METADATA);
    for (var file : Collections.list(found)) {
      for (var property : json.readTree(file).path("properties")) {
        var name = property.path("name").asText();
        if (name.startsWith("nzd.")) {
          rows.put(name, row(name, property));
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

  private static String row(String name, JsonNode property) {
    return "| `%s` | `%s` | %s | %s |\n"
        .formatted(
            name,
            name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"),
            code(property.path("defaultValue").asText("")),
            property.path("description").asText("").replaceAll("\\s+", " ").replace("|", "\\|"));
  }

  private static String code(String value) {
    return value.isEmpty() ? "" : "`" + value + "`";
  }
}
