package it.nzd.indicators.domain.intervention;

import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.value.Link;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that is built, renovated or arranged in a district.
 *
 * @param district resource name of the district
 * @param title what it is called
 * @param plot the ground
 * @param uses floor area by use, m2; a use without area is there and its area is not known
 * @param energyClass energy class aimed at; null when not known
 * @param heatSource heat source; null when not known
 * @param solar its photovoltaic plant
 * @param mobility what it does for mobility, in words
 * @param works when it works and what it costs
 * @param carriers use in a year by carrier; a carrier that is not here is not touched
 * @param realises commitment or intervention that this one carries out; empty for none
 * @param sources where its figures come from
 * @param links what it has to do with
 * @param visibility who may read it
 */
public record Intervention(
    String district,
    String title,
    Plot plot,
    Map<Use, Optional<BigDecimal>> uses,
    @Nullable EnergyClass energyClass,
    @Nullable HeatSource heatSource,
    Solar solar,
    String mobility,
    Works works,
    Map<Carrier, CarrierUse> carriers,
    String realises,
    List<Source> sources,
    List<Link> links,
    Visibility visibility) {
  public Intervention {
    uses = sorted(Use.class, uses);
    carriers = sorted(Carrier.class, carriers);
    sources = List.copyOf(sources);
    links = List.copyOf(links);
  }

  /** Whether it says anything that can be counted as emissions. */
  public boolean saysEnergy() {
    return !carriers.isEmpty() || solar.isThere();
  }

  private static <K extends Enum<K>, V> Map<K, V> sorted(Class<K> type, Map<K, V> map) {
    var sorted = new EnumMap<K, V>(type);
    sorted.putAll(map);
    return Collections.unmodifiableMap(sorted);
  }
}
