package it.nzd.consultations.domain;

import static it.nzd.consultations.domain.ConsultationsReason.CITIZENS_NEED_OPEN;
import static it.nzd.consultations.domain.ConsultationsReason.CLOSE_BEFORE_OPEN;
import static it.nzd.consultations.domain.ConsultationsReason.DAY_UNKNOWN;
import static it.nzd.consultations.domain.ConsultationsReason.INVITED_MISSING;
import static it.nzd.consultations.domain.ConsultationsReason.SEGMENT_MISSING;
import static it.nzd.consultations.domain.ConsultationsReason.TABLE_OF_TEXT;
import static it.nzd.consultations.domain.ConsultationsReason.TABLE_TWICE;
import static it.nzd.consultations.domain.ConsultationsReason.TABLE_UNKNOWN;
import static it.nzd.consultations.domain.ConsultationsReason.THEME_QUESTION_UNKNOWN;
import static it.nzd.consultations.domain.ConsultationsReason.THEME_TWICE;

import it.nzd.platform.error.Broken;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What a consultation must keep, whatever state it is in. */
public final class ConsultationRules {
  private ConsultationRules() {}

  /** Every rule that it breaks. */
  public static List<Broken> broken(Consultation consultation) {
    var broken = new ArrayList<>(FormRules.broken(consultation.questions()));
    tables(consultation, broken);
    audience(consultation.audience(), broken);
    dates(consultation, broken);
    themes(consultation, broken);
    return broken;
  }

  private static void tables(Consultation consultation, List<Broken> broken) {
    var seen = new HashSet<TableSpec>();
    for (int i = 0; i < consultation.tables().size(); i++) {
      var table = consultation.tables().get(i);
      var at = "tables[%d]".formatted(i);
      var question = consultation.question(table.question());
      if (question.isEmpty()) {
        broken.add(Broken.of(TABLE_UNKNOWN, at + ".question", "question", table.question()));
      } else if (question.get().type() == QuestionType.TEXT) {
        broken.add(Broken.of(TABLE_OF_TEXT, at + ".question", "question", table.question()));
      }
      if (!seen.add(table)) {
        broken.add(Broken.of(TABLE_TWICE, at));
      }
    }
  }

  private static void audience(Audience audience, List<Broken> broken) {
    if ((audience.kind() == Audience.Kind.SEGMENT) == audience.segment().isEmpty()) {
      broken.add(Broken.of(SEGMENT_MISSING, "audience.segment"));
    }
    if ((audience.kind() == Audience.Kind.INVITED) == audience.invited().isEmpty()) {
      broken.add(Broken.of(INVITED_MISSING, "audience.invited"));
    }
    if (audience.citizens() && audience.kind() != Audience.Kind.OPEN) {
      broken.add(Broken.of(CITIZENS_NEED_OPEN, "audience.citizens"));
    }
  }

  private static void dates(Consultation consultation, List<Broken> broken) {
    var opens = consultation.opensAt();
    var closes = consultation.closesAt();
    if (opens != null && closes != null && !closes.isAfter(opens)) {
      broken.add(Broken.of(CLOSE_BEFORE_OPEN, "close_time"));
    }
    if (!consultation.replyDueOn().isEmpty() && !isDay(consultation.replyDueOn())) {
      broken.add(Broken.of(DAY_UNKNOWN, "reply_due_on", "day", consultation.replyDueOn()));
    }
  }

  private static void themes(Consultation consultation, List<Broken> broken) {
    var seen = new HashSet<String>();
    for (int i = 0; i < consultation.themes().size(); i++) {
      var theme = consultation.themes().get(i);
      var at = "themes[%d]".formatted(i);
      if (!seen.add(theme.id())) {
        broken.add(Broken.of(THEME_TWICE, at + ".id", "theme", theme.id()));
      }
      theme.questions().stream()
          .filter(question -> consultation.question(question).isEmpty())
          .forEach(
              question ->
                  broken.add(
                      Broken.of(THEME_QUESTION_UNKNOWN, at + ".questions", "question", question)));
    }
  }

  /** The contract checks the form of a day; whether the calendar has it is seen here. */
  private static boolean isDay(String text) {
    try {
      return !LocalDate.parse(text).toString().isEmpty();
    } catch (DateTimeException e) {
      return false;
    }
  }
}
