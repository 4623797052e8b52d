package it.nzd.theories.domain.review;

import it.nzd.theories.domain.model.Content;
import it.nzd.theories.domain.model.IndicatorLink;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a statement stands by its indicators: as badly as the worst of them.
 *
 * @param node id of the node
 * @param standing how it stands
 * @param links its indicators
 */
public record NodeStanding(String node, Standing standing, List<LinkStanding> links) {
  public NodeStanding {
    links = List.copyOf(links);
  }

  /**
   * The standing of every node that is linked to an indicator.
   *
   * @param readings latest values by resource name of the indicator
   */
  public static List<NodeStanding> all(Content content, Map<String, Reading> readings) {
    return content.links().values().stream()
        .collect(Collectors.groupingBy(IndicatorLink::node, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> of(entry.getKey(), entry.getValue(), readings))
        .toList();
  }

  private static NodeStanding of(
      String node, List<IndicatorLink> links, Map<String, Reading> readings) {
    var each =
        links.stream()
            .map(l -> LinkStanding.of(l, readings.getOrDefault(l.indicator(), Reading.NONE)))
            .toList();
    var worst = each.stream().map(LinkStanding::standing).reduce(Standing.REACHED, Standing::or);
    return new NodeStanding(node, worst, each);
  }
}
