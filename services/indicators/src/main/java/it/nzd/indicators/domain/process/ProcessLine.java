package it.nzd.indicators.domain.process;

import it.nzd.indicators.domain.comparison.Reason;
import it.nzd.indicators.domain.comparison.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure across districts.
 *
 * @param figure what is counted
 * @param isKnown whether the objects could be asked for
 * @param tallies one a district
 */
public record ProcessLine(Figure figure, boolean isKnown, List<Tally> tallies) {
  private static final int FEWEST = 2;

  public ProcessLine {
    tallies = List.copyOf(tallies);
  }

  /** The line of a figure from what was told. */
  public static ProcessLine of(Figure figure, ProcessFacts.Told told, List<String> districts) {
    var objects = told.of(figure);
    var tallies =
        districts.stream()
            .map(
                district ->
                    objects
                        .map(all -> Tally.of(figure, district, all))
                        .orElseGet(() -> Tally.unknown(district)))
            .toList();
    return new ProcessLine(figure, objects.isPresent(), tallies);
  }

  public Verdict verdict() {
    return reasons().isEmpty() ? Verdict.COMPARABLE : Verdict.REFUSED;
  }

  /** Why the values may not stand side by side. */
  public List<Reason> reasons() {
    var reasons = new ArrayList<Reason>();
    if (tallies.stream().filter(tally -> tally.value().isPresent()).count() < FEWEST) {
      reasons.add(Reason.TOO_FEW_VALUES);
    }
    if (figure.isAbsolute()) {
      reasons.add(Reason.ABSOLUTE);
    }
    return reasons;
  }
}
