package it.nzd.stakeholders.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.stakeholders.domain.Term;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From which day to which something holds, as it is stored. */
@Serdeable
record TermDocument(String fromDay, @Nullable String toDay, @Nullable Instant endedAt) {
  static TermDocument of(Term term) {
    var toDay = term.toDay();
    return new TermDocument(
        term.fromDay().toString(), toDay == null ? null : toDay.toString(), term.endedAt());
  }

  Term toDomain() {
    return new Term(
        LocalDate.parse(fromDay), toDay == null ? null : LocalDate.parse(toDay), endedAt);
  }
}
