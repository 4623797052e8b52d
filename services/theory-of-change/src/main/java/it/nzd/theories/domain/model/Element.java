package it.nzd.theories.domain.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** A part of a model that is added, changed and removed by itself. */
public sealed interface Element permits Tier, Node, Edge, Assumption, IndicatorLink {
  /** Id within the model. */
  String id();

  /** Revision of the model at which it last changed. */
  int version();

  /** The same at another version. */
  Element at(int version);

  ElementKind kind();

  /** What people call it. */
  String title();

  /** Everything it says, by field name of the contract, without id and version. */
  Map<String, String> facets();

  /** What a fixed model may not change without a revision; empty when it may. */
  String structure();

  /** Whether it says the same as another. */
  default boolean says(Element other) {
    return kind() == other.kind() && id().equals(other.id()) && facets().equals(other.facets());
  }

  /** Fields and what they say, pair by pair. */
  static Map<String, String> facets(String... pairs) {
    var facets = new LinkedHashMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      facets.put(pairs[i], pairs[i + 1]);
    }
    return facets;
  }
}
