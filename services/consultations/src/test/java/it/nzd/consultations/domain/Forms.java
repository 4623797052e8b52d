package it.nzd.consultations.domain;

import it.nzd.platform.access.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Consultations and questions for tests. */
public final class Forms {
  public static final Instant OPENS = Instant.parse("2026-03-01T08:00:00Z");
  public static final Instant CLOSES = Instant.parse("2026-03-31T22:00:00Z");

  private Forms() {}

  public static Question question(String id, QuestionType type) {
    return question(id, type, null);
  }

  public static Question question(String id, QuestionType type, @Nullable ShowIf showIf) {
    var abc = List.of(new Choice("a", "A"), new Choice("b", "B"), new Choice("c", "C"));
    boolean isMatrix = type == QuestionType.MATRIX;
    return new Question(
        id,
        type,
        "Domanda " + id,
        "",
        true,
        type.hasOptions() ? abc : List.of(),
        isMatrix ? List.of(new Choice("r", "R"), new Choice("s", "S")) : List.of(),
        isMatrix ? abc : List.of(),
        0,
        0,
        type == QuestionType.SCALE ? new Scale(1, 5, "", "") : null,
        type == QuestionType.NUMBER
            ? new NumberRule("m3", java.math.BigDecimal.ZERO, null, "")
            : null,
        0,
        showIf);
  }

  /** A draft with one question of each type, each in a table by size class where it can be. */
  public static Consultation draft() {
    var questions = new ArrayList<Question>();
    var tables = new ArrayList<TableSpec>();
    for (var type : QuestionType.values()) {
      var id = type.name().toLowerCase(java.util.Locale.ROOT);
      questions.add(question(id, type));
      if (type != QuestionType.TEXT) {
        tables.add(new TableSpec(id, Breakdown.SIZE_CLASS));
      }
    }
    return draft(questions, tables);
  }

  public static Consultation draft(List<Question> questions, List<TableSpec> tables) {
    return new Consultation(
        "Acqua",
        "",
        "it",
        "cities/prato/districts/tessile",
        Set.of(),
        ParticipationLevel.CONSULT,
        "Risposta entro sessanta giorni.",
        Audience.EVERYBODY,
        OPENS,
        CLOSES,
        "2026-05-31",
        Confidentiality.CONFIDENTIAL,
        false,
        questions,
        tables,
        10,
        "",
        List.of(),
        Row.Visibility.PARTNERS,
        true,
        List.of(),
        ConsultationState.DRAFT,
        List.of(),
        "",
        null);
  }

  /** The same with its report. */
  public static Consultation reported(Consultation of, String summary, List<Theme> themes) {
    return new Consultation(
        of.title(),
        of.description(),
        of.language(),
        of.district(),
        of.levers(),
        of.level(),
        of.promise(),
        of.audience(),
        of.opensAt(),
        of.closesAt(),
        of.replyDueOn(),
        of.confidentiality(),
        of.hiddenResults(),
        of.questions(),
        of.tables(),
        of.minutes(),
        summary,
        themes,
        of.visibility(),
        of.illustrative(),
        of.links(),
        of.state(),
        of.steps(),
        of.formFingerprint(),
        of.audienceCount());
  }

  public static Facts facts(String sizeClass, String division, String municipality) {
    return new Facts(
        "cities/prato/organisations/x", "X", "TYPE_FIRM", sizeClass, division, municipality, 10);
  }
}
