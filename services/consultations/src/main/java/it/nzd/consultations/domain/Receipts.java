package it.nzd.consultations.domain;

import java.util.ArrayList;
import java.util.List;

/** The canonical text of a submission and its fingerprint: what a receipt proves. */
public final class Receipts {
  private Receipts() {}

  /**
   * The canonical text, line by line.
   *
   * @param answer resource name of the answer
   * @param form fingerprint of the form that was answered
   */
  public static List<String> lines(
      String answer, String form, Answer content, Submission submission) {
    var lines = new ArrayList<String>();
    lines.add("nzd-answer 1");
    lines.add("answer " + answer);
    lines.add("form " + form);
    lines.add(
        content.answerer() == Answerer.CITIZEN ? "person" : "organisation " + content.owner());
    lines.add("number " + submission.number());
    lines.add("time " + submission.at());
    lines.add("salt " + submission.salt());
    submission.values().forEach((id, value) -> lines.add(id + " " + value.canonical()));
    var position = submission.position();
    if (position != null) {
      lines.add(
          "position %s %s"
              .formatted(position.stance(), CanonicalText.quoted(position.statement())));
    }
    return lines;
  }

  /** SHA-256 of the canonical text, in hexadecimal digits. */
  public static String fingerprint(List<String> lines) {
    return CanonicalText.fingerprint(lines);
  }

  /** SHA-256 of any text, in hexadecimal digits. */
  public static String fingerprint(String text) {
    return CanonicalText.fingerprint(text);
  }
}
