package it.nzd.consultations.domain.tables;

import it.nzd.consultations.domain.AudienceCount;
import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.Question;
import it.nzd.consultations.domain.QuestionType;
import it.nzd.consultations.domain.Submission;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a milestone while the submitted answers of organisations go by. */
public final class MilestoneMaker {
  private static final Set<QuestionType> GIVEN_BACK =
      Set.of(QuestionType.SINGLE, QuestionType.SCALE, QuestionType.NUMBER);

  private final @Nullable AudienceCount audience;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Map<String, Layout> layouts = new HashMap<>();
  private final Map<String, Integer> bySize = new HashMap<>();
  private int answers;

  public MilestoneMaker(Consultation consultation) {
    audience = consultation.audienceCount();
    consultation.questions().stream()
        .filter(question -> GIVEN_BACK.contains(question.type()))
        .forEach(this::watch);
  }

  /** Counts an answer. */
  public void add(Submission submission) {
    answers++;
    var facts = submission.facts();
    if (facts != null) {
      bySize.merge(facts.sizeClass(), 1, Integer::sum);
    }
    tallies.forEach(
        (question, tally) -> {
          var value = submission.values().get(question);
          if (value != null) {
            tally.add(value);
          }
        });
  }

  /** What has gone by; questions that may not be shown are left out. */
  public Milestone milestone() {
    var said = new HashMap<String, Milestone.Said>();
    tallies.forEach(
        (question, tally) -> {
          var layout = layouts.get(question);
          if (layout != null && tally.hidden() == Hidden.UNSPECIFIED) {
            said.put(question, said(layout, tally));
          }
        });
    var balance = audience == null ? null : Balance.of(bySize, audience).orElse(null);
    return new Milestone(answers, balance, said);
  }

  private void watch(Question question) {
    var layout = Layout.of(question);
    layouts.put(question.id(), layout);
    tallies.put(question.id(), new Tally(layout));
  }

  private static Milestone.Said said(Layout layout, Tally tally) {
    var counts = new HashMap<String, Integer>();
    BigDecimal mean = null;
    var cells = tally.cells();
    for (int i = 0; i < cells.size(); i++) {
      var column = layout.columns().get(i);
      if (column.measure() == Measure.COUNT) {
        counts.put(column.code(), Integer.valueOf(cells.get(i)));
      } else if (column.measure() == Measure.MEAN) {
        mean = new BigDecimal(cells.get(i));
      }
    }
    return new Milestone.Said(tally.answers(), counts, mean);
  }
}
