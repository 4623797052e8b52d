package it.nzd.indicators.domain.rollup;

import it.nzd.indicators.domain.Derivation;
import it.nzd.indicators.domain.FirmSeries;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.Period;
import it.nzd.platform.store.Stored;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What firms and sites weigh in each period; only what is more than zero weighs. */
final class Weights {
  private final Map<String, Map<String, Map<Period, BigDecimal>>> known = new HashMap<>();

  private Weights() {}

  static Weights of(List<Stored<FirmSeries>> series, OverTime overTime) {
    var weights = new Weights();
    for (var one : series) {
      var ofSite =
          weights
              .known
              .computeIfAbsent(one.value().organisation(), key -> new HashMap<>())
              .computeIfAbsent(one.value().site(), key -> new TreeMap<>());
      FirmsTogether.rows(one, overTime).values().stream()
          .filter(part -> part.observation().hasValue())
          .filter(part -> Sums.number(part).signum() > 0)
          .forEach(part -> ofSite.put(part.observation().period(), Sums.number(part)));
    }
    return weights;
  }

  /** The weight of a row; that of a firm may be what all its sites weigh. */
  Optional<BigDecimal> of(Derivation.Part part) {
    var subject = part.subject();
    var period = part.observation().period();
    var sites = known.getOrDefault(subject.organisation(), Map.of());
    var own = Optional.ofNullable(sites.getOrDefault(subject.site(), Map.of()).get(period));
    return own.isPresent() || !subject.site().isEmpty() ? own : ofSites(sites, period);
  }

  private static Optional<BigDecimal> ofSites(
      Map<String, Map<Period, BigDecimal>> sites, Period period) {
    var found =
        sites.entrySet().stream()
            .filter(site -> !site.getKey().isEmpty())
            .map(site -> Optional.ofNullable(site.getValue().get(period)))
            .toList();
    return found.isEmpty() || found.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(Sums.sum(found.stream().flatMap(Optional::stream).toList()));
  }
}
