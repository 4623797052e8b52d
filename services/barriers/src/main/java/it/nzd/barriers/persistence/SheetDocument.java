package it.nzd.barriers.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.barriers.domain.scoring.BarrierAssessment;
import it.nzd.barriers.domain.scoring.Criterion;
import it.nzd.barriers.domain.scoring.Sheet;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one person gave in a round as it is stored; 0 stands for what is missing. */
@Serdeable
record SheetDocument(String assessor, List<GivenDocument> scores, Instant at) {
  private static final int MISSING = 0;

  /** Scores for one barrier as they are stored. */
  @Serdeable
  record GivenDocument(
      String barrier, int impact, int likelihood, int urgency, int feasibility, String note) {
    static GivenDocument of(BarrierAssessment each) {
      var given = each.given();
      return new GivenDocument(
          each.barrier(),
          given.getOrDefault(Criterion.IMPACT, MISSING),
          given.getOrDefault(Criterion.LIKELIHOOD, MISSING),
          given.getOrDefault(Criterion.URGENCY, MISSING),
          given.getOrDefault(Criterion.FEASIBILITY, MISSING),
          each.note());
    }

    BarrierAssessment toDomain() {
      var given = new EnumMap<Criterion, Integer>(Criterion.class);
      put(given, Criterion.IMPACT, impact);
      put(given, Criterion.LIKELIHOOD, likelihood);
      put(given, Criterion.URGENCY, urgency);
      put(given, Criterion.FEASIBILITY, feasibility);
      return new BarrierAssessment(barrier, given, note);
    }

    private static void put(Map<Criterion, Integer> given, Criterion criterion, int score) {
      if (score != MISSING) {
        given.put(criterion, score);
      }
    }
  }

  static SheetDocument of(Sheet sheet) {
    return new SheetDocument(
        sheet.assessor(), sheet.scores().stream().map(GivenDocument::of).toList(), sheet.at());
  }

  Sheet toDomain() {
    return new Sheet(assessor, scores.stream().map(GivenDocument::toDomain).toList(), at);
  }
}
