package it.nzd.consultations.domain;

import java.util.ArrayList;
import java.util.List;

/** Fingerprint of what is promised at the opening: form, tables, confidentiality. */
public final class FormFingerprint {
  private FormFingerprint() {}

  /** SHA-256 over the canonical text, in hexadecimal digits. */
  public static String of(Consultation consultation) {
    var lines = new ArrayList<String>();
    lines.add("nzd-form 1");
    lines.add("confidentiality " + consultation.confidentiality());
    lines.add("hidden-results " + consultation.hiddenResults());
    lines.add("promise " + CanonicalText.quoted(consultation.promise()));
    consultation.questions().forEach(question -> add(lines, question));
    consultation
        .tables()
        .forEach(table -> lines.add("table " + table.question() + " " + table.breakdown()));
    return CanonicalText.fingerprint(lines);
  }

  private static void add(List<String> lines, Question question) {
    lines.add(
        "question %s %s %s %s"
            .formatted(
                question.id(),
                question.type(),
                question.required() ? "required" : "free",
                CanonicalText.quoted(question.title())));
    choices(lines, "option", question.options());
    choices(lines, "row", question.rows());
    choices(lines, "column", question.columns());
    lines.add(
        "limits %d %d %d".formatted(question.atLeast(), question.atMost(), question.characters()));
    var scale = question.scale();
    if (scale != null) {
      lines.add("scale %d %d".formatted(scale.least(), scale.most()));
    }
    var number = question.number();
    if (number != null) {
      lines.add("number %s %s %s".formatted(number.unit(), number.least(), number.most()));
    }
    var showIf = question.showIf();
    if (showIf != null) {
      lines.add(
          "show-if %s %s %d"
              .formatted(showIf.question(), String.join(",", showIf.anyOf()), showIf.atLeast()));
    }
  }

  private static void choices(List<String> lines, String kind, List<Choice> choices) {
    choices.forEach(
        choice ->
            lines.add(
                "%s %s %s".formatted(kind, choice.id(), CanonicalText.quoted(choice.label()))));
  }
}
