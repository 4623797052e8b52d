package it.nzd.indicators.domain.formula;

import java.util.Optional;

/** Finds the name somebody may have meant: the fewest letters to change (Levenshtein, 1966). */
final class Nearest {
  private Nearest() {}

  /** The nearest candidate, unless more than a third of the letters would have to change. */
  static Optional<String> to(String word, Iterable<String> candidates) {
    String best = null;
    int least = Math.max(2, word.length() / 3) + 1;
    for (var candidate : candidates) {
      int distance = distance(word, candidate);
      boolean isBetter =
          distance < least || (distance == least && best != null && candidate.compareTo(best) < 0);
      if (isBetter) {
        best = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String left, String right) {
    var row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[right.length()];
  }
}
