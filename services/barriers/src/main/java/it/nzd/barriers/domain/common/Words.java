package it.nzd.barriers.domain.common;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text that say what it is about: without case and accents, without short and empty
 * words, with plural and gender endings cut so that {@code acqua} and {@code acque} meet.
 */
final class Words {
  private static final int SHORTEST = 4;
  private static final int STEM = 4;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
  private static final Pattern ENDING = Pattern.compile("[aeiou]+$");
  private static final Set<String> EMPTY =
      Set.of(
          "alla",
          "alle",
          "agli",
          "allo",
          "anche",
          "ancora",
          "about",
          "been",
          "between",
          "comune",
          "con",
          "come",
          "cosi",
          "cui",
          "dalla",
          "dalle",
          "dagli",
          "dallo",
          "della",
          "delle",
          "degli",
          "dello",
          "dentro",
          "distretto",
          "district",
          "dopo",
          "dove",
          "essere",
          "from",
          "fino",
          "have",
          "hanno",
          "into",
          "loro",
          "meno",
          "molto",
          "nella",
          "nelle",
          "negli",
          "nello",
          "ogni",
          "oltre",
          "oppure",
          "other",
          "perche",
          "pero",
          "piu",
          "poco",
          "prima",
          "quale",
          "quali",
          "quando",
          "quanto",
          "quella",
          "quelle",
          "quelli",
          "quello",
          "questa",
          "queste",
          "questi",
          "questo",
          "quindi",
          "sono",
          "solo",
          "sotto",
          "sopra",
          "stata",
          "state",
          "stati",
          "stato",
          "such",
          "sulla",
          "sulle",
          "sugli",
          "sullo",
          "tanto",
          "than",
          "that",
          "their",
          "them",
          "there",
          "these",
          "they",
          "this",
          "those",
          "tutta",
          "tutte",
          "tutti",
          "tutto",
          "verso",
          "were",
          "what",
          "when",
          "where",
          "which",
          "while",
          "will",
          "with",
          "would",
          "viene",
          "vengono");

  private Words() {}

  /** The words by stem, each as it was first written. */
  static Map<String, String> of(List<String> texts) {
    var byStem = new HashMap<String, String>();
    for (var text : texts) {
      for (var word : plain(text)) {
        byStem.putIfAbsent(stem(word), word);
      }
    }
    return byStem;
  }

  private static List<String> plain(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    var bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    var words = new ArrayList<String>();
    for (var word : BETWEEN.split(bare)) {
      if (word.length() >= SHORTEST && !EMPTY.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static String stem(String word) {
    var cut = ENDING.matcher(word).replaceAll("");
    return cut.length() < STEM - 1 ? word : cut;
  }
}
