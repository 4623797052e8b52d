package it.nzd.consultations.domain;

import java.util.HashSet;
import java.util.List;

/** Whether a value fits its question. */
public final class Fit {
  private Fit() {}

  /** Whether the question can be answered so. */
  public static boolean fits(Question question, Value value) {
    return switch (value) {
      case Value.Single single ->
          question.type() == QuestionType.SINGLE && question.hasOption(single.option());
      case Value.Multiple multiple ->
          question.type() == QuestionType.MULTIPLE && fits(question, multiple.options());
      case Value.Step step -> question.type() == QuestionType.SCALE && fits(question, step.step());
      case Value.Matrix matrix -> question.type() == QuestionType.MATRIX && fits(question, matrix);
      case Value.Ordering order ->
          question.type() == QuestionType.ORDERING
              && isDistinct(order.options())
              && order.options().size() == question.options().size()
              && order.options().stream().allMatch(question::hasOption);
      case Value.Number number -> {
        var rule = question.number();
        yield rule != null && rule.allows(number.number());
      }
      case Value.Text text ->
          question.type() == QuestionType.TEXT
              && !text.text().isBlank()
              && text.text().length() <= question.characters();
    };
  }

  private static boolean fits(Question question, List<String> options) {
    int least = Math.max(1, question.atLeast());
    int most = question.atMost() == 0 ? question.options().size() : question.atMost();
    return isDistinct(options)
        && options.size() >= least
        && options.size() <= most
        && options.stream().allMatch(question::hasOption);
  }

  private static boolean fits(Question question, int step) {
    var scale = question.scale();
    return scale != null && step >= scale.least() && step <= scale.most();
  }

  /** A required matrix has a column on every line, another one at least on one. */
  private static boolean fits(Question question, Value.Matrix matrix) {
    var rows = question.rows().stream().map(Choice::id).toList();
    var columns = question.columns().stream().map(Choice::id).toList();
    return !matrix.columnByRow().isEmpty()
        && rows.containsAll(matrix.columnByRow().keySet())
        && columns.containsAll(matrix.columnByRow().values())
        && (!question.required() || matrix.columnByRow().size() == rows.size());
  }

  private static boolean isDistinct(List<String> options) {
    return new HashSet<>(options).size() == options.size();
  }
}
