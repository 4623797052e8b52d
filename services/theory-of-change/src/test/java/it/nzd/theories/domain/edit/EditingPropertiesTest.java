package it.nzd.theories.domain.edit;

import static it.nzd.theories.domain.Samples.bare;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.theories.domain.Samples;
import it.nzd.theories.domain.edit.Operation.Add;
import it.nzd.theories.domain.edit.Operation.MoveTier;
import it.nzd.theories.domain.edit.Operation.Remove;
import it.nzd.theories.domain.edit.Operation.Update;
import it.nzd.theories.domain.model.Content;
import it.nzd.theories.domain.model.Edge;
import it.nzd.theories.domain.model.ElementKind;
import it.nzd.theories.domain.model.Graph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What random operations may never do to a model, and that their order does not matter. */
public class EditingPropertiesTest {
  private static final List<String> TIERS =
      List.of("input", "activity", "output", "early-change", "later-outcome", "impact");

  @Property(tries = 200)
  void shouldStayAcyclicUpwardAndUnique(@ForAll Random random) {
    var content = bare();
    for (int i = 0; i < 120; i++) {
      if (Editing.apply(content, List.of(any(content, random)), i + 2)
          instanceof Edited.Done(Content next)) {
        content = next;
      }
    }

    checkWellFormed(content);
  }

  @Property(tries = 200)
  void shouldGiveTheSameInAnyOrderForDifferentElements(@ForAll Random random) {
    var content = bare();
    for (int i = 0; i < 60; i++) {
      if (Editing.apply(content, List.of(any(content, random)), i + 2)
          instanceof Edited.Done(Content next)) {
        content = next;
      }
    }
    var first = any(content, random);
    var second = any(content, random);
    var oneWay = both(content, first, second);
    var otherWay = both(content, second, first);

    if (oneWay != null && otherWay != null && !element(first).equals(element(second))) {
      assertThat(oneWay).isEqualTo(otherWay);
    }
  }

  private static @Nullable Content both(Content content, Operation first, Operation second) {
    return Editing.apply(content, List.of(first), 100) instanceof Edited.Done(Content once)
            && Editing.apply(once, List.of(second), 100) instanceof Edited.Done(Content twice)
        ? twice
        : null;
  }

  private static String element(Operation operation) {
    return switch (operation) {
      case Add add -> add.element().id();
      case Update update -> update.element().id();
      case Remove remove -> remove.id();
      default -> "tiers";
    };
  }

  private static Operation any(Content content, Random random) {
    var node = "n" + random.nextInt(12);
    var edge = "e" + random.nextInt(20);
    return switch (random.nextInt(7)) {
      case 0, 1 -> new Add(Samples.node(node, one(TIERS, random), "S" + random.nextInt(3)));
      case 2, 3 -> new Add(Samples.edge(edge, "n" + random.nextInt(12), "n" + random.nextInt(12)));
      case 4 -> {
        var present = content.nodes().get(node);
        int version = present == null ? 1 : present.version();
        yield new Update(
            Samples.node(node, one(TIERS, random), "S" + random.nextInt(9)).at(version));
      }
      case 5 -> {
        var kind = random.nextBoolean() ? ElementKind.NODE : ElementKind.EDGE;
        var id = kind == ElementKind.NODE ? node : edge;
        yield new Remove(kind, id, content.find(kind, id).map(e -> e.version()).orElse(1));
      }
      default -> new MoveTier(one(TIERS, random), random.nextInt(6));
    };
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** Acyclic, never downward, every pair once, nothing that hangs in the air. */
  public static void checkWellFormed(Content content) {
    var edges = new ArrayList<>(content.edges().values());
    var pairs = new HashSet<String>();
    for (Edge edge : edges) {
      assertThat(content.nodes()).containsKeys(edge.from(), edge.to());
      assertThat(pairs.add(edge.from() + ">" + edge.to())).as(edge.id()).isTrue();
      assertThat(content.place(content.nodes().get(edge.from()).tier()))
          .isLessThanOrEqualTo(content.place(content.nodes().get(edge.to()).tier()));
    }
    var graph = new Graph(edges);
    for (Edge edge : edges) {
      assertThat(graph.way(edge.to(), edge.from())).as("a loop through " + edge.id()).isEmpty();
    }
    content.assumptions().values().stream()
        .filter(a -> !a.node().isEmpty())
        .forEach(a -> assertThat(content.nodes()).containsKey(a.node()));
    content.links().values().forEach(l -> assertThat(content.nodes()).containsKey(l.node()));
    assertThat(new TreeMap<>(content.nodes()).values())
        .allSatisfy(n -> assertThat(content.place(n.tier())).isNotNegative());
  }
}
