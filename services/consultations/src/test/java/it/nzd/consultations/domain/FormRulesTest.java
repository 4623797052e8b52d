package it.nzd.consultations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.error.Broken;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormRulesTest {
  @Test
  void shouldAllowEveryTypeOfQuestion() {
    assertThat(ConsultationRules.broken(Forms.draft())).isEmpty();
  }

  @Test
  void shouldNameEveryWrongField() {
    var question = Forms.question("a", QuestionType.SINGLE);
    var bare =
        new Question(
            "a",
            QuestionType.MATRIX,
            "M",
            "",
            false,
            question.options(),
            List.of(),
            List.of(),
            3,
            2,
            null,
            null,
            0,
            null);

    assertThat(said(FormRules.broken(List.of(question, bare))))
        .containsExactly(
            "QUESTION_ID_TWICE questions[1].id",
            "OPTIONS_NOT_HERE questions[1].options",
            "OPTIONS_NEEDED questions[1].rows",
            "OPTIONS_NEEDED questions[1].columns",
            "LIMITS_REVERSED questions[1].at_most");
  }

  @Test
  void shouldKnowOnlyConditionsOnEarlierChoicesAndScales() {
    var single = Forms.question("single", QuestionType.SINGLE);
    var scale = Forms.question("scale", QuestionType.SCALE);
    var number = Forms.question("number", QuestionType.NUMBER);

    assertThat(conditional(new ShowIf("single", List.of("a"), 0), single)).isEmpty();
    assertThat(conditional(new ShowIf("scale", List.of(), 3), scale)).isEmpty();
    assertThat(conditional(new ShowIf("single", List.of("z"), 0), single)).isNotEmpty();
    assertThat(conditional(new ShowIf("single", List.of(), 0), single)).isNotEmpty();
    assertThat(conditional(new ShowIf("scale", List.of(), 6), scale)).isNotEmpty();
    assertThat(conditional(new ShowIf("number", List.of(), 1), number)).isNotEmpty();
    assertThat(conditional(new ShowIf("later", List.of("a"), 0), single)).isNotEmpty();
  }

  @Test
  void shouldRefuseTablesOfTextsAndOfNothing() {
    var draft =
        Forms.draft(
            List.of(Forms.question("text", QuestionType.TEXT)),
            List.of(
                new TableSpec("text", Breakdown.NONE),
                new TableSpec("text", Breakdown.NONE),
                new TableSpec("other", Breakdown.NONE)));

    assertThat(said(ConsultationRules.broken(draft)))
        .containsExactly(
            "TABLE_OF_TEXT tables[0].question",
            "TABLE_OF_TEXT tables[1].question",
            "TABLE_TWICE tables[1]",
            "TABLE_UNKNOWN tables[2].question");
  }

  private static List<Broken> conditional(ShowIf showIf, Question on) {
    return FormRules.broken(List.of(on, Forms.question("asked", QuestionType.TEXT, showIf)));
  }

  private static List<String> said(List<Broken> broken) {
    return broken.stream()
        .map(each -> ((ConsultationsReason) each.reason()).name() + " " + each.field())
        .toList();
  }
}
