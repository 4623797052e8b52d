package it.nzd.consultations.domain.tables;

import it.nzd.consultations.domain.Submission;
import it.nzd.consultations.domain.Value;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an answer gives back at once: the own position against the others, in broad steps.
 *
 * @param answers how many answers it rests on; 0 when there are too few yet
 * @param items question by question
 */
public record Feedback(int answers, List<Item> items) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal NEAR_BELOW = new BigDecimal("0.8");
  private static final BigDecimal NEAR_ABOVE = new BigDecimal("1.2");
  private static final BigDecimal DOUBLE = new BigDecimal(2);
  private static final int TENTH = 10;
  private static final int WHOLE = 100;

  public Feedback {
    items = List.copyOf(items);
  }

  /** Where a value stands against the mean of all. */
  public enum Place implements Coded {
    UNSPECIFIED,
    FAR_BELOW,
    BELOW,
    NEAR,
    ABOVE,
    FAR_ABOVE;

    @Override
    public String code() {
      return "PLACE_" + name();
    }
  }

  /**
   * One question.
   *
   * @param question id of the question
   * @param place where the own value stands
   * @param same share of those who say the same, in steps of 10 per cent; null where it does not
   *     apply
   */
  public record Item(String question, Place place, @Nullable Integer same) {}

  /** What a submission gets back from a milestone. */
  public static Feedback of(Submission submission, Milestone milestone) {
    var items = new ArrayList<Item>();
    submission
        .values()
        .forEach(
            (question, value) ->
                Optional.ofNullable(milestone.questions().get(question))
                    .flatMap(said -> item(question, value, said))
                    .ifPresent(items::add));
    return new Feedback(milestone.answers(), items);
  }

  private static Optional<Item> item(String question, Value value, Milestone.Said said) {
    return switch (value) {
      case Value.Single single ->
          Optional.of(new Item(question, Place.UNSPECIFIED, same(single.option(), said)));
      case Value.Step step ->
          Optional.of(
              new Item(
                  question,
                  place(BigDecimal.valueOf(step.step()), said.mean()),
                  same(Integer.toString(step.step()), said)));
      case Value.Number number ->
          Optional.of(new Item(question, place(number.number(), said.mean()), null));
      default -> Optional.empty();
    };
  }

  private static int same(String code, Milestone.Said said) {
    double share = (double) WHOLE * said.counts().getOrDefault(code, 0) / said.answers();
    return (int) Math.round(share / TENTH) * TENTH;
  }

  private static Place place(BigDecimal own, @Nullable BigDecimal mean) {
    if (mean == null || mean.signum() <= 0) {
      return Place.UNSPECIFIED;
    }
    if (own.compareTo(mean.multiply(HALF)) < 0) {
      return Place.FAR_BELOW;
    }
    if (own.compareTo(mean.multiply(NEAR_BELOW)) < 0) {
      return Place.BELOW;
    }
    if (own.compareTo(mean.multiply(NEAR_ABOVE)) <= 0) {
      return Place.NEAR;
    }
    return own.compareTo(mean.multiply(DOUBLE)) <= 0 ? Place.ABOVE : Place.FAR_ABOVE;
  }
}
