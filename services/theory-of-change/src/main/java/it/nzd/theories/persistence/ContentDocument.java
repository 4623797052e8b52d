package it.nzd.theories.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.platform.store.SourceDocument;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Lever;
import it.nzd.platform.value.Source;
import it.nzd.theories.domain.model.Assumption;
import it.nzd.theories.domain.model.AssumptionStatus;
import it.nzd.theories.domain.model.Content;
import it.nzd.theories.domain.model.Edge;
import it.nzd.theories.domain.model.EdgeKind;
import it.nzd.theories.domain.model.IndicatorLink;
import it.nzd.theories.domain.model.Node;
import it.nzd.theories.domain.model.NodeStatus;
import it.nzd.theories.domain.model.Provenance;
import it.nzd.theories.domain.model.Tier;
import it.nzd.theories.domain.model.TierKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a model says, as it is stored. Elements lie by id, so that the event of a change names just
 * the fields of the element that changed.
 */
@Serdeable
record ContentDocument(
    List<TierDocument> tiers,
    String ceiling,
    Map<String, NodeDocument> nodes,
    Map<String, EdgeDocument> edges,
    Map<String, AssumptionDocument> assumptions,
    Map<String, IndicatorLinkDocument> indicatorLinks) {

  static ContentDocument of(Content content) {
    return new ContentDocument(
        content.tiers().stream().map(TierDocument::of).toList(),
        content.ceiling(),
        mapped(content.nodes(), NodeDocument::of),
        mapped(content.edges(), EdgeDocument::of),
        mapped(content.assumptions(), AssumptionDocument::of),
        mapped(content.links(), IndicatorLinkDocument::of));
  }

  Content toDomain() {
    return new Content(
        tiers.stream().map(TierDocument::toDomain).toList(),
        ceiling,
        read(nodes, (id, node) -> node.toDomain(id)),
        read(edges, (id, edge) -> edge.toDomain(id)),
        read(assumptions, (id, assumption) -> assumption.toDomain(id)),
        read(indicatorLinks, (id, link) -> link.toDomain(id)));
  }

  private static <E, D> SortedMap<String, D> mapped(
      Map<String, E> elements, Function<E, D> document) {
    var all = new TreeMap<String, D>();
    elements.forEach((id, element) -> all.put(id, document.apply(element)));
    return all;
  }

  private static <E, D> SortedMap<String, E> read(
      Map<String, D> documents, BiFunction<String, D, E> element) {
    var all = new TreeMap<String, E>();
    documents.forEach((id, document) -> all.put(id, element.apply(id, document)));
    return all;
  }

  private static @Nullable SourceDocument source(@Nullable Source source) {
    return source == null ? null : SourceDocument.of(source);
  }

  private static @Nullable Source source(@Nullable SourceDocument source) {
    return source == null ? null : source.toDomain();
  }

  /** A tier as it is stored. */
  @Serdeable
  record TierDocument(String id, int version, String code, String displayName, String kind) {
    static TierDocument of(Tier tier) {
      return new TierDocument(
          tier.id(), tier.version(), tier.code(), tier.displayName(), tier.tierKind().code());
    }

    Tier toDomain() {
      return new Tier(id, version, code, displayName, Coded.of(TierKind.class, kind));
    }
  }

  /** A node as it is stored. */
  @Serdeable
  record NodeDocument(
      int version,
      String tier,
      String statement,
      String description,
      String targetGroup,
      List<String> levers,
      int horizonYear,
      String owner,
      String status,
      List<String> related,
      @Nullable SourceDocument source,
      @Nullable ProvenanceDocument provenance) {
    static NodeDocument of(Node node) {
      return new NodeDocument(
          node.version(),
          node.tier(),
          node.statement(),
          node.description(),
          node.targetGroup(),
          node.levers().stream().map(Lever::code).toList(),
          node.horizonYear(),
          node.owner(),
          node.status().code(),
          node.related(),
          ContentDocument.source(node.source()),
          ProvenanceDocument.of(node.provenance()));
    }

    Node toDomain(String id) {
      return new Node(
          id,
          version,
          tier,
          statement,
          description,
          targetGroup,
          levers.stream().map(code -> Coded.of(Lever.class, code)).toList(),
          horizonYear,
          owner,
          Coded.of(NodeStatus.class, status),
          related,
          ContentDocument.source(source),
          provenance == null ? null : provenance.toDomain());
    }
  }

  /** Where a node was copied from, as it is stored. */
  @Serdeable
  record ProvenanceDocument(String theory, String node, int revision) {
    static @Nullable ProvenanceDocument of(@Nullable Provenance provenance) {
      return provenance == null
          ? null
          : new ProvenanceDocument(provenance.theory(), provenance.node(), provenance.revision());
    }

    Provenance toDomain() {
      return new Provenance(theory, node, revision);
    }
  }

  /** An edge as it is stored. */
  @Serdeable
  record EdgeDocument(
      int version, String from, String to, String kind, String rationale, List<String> related) {
    static EdgeDocument of(Edge edge) {
      return new EdgeDocument(
          edge.version(),
          edge.from(),
          edge.to(),
          edge.claim().code(),
          edge.rationale(),
          edge.related());
    }

    Edge toDomain(String id) {
      return new Edge(id, version, from, to, Coded.of(EdgeKind.class, kind), rationale, related);
    }
  }

  /**
   * An assumption as it is stored.
   *
   * @param assignee absent in models that were stored before people could be named
   */
  @Serdeable
  record AssumptionDocument(
      int version,
      String node,
      String edge,
      String statement,
      int confidence,
      String evidence,
      @Nullable SourceDocument source,
      String status,
      String owner,
      @Nullable String assignee,
      String reviewOn,
      List<String> related) {
    static AssumptionDocument of(Assumption assumption) {
      return new AssumptionDocument(
          assumption.version(),
          assumption.node(),
          assumption.edge(),
          assumption.statement(),
          assumption.confidence(),
          assumption.evidence(),
          ContentDocument.source(assumption.source()),
          assumption.status().code(),
          assumption.owner(),
          assumption.assignee(),
          assumption.reviewOn(),
          assumption.related());
    }

    Assumption toDomain(String id) {
      return new Assumption(
          id,
          version,
          node,
          edge,
          statement,
          confidence,
          evidence,
          ContentDocument.source(source),
          Coded.of(AssumptionStatus.class, status),
          owner,
          assignee == null ? "" : assignee,
          reviewOn,
          related);
    }
  }

  /** An indicator link as it is stored. */
  @Serdeable
  record IndicatorLinkDocument(
      int version,
      String node,
      String indicator,
      @Nullable BigDecimal baselineValue,
      int baselineYear,
      @Nullable BigDecimal targetValue,
      String dueOn,
      String note) {
    static IndicatorLinkDocument of(IndicatorLink link) {
      return new IndicatorLinkDocument(
          link.version(),
          link.node(),
          link.indicator(),
          link.baselineValue(),
          link.baselineYear(),
          link.targetValue(),
          link.dueOn(),
          link.note());
    }

    IndicatorLink toDomain(String id) {
      return new IndicatorLink(
          id, version, node, indicator, baselineValue, baselineYear, targetValue, dueOn, note);
    }
  }
}
