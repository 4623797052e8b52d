package it.nzd.consultations.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.consultations.domain.Choice;
import it.nzd.consultations.domain.NumberRule;
import it.nzd.consultations.domain.Question;
import it.nzd.consultations.domain.QuestionType;
import it.nzd.consultations.domain.Scale;
import it.nzd.consultations.domain.ShowIf;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as it is stored. */
@Serdeable
record QuestionDocument(
    String id,
    String type,
    String title,
    String help,
    boolean required,
    List<ChoiceDocument> options,
    List<ChoiceDocument> rows,
    List<ChoiceDocument> columns,
    int atLeast,
    int atMost,
    @Nullable ScaleDocument scale,
    @Nullable NumberDocument number,
    int mostCharacters,
    @Nullable ShowIfDocument showIf) {

  /** Something that can be chosen. */
  @Serdeable
  record ChoiceDocument(String id, String label) {}

  /** Steps of a scale. */
  @Serdeable
  record ScaleDocument(int least, int most, String leastLabel, String mostLabel) {}

  /** Unit and limits of a number. */
  @Serdeable
  record NumberDocument(
      String unit, @Nullable BigDecimal least, @Nullable BigDecimal most, String period) {}

  /** A condition. */
  @Serdeable
  record ShowIfDocument(String question, List<String> anyOf, int atLeast) {}

  static QuestionDocument of(Question question) {
    var scale = question.scale();
    var number = question.number();
    var showIf = question.showIf();
    return new QuestionDocument(
        question.id(),
        question.type().code(),
        question.title(),
        question.help(),
        question.required(),
        choices(question.options()),
        choices(question.rows()),
        choices(question.columns()),
        question.atLeast(),
        question.atMost(),
        scale == null
            ? null
            : new ScaleDocument(scale.least(), scale.most(), scale.leastLabel(), scale.mostLabel()),
        number == null
            ? null
            : new NumberDocument(number.unit(), number.least(), number.most(), number.period()),
        question.mostCharacters(),
        showIf == null
            ? null
            : new ShowIfDocument(showIf.question(), showIf.anyOf(), showIf.atLeast()));
  }

  Question toDomain() {
    return new Question(
        id,
        Coded.of(QuestionType.class, type),
        title,
        help,
        required,
        toDomain(options),
        toDomain(rows),
        toDomain(columns),
        atLeast,
        atMost,
        scale == null
            ? null
            : new Scale(scale.least(), scale.most(), scale.leastLabel(), scale.mostLabel()),
        number == null
            ? null
            : new NumberRule(number.unit(), number.least(), number.most(), number.period()),
        mostCharacters,
        showIf == null ? null : new ShowIf(showIf.question(), showIf.anyOf(), showIf.atLeast()));
  }

  private static List<ChoiceDocument> choices(List<Choice> choices) {
    return choices.stream().map(c -> new ChoiceDocument(c.id(), c.label())).toList();
  }

  private static List<Choice> toDomain(List<ChoiceDocument> choices) {
    return choices.stream().map(c -> new Choice(c.id(), c.label())).toList();
  }
}
