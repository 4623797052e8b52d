package it.nzd.consultations.domain.tables;

import it.nzd.consultations.domain.Answerer;
import it.nzd.consultations.domain.AudienceCount;
import it.nzd.consultations.domain.Breakdown;
import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.Facts;
import it.nzd.consultations.domain.Submission;
import it.nzd.consultations.domain.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the declared tables while the submitted answers go by, one at a time. */
public final class ResultsMaker {
  private static final Comparator<Results.Quote> IN_NO_ORDER_OF_ANSWERS =
      Comparator.comparing(Results.Quote::question).thenComparing(Results.Quote::text);

  private final @Nullable AudienceCount audience;
  private final List<Tabulation> tables = new ArrayList<>();
  private final List<Tabulation> coverage = new ArrayList<>();
  private final List<Tabulation> citizenTables = new ArrayList<>();
  private final List<Results.OfAssociation> positions = new ArrayList<>();
  private final List<Results.Quote> quotes = new ArrayList<>();
  private int organisations;
  private int associations;
  private int citizens;

  public ResultsMaker(Consultation consultation) {
    audience = consultation.audienceCount();
    for (var spec : consultation.tables()) {
      consultation
          .question(spec.question())
          .ifPresent(
              question ->
                  tables.add(
                      new Tabulation(
                          question.id(), spec.breakdown(), Layout.of(question), audience)));
    }
    consultation.tables().stream()
        .map(spec -> spec.question())
        .distinct()
        .flatMap(id -> consultation.question(id).stream())
        .forEach(
            question ->
                citizenTables.add(
                    new Tabulation(question.id(), Breakdown.NONE, Layout.of(question), null)));
    Stream.of(Breakdown.values())
        .filter(breakdown -> breakdown != Breakdown.NONE)
        .forEach(
            breakdown -> coverage.add(new Tabulation("", breakdown, Layout.coverage(), audience)));
  }

  /** Counts an answer. */
  public void add(Answerer answerer, Submission submission) {
    switch (answerer) {
      case ORGANISATION -> organisation(submission);
      case CITIZEN -> {
        citizens++;
        each(citizenTables, null, submission);
      }
      case ASSOCIATION -> association(submission);
    }
  }

  /** The tables of what has gone by. */
  public Results results(Instant at) {
    boolean areEnough = organisations >= Tally.SMALLEST_GROUP;
    return new Results(
        at,
        organisations,
        associations,
        citizens,
        tables.stream().map(table -> table.table(audience)).toList(),
        coverage.stream().map(table -> table.table(audience)).toList(),
        citizens == 0 ? List.of() : citizenTables.stream().map(table -> table.table(null)).toList(),
        positions,
        areEnough ? quotes.stream().sorted(IN_NO_ORDER_OF_ANSWERS).toList() : List.of(),
        audience);
  }

  private void organisation(Submission submission) {
    organisations++;
    var facts = submission.facts();
    each(tables, facts, submission);
    if (facts != null && facts.employees() != null) {
      var employees = new Value.Number(BigDecimal.valueOf(facts.employees()));
      coverage.forEach(table -> table.add(facts, employees));
    }
    submission
        .values()
        .forEach(
            (question, value) -> {
              if (value instanceof Value.Text text && text.quotable()) {
                quotes.add(new Results.Quote(question, text.text()));
              }
            });
  }

  private void association(Submission submission) {
    associations++;
    var facts = submission.facts();
    var position = submission.position();
    if (facts != null && position != null) {
      positions.add(new Results.OfAssociation(facts.organisation(), facts.legalName(), position));
    }
  }

  private static void each(List<Tabulation> tables, @Nullable Facts facts, Submission submission) {
    for (var table : tables) {
      var value = submission.values().get(table.question());
      if (value != null) {
        table.add(facts, value);
      }
    }
  }
}
