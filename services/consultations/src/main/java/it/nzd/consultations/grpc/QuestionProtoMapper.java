package it.nzd.consultations.grpc;

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

/** Questions and their messages. */
final class QuestionProtoMapper {
  private QuestionProtoMapper() {}

  static it.nzd.consultations.v1.Question toProto(Question question) {
    var out =
        it.nzd.consultations.v1.Question.newBuilder()
            .setId(question.id())
            .setType(it.nzd.consultations.v1.Question.Type.valueOf(question.type().code()))
            .setTitle(question.title())
            .setHelp(question.help())
            .setRequired(question.required())
            .addAllOptions(toProto(question.options()))
            .addAllRows(toProto(question.rows()))
            .addAllColumns(toProto(question.columns()))
            .setAtLeast(question.atLeast())
            .setAtMost(question.atMost())
            .setMostCharacters(question.mostCharacters());
    var scale = question.scale();
    if (scale != null) {
      out.setScale(
          it.nzd.consultations.v1.Scale.newBuilder()
              .setLeast(scale.least())
              .setMost(scale.most())
              .setLeastLabel(scale.leastLabel())
              .setMostLabel(scale.mostLabel()));
    }
    var number = question.number();
    if (number != null) {
      out.setNumber(
          it.nzd.consultations.v1.NumberRule.newBuilder()
              .setUnit(number.unit())
              .setLeast(plain(number.least()))
              .setMost(plain(number.most()))
              .setPeriod(number.period()));
    }
    var showIf = question.showIf();
    if (showIf != null) {
      out.setShowIf(
          it.nzd.consultations.v1.ShowIf.newBuilder()
              .setQuestion(showIf.question())
              .addAllAnyOf(showIf.anyOf())
              .setAtLeast(showIf.atLeast()));
    }
    return out.build();
  }

  static Question fromProto(it.nzd.consultations.v1.Question sent) {
    return new Question(
        sent.getId(),
        Coded.of(QuestionType.class, sent.getType().name()),
        sent.getTitle(),
        sent.getHelp(),
        sent.getRequired(),
        fromProto(sent.getOptionsList()),
        fromProto(sent.getRowsList()),
        fromProto(sent.getColumnsList()),
        sent.getAtLeast(),
        sent.getAtMost(),
        sent.hasScale() ? scale(sent.getScale()) : null,
        sent.hasNumber() ? number(sent.getNumber()) : null,
        sent.getMostCharacters(),
        sent.hasShowIf() ? showIf(sent.getShowIf()) : null);
  }

  private static Scale scale(it.nzd.consultations.v1.Scale sent) {
    return new Scale(sent.getLeast(), sent.getMost(), sent.getLeastLabel(), sent.getMostLabel());
  }

  private static NumberRule number(it.nzd.consultations.v1.NumberRule sent) {
    return new NumberRule(
        sent.getUnit(), decimal(sent.getLeast()), decimal(sent.getMost()), sent.getPeriod());
  }

  private static ShowIf showIf(it.nzd.consultations.v1.ShowIf sent) {
    return new ShowIf(sent.getQuestion(), sent.getAnyOfList(), sent.getAtLeast());
  }

  private static List<it.nzd.consultations.v1.Choice> toProto(List<Choice> choices) {
    return choices.stream()
        .map(
            choice ->
                it.nzd.consultations.v1.Choice.newBuilder()
                    .setId(choice.id())
                    .setLabel(choice.label())
                    .build())
        .toList();
  }

  private static List<Choice> fromProto(List<it.nzd.consultations.v1.Choice> sent) {
    return sent.stream().map(choice -> new Choice(choice.getId(), choice.getLabel())).toList();
  }

  private static @Nullable BigDecimal decimal(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
