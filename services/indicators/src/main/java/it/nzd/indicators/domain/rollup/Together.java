package it.nzd.indicators.domain.rollup;

import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Derivation;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Reading;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the firms of a district make together in one period.
 *
 * @param observation the value, or that it is incomplete, with the firms it rests on
 * @param partial what those that have answered make; empty when none has a value
 * @param withheld why only who may read single firms sees it
 */
public record Together(Observation observation, Optional<BigDecimal> partial, Withheld withheld) {
  public Period period() {
    return observation.period();
  }

  public Derivation derivation() {
    return java.util.Objects.requireNonNull(observation.derivation());
  }

  /** The value, where all have answered and some have one. */
  public Optional<BigDecimal> value() {
    return observation.reading() instanceof Reading.Value read
        ? Optional.of(read.number())
        : Optional.empty();
  }

  /** The same for whoever may not read single firms: no row, and no value that gives one away. */
  public Together closed() {
    var reading =
        withheld == Withheld.UNSPECIFIED
            ? observation.reading()
            : new Reading.Absent(Absence.CONFIDENTIAL);
    var mark = observation.source().mark();
    var declared = new Source("Dichiarazioni delle imprese", "", "", "", mark, "");
    var closed =
        new Observation(
            period(), reading, declared, "", observation.entry(), List.of(), derivation().closed());
    return new Together(closed, Optional.empty(), withheld);
  }

  /** The same without the firms it rests on; how many they are stays. */
  Together withoutRows() {
    var whole =
        new Observation(
            period(),
            observation.reading(),
            observation.source(),
            observation.note(),
            observation.entry(),
            List.of(),
            derivation().closed());
    return new Together(whole, partial, withheld);
  }

  Together withheld(Withheld why) {
    return new Together(observation, partial, why);
  }
}
