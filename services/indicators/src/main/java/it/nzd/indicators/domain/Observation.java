package it.nzd.indicators.domain;

import it.nzd.platform.value.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was observed in one period, with all that stood there before.
 *
 * @param period the period
 * @param reading a value or its absence
 * @param source where it comes from
 * @param note anything a reader must know; may be empty
 * @param entry who entered it and what became of it
 * @param earlier what it replaced, newest first; none of them holds earlier ones itself
 */
public record Observation(
    Period period,
    Reading reading,
    Source source,
    String note,
    Entry entry,
    List<Observation> earlier) {
  public Observation {
    earlier = List.copyOf(earlier);
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
    return new Observation(period, reading, source, note, next, earlier);
  }

  /** This one in the place of another, which is kept. */
  public Observation replacing(Observation before) {
    var kept = Stream.concat(Stream.of(before.alone()), before.earlier.stream()).toList();
    return new Observation(period, reading, source, note, entry, kept);
  }

  /** The newest version that values are computed from. */
  public Optional<Observation> counted() {
    return versions().filter(version -> version.entry.approval().counts()).findFirst();
  }

  /** The version that values were computed from at that time. */
  public Optional<Observation> countedAt(Instant time) {
    return versions()
        .filter(version -> version.entry.approval().counts() && !version.entry.at().isAfter(time))
        .findFirst();
  }

  /** All versions, newest first. */
  public Stream<Observation> versions() {
    return Stream.concat(Stream.of(this), earlier.stream());
  }

  private Observation alone() {
    return new Observation(period, reading, source, note, entry, List.of());
  }
}
