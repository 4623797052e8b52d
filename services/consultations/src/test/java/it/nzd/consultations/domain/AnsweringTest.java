package it.nzd.consultations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnsweringTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final String FORM = "f".repeat(64);

  private final Question single = Forms.question("single", QuestionType.SINGLE);
  private final Question then =
      Forms.question("then", QuestionType.SCALE, new ShowIf("single", List.of("a"), 0));
  private final Question last =
      Forms.question("last", QuestionType.TEXT, new ShowIf("then", List.of(), 4));

  @Test
  void shouldFitOnlyItsOwnQuestion() {
    var multiple = Forms.question("m", QuestionType.MULTIPLE);
    var order = Forms.question("o", QuestionType.ORDERING);
    var matrix = Forms.question("x", QuestionType.MATRIX);
    var number = Forms.question("n", QuestionType.NUMBER);

    assertThat(Fit.fits(single, new Value.Single("a"))).isTrue();
    assertThat(Fit.fits(single, new Value.Single("z"))).isFalse();
    assertThat(Fit.fits(multiple, new Value.Single("a"))).isFalse();
    assertThat(Fit.fits(multiple, new Value.Multiple(List.of("a", "b")))).isTrue();
    assertThat(Fit.fits(multiple, new Value.Multiple(List.of("a", "a")))).isFalse();
    assertThat(Fit.fits(order, new Value.Ordering(List.of("c", "a", "b")))).isTrue();
    assertThat(Fit.fits(order, new Value.Ordering(List.of("c", "a")))).isFalse();
    assertThat(Fit.fits(matrix, new Value.Matrix(Map.of("r", "a", "s", "b")))).isTrue();
    assertThat(Fit.fits(matrix, new Value.Matrix(Map.of("r", "a")))).isFalse();
    assertThat(Fit.fits(number, new Value.Number(BigDecimal.ZERO))).isTrue();
    assertThat(Fit.fits(number, new Value.Number(new BigDecimal("-1")))).isFalse();
    assertThat(Fit.fits(then, new Value.Step(6))).isFalse();
    assertThat(Fit.fits(last, new Value.Text(" ", false))).isFalse();
  }

  @Test
  void shouldAskOnlyWhatEarlierAnswersOpen() {
    var form = List.of(single, then, last);

    assertThat(Asked.missing(form, Map.of())).containsExactly("single");
    assertThat(Asked.missing(form, Map.of("single", new Value.Single("b")))).isEmpty();
    assertThat(Asked.missing(form, Map.of("single", new Value.Single("a"))))
        .containsExactly("then");
    assertThat(
            Asked.values(
                form,
                Map.of(
                    "single",
                    new Value.Single("b"),
                    "then",
                    new Value.Step(5),
                    "last",
                    new Value.Text("x", false))))
        .containsOnlyKeys("single");
  }

  @Test
  void shouldKeepWhoChangedWhatAndLeaveEqualValuesAlone() {
    var answer =
        Answer.begun("c", Answerer.ORGANISATION, "o")
            .written(List.of(new Written("single", new Value.Single("a"), 0)), "lin", NOW)
            .written(List.of(new Written("single", new Value.Single("a"), 1)), "ahmed", NOW)
            .written(List.of(new Written("single", null, 1)), "ahmed", NOW);

    assertThat(answer.revision("single")).isEqualTo(2);
    assertThat(answer.values()).isEmpty();
    assertThat(answer.changes())
        .extracting(change -> change.by() + " " + change.kind())
        .containsExactly("ahmed CLEARED", "lin CHANGED");
  }

  @Test
  void shouldReplaceASubmissionAndKnowTheOldReceipt() {
    var answer = Answer.begun("c", Answerer.ORGANISATION, "o");
    var first = answer.submitted(submission(1, "one"));
    var second = first.submitted(submission(2, "two"));
    var gone = second.withdrawn("ahmed", NOW);

    assertThat(second.past("one")).map(PastReceipt::number).contains(1);
    assertThat(gone.submission()).isNull();
    assertThat(gone.past("two")).isPresent();
    assertThat(gone.nextNumber()).isEqualTo(3);
  }

  @Test
  void shouldGiveEveryDifferenceAnotherFingerprint() {
    var answer = Answer.begun("c", Answerer.ORGANISATION, "cities/prato/organisations/o");
    var submission = submission(1, "");
    var lines = Receipts.lines("answer", FORM, answer, submission);

    assertThat(lines).contains("single single a", "text text private \"a \\\"b\\\"\\nc\"");
    assertThat(Receipts.fingerprint(lines))
        .hasSize(64)
        .isEqualTo(Receipts.fingerprint(Receipts.lines("answer", FORM, answer, submission)))
        .isNotEqualTo(
            Receipts.fingerprint(Receipts.lines("answer", FORM, answer, submission(2, ""))));
  }

  private static Submission submission(int number, String fingerprint) {
    return new Submission(
        number,
        NOW,
        "ahmed",
        "salt",
        Map.of("single", new Value.Single("a"), "text", new Value.Text("a \"b\"\nc", false)),
        null,
        null,
        fingerprint);
  }
}
