package it.nzd.consultations.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which questions an answer is asked, given what it says to the earlier ones. */
public final class Asked {
  private Asked() {}

  /**
   * What counts of the values: those of questions that are asked. A question whose condition is
   * about one that is not asked itself is not asked either.
   */
  public static Map<String, Value> values(List<Question> questions, Map<String, Value> said) {
    var kept = new LinkedHashMap<String, Value>();
    for (var question : questions) {
      var value = said.get(question.id());
      if (value != null && isAsked(question, kept)) {
        kept.put(question.id(), value);
      }
    }
    return kept;
  }

  /** The required questions that are asked and have no value. */
  public static List<String> missing(List<Question> questions, Map<String, Value> said) {
    var kept = values(questions, said);
    return questions.stream()
        .filter(question -> question.required() && isAsked(question, kept))
        .map(Question::id)
        .filter(id -> !kept.containsKey(id))
        .toList();
  }

  private static boolean isAsked(Question question, Map<String, Value> kept) {
    var showIf = question.showIf();
    if (showIf == null) {
      return true;
    }
    var value = kept.get(showIf.question());
    return value != null && showIf.isMetBy(value);
  }
}
