package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.meter.MonthSum;
import it.nzd.indicators.domain.meter.YearTotals;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What a year of a meter comes to, as it is stored beside its readings. */
@Serdeable
record YearTotalsDocument(
    int expected, int present, int estimated, int waiting, int drafts, List<MonthDocument> months) {
  /** One month. */
  @Serdeable
  record MonthDocument(
      String month,
      BigDecimal sum,
      int present,
      int estimated,
      int expected,
      boolean approved,
      Instant latest) {
    static MonthDocument of(MonthSum sum) {
      return new MonthDocument(
          sum.month().code(),
          sum.sum(),
          sum.present(),
          sum.estimated(),
          sum.expected(),
          sum.isApproved(),
          sum.latest());
    }

    MonthSum toDomain() {
      return new MonthSum(Period.parse(month), sum, present, estimated, expected, approved, latest);
    }
  }

  static YearTotalsDocument of(YearTotals totals) {
    return new YearTotalsDocument(
        totals.expected(),
        totals.present(),
        totals.estimated(),
        totals.waiting(),
        totals.drafts(),
        totals.months().stream().map(MonthDocument::of).toList());
  }

  YearTotals toDomain() {
    return new YearTotals(
        expected,
        present,
        estimated,
        waiting,
        drafts,
        months.stream().map(MonthDocument::toDomain).toList());
  }
}
