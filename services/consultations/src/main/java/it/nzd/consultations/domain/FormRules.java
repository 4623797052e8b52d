package it.nzd.consultations.domain;

import static it.nzd.consultations.domain.ConsultationsReason.LIMITS_REVERSED;
import static it.nzd.consultations.domain.ConsultationsReason.OPTIONS_NEEDED;
import static it.nzd.consultations.domain.ConsultationsReason.OPTIONS_NOT_HERE;
import static it.nzd.consultations.domain.ConsultationsReason.OPTION_ID_TWICE;
import static it.nzd.consultations.domain.ConsultationsReason.QUESTION_ID_TWICE;
import static it.nzd.consultations.domain.ConsultationsReason.SHOW_IF_UNKNOWN;

import it.nzd.platform.error.Broken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What the questions of a form must keep. */
final class FormRules {
  private static final int LEAST_OPTIONS = 2;

  private FormRules() {}

  static List<Broken> broken(List<Question> questions) {
    var broken = new ArrayList<Broken>();
    var seen = new HashSet<String>();
    for (int i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      var at = "questions[%d]".formatted(i);
      if (!seen.add(question.id())) {
        broken.add(Broken.of(QUESTION_ID_TWICE, at + ".id", "question", question.id()));
      }
      options(question, at, broken);
      limits(question, at, broken);
      condition(question, questions.subList(0, i), at, broken);
    }
    return broken;
  }

  private static void options(Question question, String at, List<Broken> broken) {
    list(question.options(), question.type().hasOptions(), LEAST_OPTIONS, at + ".options", broken);
    boolean isMatrix = question.type() == QuestionType.MATRIX;
    list(question.rows(), isMatrix, 1, at + ".rows", broken);
    list(question.columns(), isMatrix, LEAST_OPTIONS, at + ".columns", broken);
  }

  private static void list(
      List<Choice> choices, boolean wanted, int least, String at, List<Broken> broken) {
    if (!wanted && !choices.isEmpty()) {
      broken.add(Broken.of(OPTIONS_NOT_HERE, at));
    }
    if (wanted && choices.size() < least) {
      broken.add(Broken.of(OPTIONS_NEEDED, at, "count", Integer.toString(least)));
    }
    var seen = new HashSet<String>();
    for (var choice : choices) {
      if (!seen.add(choice.id())) {
        broken.add(Broken.of(OPTION_ID_TWICE, at, "option", choice.id()));
      }
    }
  }

  private static void limits(Question question, String at, List<Broken> broken) {
    var scale = question.scale();
    if ((question.type() == QuestionType.SCALE) != (scale != null)) {
      broken.add(
          scale == null
              ? Broken.of(OPTIONS_NEEDED, at + ".scale", "count", "1")
              : Broken.of(OPTIONS_NOT_HERE, at + ".scale"));
    } else if (scale != null && scale.least() >= scale.most()) {
      broken.add(Broken.of(LIMITS_REVERSED, at + ".scale.most"));
    }
    number(question, at + ".number", broken);
    if (question.atMost() > 0 && question.atMost() < question.atLeast()) {
      broken.add(Broken.of(LIMITS_REVERSED, at + ".at_most"));
    }
  }

  private static void number(Question question, String at, List<Broken> broken) {
    var number = question.number();
    if ((question.type() == QuestionType.NUMBER) != (number != null)) {
      broken.add(
          number == null
              ? Broken.of(OPTIONS_NEEDED, at, "count", "1")
              : Broken.of(OPTIONS_NOT_HERE, at));
      return;
    }
    if (number != null
        && number.least() != null
        && number.most() != null
        && number.least().compareTo(number.most()) > 0) {
      broken.add(Broken.of(LIMITS_REVERSED, at + ".most"));
    }
  }

  private static void condition(
      Question question, List<Question> earlier, String at, List<Broken> broken) {
    var showIf = question.showIf();
    if (showIf == null) {
      return;
    }
    Optional<Question> of =
        earlier.stream().filter(before -> before.id().equals(showIf.question())).findFirst();
    if (of.isEmpty() || !canBeMet(showIf, of.get())) {
      broken.add(Broken.of(SHOW_IF_UNKNOWN, at + ".show_if"));
    }
  }

  private static boolean canBeMet(ShowIf showIf, Question of) {
    var scale = of.scale();
    return switch (of.type()) {
      case SINGLE, MULTIPLE ->
          !showIf.anyOf().isEmpty() && showIf.anyOf().stream().allMatch(of::hasOption);
      case SCALE ->
          scale != null
              && showIf.anyOf().isEmpty()
              && showIf.atLeast() > scale.least()
              && showIf.atLeast() <= scale.most();
      default -> false;
    };
  }
}
