package it.nzd.indicators.domain.rollup;

import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.Derivation;
import it.nzd.indicators.domain.Entry;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.Reading;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What rows make together. A missing one is never taken as zero. */
final class Sums {
  private static final MathContext EXACT = MathContext.DECIMAL128;

  /** The most trusted mark first. */
  private static final List<Source.Mark> TRUST =
      List.of(
          Source.Mark.VERIFIED,
          Source.Mark.DERIVED,
          Source.Mark.DECLARED,
          Source.Mark.SECONDARY,
          Source.Mark.PROVISIONAL,
          Source.Mark.ILLUSTRATIVE);

  private Sums() {}

  /** Whether a row says something: a value, or that it does not occur there. */
  static boolean answers(Observation row) {
    return row.reading() instanceof Reading.Value
        || (row.reading() instanceof Reading.Absent absent
            && absent.why() == Absence.NOT_OCCURRING);
  }

  /**
   * What rows make together.
   *
   * @param period period of the result
   * @param derivation the rows, with how many are asked and have answered
   * @param how computes the value from the parts that have one, which are some
   */
  static Observation observation(
      Period period, Derivation derivation, Function<List<Derivation.Part>, BigDecimal> how) {
    var rows = derivation.parts().stream().map(Derivation.Part::observation).toList();
    return new Observation(
        period, reading(derivation, how), source(rows), "", entry(rows), List.of(), derivation);
  }

  static List<Derivation.Part> withValue(Collection<Derivation.Part> parts) {
    return parts.stream().filter(part -> part.observation().hasValue()).toList();
  }

  static BigDecimal number(Derivation.Part part) {
    return ((Reading.Value) part.observation().reading()).number();
  }

  static BigDecimal sum(Collection<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal mean(Collection<BigDecimal> numbers) {
    return sum(numbers).divide(BigDecimal.valueOf(numbers.size()), EXACT);
  }

  /** What numbers of consecutive periods make. */
  static BigDecimal overTime(OverTime how, List<BigDecimal> numbers) {
    return switch (how) {
      case SUM -> sum(numbers);
      case MEAN -> mean(numbers);
      case LAST -> numbers.getLast();
      case LARGEST -> numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
      case SMALLEST -> numbers.stream().min(Comparator.naturalOrder()).orElseThrow();
      case UNSPECIFIED -> throw new IllegalArgumentException("Periods are not put together");
    };
  }

  private static Reading reading(
      Derivation derivation, Function<List<Derivation.Part>, BigDecimal> how) {
    if (!derivation.isComplete()) {
      return new Reading.Absent(Absence.INCOMPLETE);
    }
    var parts = withValue(derivation.parts());
    return parts.isEmpty()
        ? new Reading.Absent(Absence.NOT_OCCURRING)
        : new Reading.Value(how.apply(parts), quality(parts));
  }

  private static Quality quality(List<Derivation.Part> parts) {
    return parts.stream()
        .map(part -> ((Reading.Value) part.observation().reading()).quality())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The least trusted one stands for all; the rows name their own. */
  private static Source source(List<Observation> rows) {
    return rows.stream()
        .map(Observation::source)
        .max(Comparator.comparing(source -> TRUST.indexOf(source.mark())))
        .orElseThrow();
  }

  private static Entry entry(List<Observation> rows) {
    var latest =
        rows.stream()
            .map(row -> row.entry().at())
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    boolean isApproved = rows.stream().allMatch(row -> row.entry().approval() == Approval.APPROVED);
    return Entry.of("", latest, isApproved ? Approval.APPROVED : Approval.SUBMITTED, "");
  }
}
