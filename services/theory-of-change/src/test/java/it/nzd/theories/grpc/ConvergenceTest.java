package it.nzd.theories.grpc;

import static it.nzd.theories.grpc.Slice.addEdge;
import static it.nzd.theories.grpc.Slice.addNode;
import static it.nzd.theories.grpc.Slice.apply;
import static it.nzd.theories.grpc.Slice.newTheory;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.StatusRuntimeException;
import it.nzd.theories.domain.Samples;
import it.nzd.theories.domain.edit.Edited;
import it.nzd.theories.domain.edit.Editing;
import it.nzd.theories.domain.edit.EditingPropertiesTest;
import it.nzd.theories.domain.model.Content;
import it.nzd.theories.v1.ApplyOperationsRequest;
import it.nzd.theories.v1.ElementRef;
import it.nzd.theories.v1.GetTheoryRequest;
import it.nzd.theories.v1.Node;
import it.nzd.theories.v1.Theory;
import it.nzd.theories.v1.TheoryOperation;
import it.nzd.theories.v1.TheoryServiceGrpc.TheoryServiceBlockingStub;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Five people draw one model at once, each with delays, lost answers and views that are out of
 * date. In the end all see the same, it is well formed, and what each was told is there, is there.
 */
class ConvergenceTest {
  private static final int EDITORS = 5;
  private static final int OPERATIONS = 500;
  private static final Set<String> EXPECTED =
      Set.of(
          "LOOP", "EDGE_DOWNWARD", "EDGE_TWICE", "EDGE_TO_ITSELF", "NODE_UNKNOWN", "NODE_IN_USE");
  private static final List<String> TIERS =
      List.of("input", "activity", "output", "early-change", "later-outcome", "impact");

  @Test
  void shouldEndEqualAcyclicAndWithNothingLost() throws Exception {
    try (var slice = new Slice();
        var pool = Executors.newFixedThreadPool(EDITORS)) {
      var theory =
          slice.coordinator().createTheory(newTheory(Samples.PRATO, Samples.bare()).build());
      var editors =
          IntStream.range(0, EDITORS)
              .mapToObj(
                  i -> new Editor(i, () -> slice.person("editor-" + i, "cdtt-member"), theory))
              .toList();
      for (var done : pool.invokeAll(editors)) {
        done.get();
      }

      editors.forEach(Editor::reconnect);
      var views = editors.stream().map(Editor::read).toList();
      assertThat(views).allSatisfy(view -> assertThat(view).isEqualTo(views.getFirst()));
      EditingPropertiesTest.checkWellFormed(content(views.getFirst()));
      editors.forEach(editor -> editor.checkNothingLost(views.getFirst()));
      assertThat(editors.stream().mapToInt(editor -> editor.sent).sum())
          .isEqualTo(EDITORS * OPERATIONS);
      assertThat(editors.stream().mapToInt(editor -> editor.accepted).sum())
          .isGreaterThan(EDITORS * OPERATIONS / 4);
    }
  }

  private static Content content(Theory theory) {
    return switch (Editing.build(
        ContentProtoMapper.elements(theory.getContent()),
        theory.getContent().getCeiling(),
        Content.EMPTY,
        1)) {
      case Edited.Done done -> done.content();
      case Edited.Refused refused -> throw new AssertionError(refused.broken());
    };
  }

  /** One person: keeps nodes of their own, connects everybody's. */
  private static final class Editor implements Callable<Boolean> {
    private final int number;
    private final Supplier<TheoryServiceBlockingStub> connect;
    private final String name;
    private final Random random;
    private final Map<String, String> own = new TreeMap<>();
    private final Set<String> edges = new HashSet<>();
    private TheoryServiceBlockingStub stub;
    private Theory view;
    private int sent;
    private int accepted;
    private int made;

    Editor(int number, Supplier<TheoryServiceBlockingStub> connect, Theory theory) {
      this.number = number;
      this.connect = connect;
      this.stub = connect.get();
      this.name = theory.getName();
      this.view = theory;
      random = new Random(number);
    }

    @Override
    public Boolean call() throws InterruptedException {
      while (sent < OPERATIONS) {
        if (random.nextInt(10) == 0) {
          Thread.sleep(random.nextInt(4));
        }
        if (random.nextInt(8) == 0) {
          reconnect();
          view = read();
        }
        step();
      }
      return true;
    }

    private void step() {
      switch (random.nextInt(6)) {
        case 0, 1 -> add();
        case 2 -> rename();
        case 3 -> remove();
        default -> connect();
      }
    }

    private void add() {
      var id = "n%d-%d".formatted(number, made++);
      var tier = TIERS.get(random.nextInt(TIERS.size()));
      if (own.size() < 20 && send(apply(name, addNode(id, tier, id)))) {
        own.put(id, id);
      }
    }

    /** Only this editor changes its own nodes: its last accepted word must be there in the end. */
    private void rename() {
      node()
          .ifPresent(
              node -> {
                var said = node.getId() + " " + sent;
                var next = node.toBuilder().setStatement(said);
                if (send(apply(name, TheoryOperation.newBuilder().setUpdateNode(next)))) {
                  own.put(node.getId(), said);
                }
              });
    }

    private void remove() {
      node()
          .ifPresent(
              node -> {
                var ref = ElementRef.newBuilder().setId(node.getId()).setVersion(node.getVersion());
                if (own.size() > 10
                    && send(apply(name, TheoryOperation.newBuilder().setRemoveNode(ref)))) {
                  own.remove(node.getId());
                }
              });
    }

    private void connect() {
      var nodes = view.getContent().getNodesList();
      if (nodes.size() > 1) {
        var from = nodes.get(random.nextInt(nodes.size())).getId();
        var to = nodes.get(random.nextInt(nodes.size())).getId();
        var id = "e%d-%d".formatted(number, made++);
        if (edges.size() < 30 && send(apply(name, addEdge(id, from, to)))) {
          edges.add(id);
        }
      }
    }

    private java.util.Optional<Node> node() {
      var mine =
          read().getContent().getNodesList().stream()
              .filter(n -> own.containsKey(n.getId()))
              .toList();
      return mine.isEmpty()
          ? java.util.Optional.empty()
          : java.util.Optional.of(mine.get(random.nextInt(mine.size())));
    }

    /** Sends, sometimes twice: an answer that was lost is asked for again. */
    private boolean send(ApplyOperationsRequest request) {
      sent++;
      try {
        var answer = stub.applyOperations(request);
        if (random.nextInt(5) == 0) {
          answer = stub.applyOperations(request);
        }
        view = answer;
        accepted++;
        return true;
      } catch (StatusRuntimeException e) {
        assertThat(EXPECTED).contains(Slice.said(e).split(" ")[0]);
        return false;
      }
    }

    void reconnect() {
      stub = connect.get();
    }

    /** What the model says now, as somebody who has just come. */
    Theory read() {
      return stub.getTheory(GetTheoryRequest.newBuilder().setName(name).build());
    }

    void checkNothingLost(Theory end) {
      var nodes = new TreeMap<String, String>();
      end.getContent().getNodesList().stream()
          .filter(n -> n.getId().startsWith("n" + number + "-"))
          .forEach(n -> nodes.put(n.getId(), n.getStatement()));
      assertThat(nodes).isEqualTo(own);
      var there = new ArrayList<String>();
      end.getContent().getEdgesList().forEach(e -> there.add(e.getId()));
      assertThat(there).containsAll(edges);
    }
  }
}
