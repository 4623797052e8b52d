package it.nzd.indicators.domain;

import it.nzd.platform.value.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was observed in one period, with all that stood there before.
 *
 * @param period the period
 * @param reading a value or its absence
 * @param source where it comes from
 * @param note anything a reader must know; may be empty
 * @param entry who entered it and what became of it
 * @param earlier what it replaced, newest first; none of them holds earlier ones itself
 * @param derivation how it was put together; null when it was entered as it is
 */
public record Observation(
    Period period,
    Reading reading,
    Source source,
    String note,
    Entry entry,
    List<Observation> earlier,
    @Nullable Derivation derivation) {
  public Observation {
    earlier = List.copyOf(earlier);
  }

  /** One that was entered as it is. */
  public Observation(
      Period period,
      Reading reading,
      Source source,
      String note,
      Entry entry,
      List<Observation> earlier) {
    this(period, reading, source, note, entry, earlier, null);
  }

  /** One that replaces nothing and of which nobody wrote down who entered it. */
  public Observation(Period period, Reading reading, Source source, String note) {
    this(period, reading, source, note, Entry.UNKNOWN, List.of());
  }

  public boolean hasValue() {
    return reading instanceof Reading.Value;
  }

  /** The same under another entry. */
  public Observation entered(Entry next) {
    return new Observation(period, reading, source, note, next, earlier, derivation);
  }

  /** The same without the rows that it was put together from. */
  public Observation closed() {
    return derivation == null
        ? this
        : new Observation(period, reading, source, note, entry, earlier, derivation.closed());
  }

  /** This one in the place of another, which is kept. */
  public Observation replacing(Observation before) {
    var kept = Stream.concat(Stream.of(before.alone()), before.earlier.stream()).toList();
    return new Observation(period, reading, source, note, entry, kept);
  }

  /** The newest version that values are computed from. */
  public Optional<Observation> counted() {
    return versions().filter(version -> version.entry.counts()).findFirst();
  }

  /**
   * The same with what was known of it at that time: what was entered later is not there yet, what
   * was judged later is not judged yet. Empty when nothing was there.
   */
  public Optional<Observation> asOf(Instant time) {
    var known =
        versions()
            .filter(version -> !version.entry.at().isAfter(time))
            .map(version -> version.alone().entered(version.entry.asOf(time)))
            .toList();
    return known.stream()
        .findFirst()
        .map(
            newest ->
                new Observation(
                    period,
                    newest.reading,
                    newest.source,
                    newest.note,
                    newest.entry,
                    known.subList(1, known.size()),
                    newest.derivation));
  }

  /** The same with every version, also the earlier ones, changed like this. */
  Observation each(UnaryOperator<Observation> change) {
    var first = change.apply(alone());
    return new Observation(
        period,
        first.reading,
        first.source,
        first.note,
        first.entry,
        earlier.stream().map(change).toList(),
        derivation);
  }

  /** All versions, newest first. */
  public Stream<Observation> versions() {
    return Stream.concat(Stream.of(this), earlier.stream());
  }

  private Observation alone() {
    return new Observation(period, reading, source, note, entry, List.of(), derivation);
  }
}
