package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.Reading;
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
 * @param awaitsApproval whether any input has not been approved by a second person
 */
public record Provenance(@Nullable Quality quality, List<Source> sources, boolean awaitsApproval) {
  public Provenance {
    sources = List.copyOf(sources);
  }

  /** Of observations and, where one was used, a factor. */
  static Provenance of(Collection<Observation> inputs, Optional<Factor> factor) {
    Quality least = null;
    var sources = new LinkedHashSet<Source>();
    for (var input : inputs) {
      sources.add(input.source());
      if (input.reading() instanceof Reading.Value value
          && (least == null || value.quality().compareTo(least) > 0)) {
        least = value.quality();
      }
    }
    factor.ifPresent(used -> sources.add(used.source()));
    boolean awaits =
        inputs.stream().anyMatch(input -> input.entry().approval() != Approval.APPROVED);
    return new Provenance(least, List.copyOf(sources), awaits);
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
