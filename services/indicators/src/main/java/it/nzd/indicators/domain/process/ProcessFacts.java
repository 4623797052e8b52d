package it.nzd.indicators.domain.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the other services keep of how districts work. */
public interface ProcessFacts {
  /** All that is counted, whoever may read it. Who cannot be asked leaves gaps, not zeros. */
  Told tell();

  /** Those objects of a city behind a figure that the caller may read, by resource name. */
  Set<String> readable(Figure figure, String tenant);

  /**
   * What was told.
   *
   * @param counted objects by figure; a figure is missing when its objects could not be asked for
   */
  record Told(Map<Figure, List<Counted>> counted) {
    public Told {
      counted = Map.copyOf(counted);
    }

    /** The objects of a figure; empty when they could not be asked for. */
    public Optional<List<Counted>> of(Figure figure) {
      return Optional.ofNullable(counted.get(figure));
    }
  }
}
