package it.nzd.launcher.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of the pages in one language, as the pages' own files have them.
 *
 * @param groups first parts of the keys, by which a key that has no words is known
 * @param words all words that stand without anything filled in
 */
record Texts(Set<String> groups, Set<String> words) {
  private static final Path FOLDER = Path.of("../../frontend/src/shared/i18n");

  static Texts of(String language) {
    try {
      var tree = new ObjectMapper().readTree(Files.readString(FOLDER.resolve(language + ".json")));
      var groups = new HashSet<String>();
      tree.fieldNames().forEachRemaining(groups::add);
      var words = new HashSet<String>();
      collect(tree, words);
      return new Texts(groups, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(JsonNode node, Set<String> words) {
    if (node.isTextual() && !node.asText().contains("{{")) {
      words.add(node.asText());
    }
    node.forEach(child -> collect(child, words));
  }
}
