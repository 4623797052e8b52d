package it.nzd.barriers.domain;

import it.nzd.platform.value.Lever;
import java.util.List;

/**
 * What narrows a list of barriers; every part narrows further, an empty one does not.
 *
 * @param tenant only of this tenant
 * @param words normalised beginnings of words that all occur
 * @param districts one of these districts
 * @param dimensions one of these dimensions
 * @param polarities one of these polarities
 * @param classes one of these classes
 * @param levels one of these levels of government
 * @param levers at least one of these levers
 * @param states codes of states, one of them
 * @param affects resource that it affects
 */
public record BarrierQuery(
    String tenant,
    List<String> words,
    List<String> districts,
    List<Dimension> dimensions,
    List<Polarity> polarities,
    List<BarrierClass> classes,
    List<GovernanceLevel> levels,
    List<Lever> levers,
    List<String> states,
    String affects) {
  public BarrierQuery {
    words = List.copyOf(words);
    districts = List.copyOf(districts);
    dimensions = List.copyOf(dimensions);
    polarities = List.copyOf(polarities);
    classes = List.copyOf(classes);
    levels = List.copyOf(levels);
    levers = List.copyOf(levers);
    states = List.copyOf(states);
  }

  /** Everything of a tenant. */
  public static BarrierQuery all(String tenant) {
    return new BarrierQuery(
        tenant, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), "");
  }
}
