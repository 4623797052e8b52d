package it.nzd.consultations.domain.tables;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the answers while more are coming. It is taken anew only when enough more are
 * there, and each question's part only when enough more answered that question: so two of them,
 * taken one from the other, never tell the answer of one organisation.
 *
 * @param answers at how many answers it was taken
 * @param balance how alike those who answered and those asked are; null when not known
 * @param questions what was said, by question
 */
public record Milestone(int answers, @Nullable Double balance, Map<String, Said> questions) {
  /** Before the first one. */
  public static final Milestone NONE = new Milestone(0, null, Map.of());

  private static final int FEWEST_MORE = Tally.SMALLEST_GROUP;
  private static final int PART_MORE = 5;

  public Milestone {
    questions = java.util.Collections.unmodifiableMap(new TreeMap<>(questions));
  }

  /**
   * What was said to one question.
   *
   * @param answers how many answered it
   * @param counts how many chose which option or step
   * @param mean mean of numbers or steps; null where there is none
   */
  public record Said(int answers, Map<String, Integer> counts, @Nullable BigDecimal mean) {
    public Said {
      counts = java.util.Collections.unmodifiableMap(new TreeMap<>(counts));
    }
  }

  /**
   * Whether another is due: five more answers at least, and a fifth more, so that the work for many
   * answers stays small.
   */
  public boolean isDueAt(int submitted) {
    return submitted >= answers + Math.max(FEWEST_MORE, answers / PART_MORE);
  }

  /** The next one: parts that have not grown enough stay as they were. */
  public Milestone followedBy(Milestone fresh) {
    var kept = new TreeMap<>(questions);
    fresh.questions.forEach(
        (question, said) -> {
          var before = questions.get(question);
          int grown = said.answers() - (before == null ? 0 : before.answers());
          if (grown >= FEWEST_MORE) {
            kept.put(question, said);
          }
        });
    return new Milestone(fresh.answers, fresh.balance, kept);
  }
}
