package it.nzd.decisions.domain;

import it.nzd.platform.value.Link;
import java.util.List;
import java.util.stream.Stream;

/** Lists of typed links. */
final class Links {
  private Links() {}

  /** The links with one more, unless it is there. */
  static List<Link> with(List<Link> links, Link.Relation relation, String target) {
    var link = new Link(relation, target);
    return links.contains(link) ? links : Stream.concat(links.stream(), Stream.of(link)).toList();
  }
}
