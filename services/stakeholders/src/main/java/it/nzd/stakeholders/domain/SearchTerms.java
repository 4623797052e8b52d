package it.nzd.stakeholders.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as lists find them: without case and accents, stored with all their beginnings so that a
 * search is an equality. A beginning longer than {@value #LONGEST} letters counts as its first
 * {@value #LONGEST}.
 */
public final class SearchTerms {
  private static final int LONGEST = 20;
  private static final int MOST = 2_000;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchTerms() {}

  /** The text without case and accents, for comparing and sorting. */
  public static String normalised(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
  }

  /** The words of a search, as they are looked up. */
  public static List<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(normalised(text)))
        .filter(word -> !word.isEmpty())
        .map(SearchTerms::cut)
        .distinct()
        .toList();
  }

  /** Every beginning of every word of the texts. */
  public static List<String> beginnings(Collection<String> texts) {
    var terms = new LinkedHashSet<String>();
    for (var text : texts) {
      for (var word : words(text)) {
        int end = 0;
        while (end < word.length() && terms.size() < MOST) {
          end = word.offsetByCodePoints(end, 1);
          terms.add(word.substring(0, end));
        }
      }
    }
    return List.copyOf(terms);
  }

  private static String cut(String word) {
    return word.codePointCount(0, word.length()) <= LONGEST
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST));
  }
}
