package it.nzd.platform.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words without case and accents, stored with their beginnings, so that a search is an equality: a
 * document is found when its stored terms hold every term of {@link #wanted}. Beginnings have 2 to
 * 12 characters; longer words count as their first 12, single letters count for nothing, single
 * digits for themselves. Trigrams, marked with {@code ~}, forgive spelling; they rank, they do not
 * filter.
 */
public final class SearchTerms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;
  private static final int MOST = 2_000;
  private static final String TRIGRAM = "~";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchTerms() {}

  /** The text without case, accents and surrounding space, for comparing and sorting. */
  public static String normalised(String text) {
    var once = step(text);
    return once.equals(text) ? once : normalised(once);
  }

  /** One round; what comes out of compatibility forms may have a case or marks again. */
  private static String step(String text) {
    return MARKS
        .matcher(Normalizer.normalize(lowered(text), Normalizer.Form.NFKD))
        .replaceAll("")
        .strip();
  }

  /** What a document must hold to be found by these words; empty when the words say nothing. */
  public static List<String> wanted(String query) {
    return words(query).map(SearchTerms::cut).distinct().toList();
  }

  /** What a document with these texts stores to be found. */
  public static List<String> stored(Collection<String> texts) {
    return collected(texts, false);
  }

  /** As {@link #stored}, with trigrams for {@link #likeness}. */
  public static List<String> storedWithTrigrams(Collection<String> texts) {
    return collected(texts, true);
  }

  /**
   * Trigrams of a query, as they are stored: any of them makes a document a candidate.
   *
   * @param query words as typed
   */
  public static Set<String> trigrams(String query) {
    var all = new LinkedHashSet<String>();
    words(query).forEach(word -> addTrigrams(word, all));
    return all;
  }

  /** How much of a query's trigrams a document holds: from 0, nothing, to 1, everything. */
  public static double likeness(Set<String> trigrams, Collection<String> stored) {
    if (trigrams.isEmpty()) {
      return 0;
    }
    var held = new HashSet<>(stored);
    return trigrams.stream().filter(held::contains).count() / (double) trigrams.size();
  }

  private static List<String> collected(Collection<String> texts, boolean withTrigrams) {
    var terms = new LinkedHashSet<String>();
    for (var text : texts) {
      words(text)
          .takeWhile(word -> terms.size() < MOST)
          .forEach(
              word -> {
                addBeginnings(word, terms);
                if (withTrigrams) {
                  addTrigrams(word, terms);
                }
              });
    }
    return terms.stream().limit(MOST).toList();
  }

  private static void addBeginnings(String word, Set<String> terms) {
    int length = Math.min(LONGEST, length(word));
    for (int end = Math.min(SHORTEST, length); end <= length; end++) {
      terms.add(beginning(word, end));
    }
  }

  private static void addTrigrams(String word, Set<String> terms) {
    var padded = (" " + word + " ").codePoints().toArray();
    for (int i = 0; i + 3 <= padded.length; i++) {
      terms.add(TRIGRAM + new String(padded, i, 3));
    }
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(normalised(text))).filter(SearchTerms::saysSomething);
  }

  private static boolean saysSomething(String word) {
    return length(word) >= SHORTEST || (!word.isEmpty() && Character.isDigit(word.codePointAt(0)));
  }

  private static String cut(String word) {
    return length(word) <= LONGEST ? word : beginning(word, LONGEST);
  }

  private static String beginning(String word, int characters) {
    return word.substring(0, word.offsetByCodePoints(0, characters));
  }

  private static int length(String word) {
    return word.codePointCount(0, word.length());
  }

  /**
   * Compatibility forms first: some of them only then have a case. Upper case first: it joins
   * letters that lower case keeps apart.
   */
  private static String lowered(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .replace('ς', 'σ');
  }
}
