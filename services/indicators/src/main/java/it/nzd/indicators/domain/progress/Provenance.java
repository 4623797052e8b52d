package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.recalculation.Coverage;
import it.nzd.platform.value.Source;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a computed value rests on.
 *
 * @param quality least quality among the inputs; null when none has a value
 * @param sources sources of the inputs, each once
 * @param coverage how many observations there are of those that are looked at
 * @param awaitsApproval whether any input has not been approved by a second person
 */
public record Provenance(
    @Nullable Quality quality, List<Source> sources, Coverage coverage, boolean awaitsApproval) {
  public Provenance {
    sources = List.copyOf(sources);
  }

  /** Of observations and, where one was used, a factor. */
  static Provenance of(Collection<Observation> inputs, Optional<Factor> factor) {
    return of(inputs, factor.stream().toList());
  }

  /** Of observations and factors. */
  static Provenance of(Collection<Observation> inputs, Collection<Factor> factors) {
    Quality least = null;
    int expected = 0;
    int present = 0;
    int estimated = 0;
    var sources = new LinkedHashSet<Source>();
    for (var input : inputs) {
      sources.add(input.source());
      if (input.reading() instanceof Reading.Value value) {
        least = worse(least, value.quality());
        estimated += value.quality() == Quality.MEASURED ? 0 : rows(input, true);
      }
      expected += rows(input, false);
      present += rows(input, true);
    }
    factors.forEach(used -> sources.add(used.source()));
    var coverage = new Coverage(expected, present, estimated);
    boolean awaits =
        inputs.stream().anyMatch(input -> input.entry().approval() != Approval.APPROVED);
    return new Provenance(least, List.copyOf(sources), coverage, awaits);
  }

  /** Rows that people entered behind an observation, or were to enter. */
  private static int rows(Observation input, boolean isPresent) {
    var derivation = input.derivation();
    return derivation != null
        ? isPresent ? derivation.present() : derivation.expected()
        : isPresent && !input.hasValue() ? 0 : 1;
  }

  /** Together with that of other values; the coverage stays this one's. */
  Provenance and(Collection<Provenance> others) {
    var least = quality;
    var all = new LinkedHashSet<>(sources);
    for (var other : others) {
      all.addAll(other.sources());
      least = worse(least, other.quality());
    }
    boolean awaits = awaitsApproval || others.stream().anyMatch(Provenance::awaitsApproval);
    return new Provenance(least, List.copyOf(all), coverage, awaits);
  }

  /** The same with another coverage. */
  Provenance resting(Coverage on) {
    return new Provenance(quality, sources, on, awaitsApproval);
  }

  /** The same when so many observations more are looked at that are not there. */
  Provenance lacking(int observations) {
    return resting(
        new Coverage(coverage.expected() + observations, coverage.present(), coverage.estimated()));
  }

  private static @Nullable Quality worse(@Nullable Quality one, @Nullable Quality other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) > 0 ? one : other;
  }

  /** Whether any input is invented for demonstration. */
  public boolean isIllustrative() {
    return sources.stream().anyMatch(Source::isIllustrative);
  }

  /** Whether any input or factor must be checked again before it may be called official. */
  public boolean isProvisional() {
    return sources.stream().anyMatch(Source::isProvisional);
  }
}
