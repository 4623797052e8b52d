package it.nzd.barriers.domain.scoring;

import static it.nzd.barriers.domain.scoring.Criterion.GREATEST;
import static it.nzd.barriers.domain.scoring.Criterion.LEAST;

import java.util.ArrayList;
import java.util.List;

/**
 * What the assessors gave on one criterion.
 *
 * @param criterion the criterion
 * @param counts how many gave 1, 2, 3, 4 and 5
 */
public record CriterionScore(Criterion criterion, List<Integer> counts) {
  /** Square of the standard deviation, 1.2, from which on people should talk: 36 / 25. */
  private static final int LIMIT_NUMERATOR = 36;

  private static final int LIMIT_DENOMINATOR = 25;

  public CriterionScore {
    counts = List.copyOf(counts);
  }

  /** The counts of scores from 1 to 5. */
  public static CriterionScore of(Criterion criterion, List<Integer> scores) {
    var counts = new ArrayList<Integer>();
    for (int score = LEAST; score <= GREATEST; score++) {
      int wanted = score;
      counts.add((int) scores.stream().filter(given -> given == wanted).count());
    }
    return new CriterionScore(criterion, counts);
  }

  /** Mean and spread on the scale from 1 to 5. */
  public Spread spread() {
    var scores = new ArrayList<Double>();
    for (int i = 0; i < counts.size(); i++) {
      for (int n = 0; n < counts.get(i); n++) {
        scores.add((double) LEAST + i);
      }
    }
    return Spread.of(scores);
  }

  /**
   * Whether the standard deviation is 1.2 or more. Decided in whole numbers, so that a value on the
   * limit is on the same side everywhere: with n scores, n·Σx² − (Σx)² ≥ 1.44·n².
   */
  public boolean isDisagreement() {
    long n = 0;
    long sum = 0;
    long squares = 0;
    for (int i = 0; i < counts.size(); i++) {
      long score = LEAST + i;
      n += counts.get(i);
      sum += counts.get(i) * score;
      squares += counts.get(i) * score * score;
    }
    return n > 0 && LIMIT_DENOMINATOR * (n * squares - sum * sum) >= LIMIT_NUMERATOR * n * n;
  }
}
