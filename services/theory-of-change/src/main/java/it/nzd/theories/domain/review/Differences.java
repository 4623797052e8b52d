package it.nzd.theories.domain.review;

import it.nzd.theories.domain.model.Content;
import it.nzd.theories.domain.model.Edge;
import it.nzd.theories.domain.model.Element;
import it.nzd.theories.domain.model.ElementKind;
import it.nzd.theories.domain.review.Difference.Field;
import it.nzd.theories.domain.review.Difference.Kind;
import java.util.ArrayList;
import java.util.List;

/** What differs between two versions of a model, element by element. */
public final class Differences {
  private Differences() {}

  public static List<Difference> between(Content before, Content after) {
    var all = new ArrayList<Difference>();
    before
        .elements()
        .filter(old -> after.find(old.kind(), old.id()).isEmpty())
        .forEach(old -> all.add(of(Kind.REMOVED, old, before, List.of())));
    after.elements().forEach(now -> later(before, after, now, all));
    if (!before.ceiling().equals(after.ceiling())) {
      var field = new Field("ceiling", before.ceiling(), after.ceiling());
      all.add(new Difference(Kind.CHANGED, "ceiling", "", "", List.of(field)));
    }
    return all;
  }

  private static void later(Content before, Content after, Element now, List<Difference> all) {
    var old = before.find(now.kind(), now.id());
    if (old.isEmpty()) {
      all.add(of(Kind.ADDED, now, after, List.of()));
      return;
    }
    var fields = new ArrayList<>(fields(old.get(), now));
    int from = before.place(now.id());
    int to = after.place(now.id());
    if (now.kind() == ElementKind.TIER && from != to) {
      fields.add(new Field("place", Integer.toString(from + 1), Integer.toString(to + 1)));
    }
    if (!fields.isEmpty()) {
      all.add(of(Kind.CHANGED, now, after, fields));
    }
  }

  private static List<Field> fields(Element old, Element now) {
    var was = old.facets();
    return now.facets().entrySet().stream()
        .filter(field -> !field.getValue().equals(was.get(field.getKey())))
        .map(
            field ->
                new Field(field.getKey(), was.getOrDefault(field.getKey(), ""), field.getValue()))
        .toList();
  }

  private static Difference of(Kind kind, Element element, Content of, List<Field> fields) {
    return new Difference(kind, element.kind().field(), element.id(), title(element, of), fields);
  }

  private static String title(Element element, Content content) {
    if (!(element instanceof Edge edge)) {
      return element.title();
    }
    var from = content.nodes().get(edge.from());
    var to = content.nodes().get(edge.to());
    return from == null || to == null ? edge.title() : from.statement() + " → " + to.statement();
  }
}
