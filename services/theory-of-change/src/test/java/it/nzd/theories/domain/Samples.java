package it.nzd.theories.domain;

import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.value.Lever;
import it.nzd.theories.domain.edit.Edited;
import it.nzd.theories.domain.edit.Editing;
import it.nzd.theories.domain.edit.Operation;
import it.nzd.theories.domain.edit.Operation.Add;
import it.nzd.theories.domain.edit.Operation.Remove;
import it.nzd.theories.domain.edit.Operation.Update;
import it.nzd.theories.domain.model.Assumption;
import it.nzd.theories.domain.model.AssumptionStatus;
import it.nzd.theories.domain.model.Content;
import it.nzd.theories.domain.model.Edge;
import it.nzd.theories.domain.model.EdgeKind;
import it.nzd.theories.domain.model.Element;
import it.nzd.theories.domain.model.IndicatorLink;
import it.nzd.theories.domain.model.Node;
import it.nzd.theories.domain.model.NodeStatus;
import java.math.BigDecimal;
import java.util.List;

/** Models and elements for tests. */
public final class Samples {
  public static final String PRATO = "cities/prato/districts/distretto-tessile";
  public static final String REUSE = "cities/programme/indicators/water-reuse";

  private Samples() {}

  /** A model with the six recommended tiers. */
  public static Content bare() {
    return done(Editing.build(RecommendedTiers.all(), RecommendedTiers.CEILING, Content.EMPTY, 1));
  }

  /** Refined water → dual networks → reuse in process → less water drawn → better aquifer. */
  public static Content water() {
    return done(
        Editing.apply(
            bare(),
            List.of(
                new Add(node("grant", "input", "Fondi")),
                new Add(node("network", "activity", "Estendere la rete")),
                new Add(node("permits", "activity", "Nuovi permessi")),
                new Add(node("served", "output", "Imprese servite")),
                new Add(node("reuse", "early-change", "Acqua riusata nei processi")),
                new Add(node("drawn", "later-outcome", "Meno acqua di falda")),
                new Add(node("aquifer", "impact", "Falda risanata")),
                new Add(edge("e1", "grant", "network")),
                new Add(edge("e2", "network", "served")),
                new Add(edge("e3", "permits", "served")),
                new Add(edge("e4", "served", "reuse")),
                new Add(edge("e5", "reuse", "drawn")),
                new Add(
                    new Edge("e6", 0, "drawn", "aquifer", EdgeKind.CONTRIBUTION, "", List.of())),
                new Add(assumption("a1", "", "e4", AssumptionStatus.UNTESTED)),
                new Add(link("l1", "reuse", REUSE)),
                new Add(link("l2", "drawn", REUSE))),
            1));
  }

  public static Node node(String id, String tier, String statement) {
    return new Node(
        id,
        0,
        tier,
        statement,
        "",
        "",
        List.of(Lever.TECHNOLOGY_INFRASTRUCTURE),
        0,
        "",
        NodeStatus.HYPOTHESISED,
        List.of(),
        null,
        null);
  }

  public static Edge edge(String id, String from, String to) {
    return new Edge(id, 0, from, to, EdgeKind.ATTRIBUTION, "", List.of());
  }

  public static Assumption assumption(
      String id, String node, String edge, AssumptionStatus status) {
    return new Assumption(
        id,
        0,
        node,
        edge,
        "La qualità basta ai processi",
        3,
        "",
        null,
        status,
        "",
        "",
        "",
        List.of());
  }

  public static IndicatorLink link(String id, String node, String indicator) {
    return new IndicatorLink(
        id, 0, node, indicator, new BigDecimal("10"), 2022, new BigDecimal("30"), "2030-12-31", "");
  }

  public static Theory theory(Content content) {
    return new Theory(
        PRATO,
        "Acqua ed energia del distretto",
        "",
        Visibility.PARTNERS,
        content,
        List.of(),
        TheoryState.DRAFT,
        List.of(),
        List.of());
  }

  public static Content apply(Content content, int revision, Operation... operations) {
    return done(Editing.apply(content, List.of(operations), revision));
  }

  public static Add add(Element element) {
    return new Add(element);
  }

  public static Update update(Element element, int seen) {
    return new Update(element.at(seen));
  }

  public static Remove remove(
      Content content, it.nzd.theories.domain.model.ElementKind kind, String id) {
    return new Remove(kind, id, content.find(kind, id).orElseThrow().version());
  }

  public static Content done(Edited edited) {
    return switch (edited) {
      case Edited.Done done -> done.content();
      case Edited.Refused refused -> throw new AssertionError(refused.broken());
    };
  }

  /** Reason and field of a refusal. */
  public static String refused(Content content, Operation... operations) {
    return switch (Editing.apply(content, List.of(operations), 9)) {
      case Edited.Done done -> "done";
      case Edited.Refused refused ->
          refused.broken().reason().name() + " " + refused.broken().field();
    };
  }
}
