package it.nzd.activity.application;

import it.nzd.activity.domain.Edge;
import it.nzd.activity.domain.Relation;
import it.nzd.activity.domain.ThreadEdges;
import it.nzd.activity.domain.ThreadEdges.Direction;
import it.nzd.activity.domain.ThreadObject;
import it.nzd.activity.domain.ThreadObjects;
import it.nzd.activity.domain.ThreadQuestion;
import it.nzd.platform.access.Scope;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reading the thread. */
@Singleton
public final class ThreadService {
  private static final int USUAL_DEPTH = 4;
  private static final int MOST_STEPS = 200;
  private static final int MOST_LINKS = 1_000;

  private final ThreadObjects objects;
  private final ThreadEdges edges;

  ThreadService(ThreadObjects objects, ThreadEdges edges) {
    this.objects = objects;
    this.edges = edges;
  }

  /** An object and a page of its links, as far as the scope may read the other ends. */
  public Links links(String name, @Nullable Direction direction, PageRequest page, Scope scope) {
    var object = object(name, scope);
    var found = edges.page(name, direction, page, scope);
    var others = found.items().stream().map(edge -> other(edge, name)).distinct().toList();
    var ends = objects.readable(others, scope);
    var links = new ArrayList<Seen>();
    for (var edge : found.items()) {
      var end = ends.get(other(edge, name));
      if (end != null) {
        links.add(new Seen(edge, edge.from().equals(name) ? Direction.OUT : Direction.IN, end));
      }
    }
    return new Links(object, new Slice<>(links, found.nextPageToken()));
  }

  /** Objects that a link could lead to. */
  public Slice<ThreadObject> ends(ThreadObjects.Query query, PageRequest page, Scope scope) {
    return objects.page(query, page, scope);
  }

  /**
   * Follows the thread for a question, one level after the other, each object once.
   *
   * @param depth how many links to go at most; 0 for the usual number
   */
  public Walk walk(String name, ThreadQuestion question, int depth, Scope scope) {
    var start = object(name, scope);
    var seen = new HashSet<>(List.of(name));
    var steps = new ArrayList<Step>();
    var level = List.of(name);
    int most = depth == 0 ? USUAL_DEPTH : depth;
    for (int distance = 1; !level.isEmpty(); distance++) {
      var next = next(level, question, distance, seen, scope);
      if (distance > most || steps.size() + next.size() > MOST_STEPS) {
        return new Walk(start, answers(start, question, steps), !next.isEmpty());
      }
      steps.addAll(next);
      level = next.stream().map(step -> step.end().name()).toList();
      seen.addAll(level);
    }
    return new Walk(start, answers(start, question, steps), false);
  }

  private static List<Step> answers(ThreadObject start, ThreadQuestion question, List<Step> steps) {
    return steps.stream().filter(step -> question.isAnswer(start, step.end())).toList();
  }

  /** What is one link further than a level and was not seen yet. */
  private List<Step> next(
      List<String> level,
      ThreadQuestion question,
      int distance,
      HashSet<String> seen,
      Scope scope) {
    var reached = new LinkedHashMap<String, Reached>();
    question
        .follows()
        .forEach(
            (direction, relations) -> {
              for (var edge : edges.of(level, direction, relations, MOST_LINKS, scope)) {
                var from = direction == Direction.OUT ? edge.from() : edge.to();
                var to = direction == Direction.OUT ? edge.to() : edge.from();
                if (!seen.contains(to)) {
                  reached.putIfAbsent(to, new Reached(from, edge.relation(), direction));
                }
              }
            });
    if (reached.isEmpty()) {
      return List.of();
    }
    var ends = objects.readable(reached.keySet(), scope);
    var steps = new ArrayList<Step>();
    reached.forEach(
        (to, by) -> {
          var end = ends.get(to);
          if (end != null) {
            steps.add(by.step(end, distance));
          }
        });
    return steps;
  }

  private ThreadObject object(String name, Scope scope) {
    return objects.find(name, scope).orElseThrow(() -> ServiceException.notFound(name));
  }

  private static String other(Edge edge, String name) {
    return edge.from().equals(name) ? edge.to() : edge.from();
  }

  private record Reached(String from, Relation relation, Direction direction) {
    Step step(ThreadObject end, int distance) {
      return new Step(end, distance, from, relation, direction);
    }
  }

  /**
   * An object and some of its links.
   *
   * @param object the object
   * @param links a page of its links
   */
  public record Links(ThreadObject object, Slice<Seen> links) {}

  /**
   * A link as one of its ends sees it.
   *
   * @param edge the link
   * @param direction which way it reads
   * @param end the other end
   */
  public record Seen(Edge edge, Direction direction, ThreadObject end) {}

  /**
   * What a question led to.
   *
   * @param start the object asked about
   * @param steps the objects found, nearest first
   * @param hasMore whether there is more than was walked
   */
  public record Walk(ThreadObject start, List<Step> steps, boolean hasMore) {}

  /**
   * An object that a walk found.
   *
   * @param end the object
   * @param distance how many links it is away
   * @param from name of the object it was reached from
   * @param relation what the link between the two says
   * @param direction which way it reads, as the nearer one sees it
   */
  public record Step(
      ThreadObject end, int distance, String from, Relation relation, Direction direction) {}
}
