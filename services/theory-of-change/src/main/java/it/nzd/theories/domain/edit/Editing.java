package it.nzd.theories.domain.edit;

import it.nzd.theories.domain.model.Content;
import it.nzd.theories.domain.model.Element;
import it.nzd.theories.domain.model.ElementKind;
import java.util.EnumMap;
import java.util.List;

/**
 * Applies operations to a model, all or none. An operation looks only at its own element and at
 * what that rests on: operations on different elements give the same model in whatever order they
 * come, and one that cannot hold any more is refused, never bent.
 */
public final class Editing {
  private Editing() {}

  /**
   * Applies operations.
   *
   * @param revision revision the model will have: the version of everything that changes
   */
  public static Edited apply(Content content, List<Operation> operations, int revision) {
    var draft = new Draft(content, revision);
    for (int i = 0; i < operations.size(); i++) {
      var operation = operations.get(i);
      var broken = draft.apply(operation, "operations[%d].%s".formatted(i, operation.field()));
      if (broken.isPresent()) {
        return new Edited.Refused(broken.get());
      }
    }
    return new Edited.Done(draft.content());
  }

  /**
   * Builds a model from its elements.
   *
   * @param elements elements in any order
   * @param ceiling id of the last tier below the ceiling; may be empty
   * @param present the model they take the place of: what stays the same keeps its version
   */
  public static Edited build(
      List<Element> elements, String ceiling, Content present, int revision) {
    var draft = new Draft(Content.EMPTY, revision);
    var counts = new EnumMap<ElementKind, Integer>(ElementKind.class);
    for (var kind : ElementKind.values()) {
      for (var element : elements.stream().filter(e -> e.kind() == kind).toList()) {
        var field = "%s[%d]".formatted(listOf(kind), counts.merge(kind, 1, Integer::sum) - 1);
        var broken = draft.add(element, "content." + field);
        if (broken.isPresent()) {
          return new Edited.Refused(broken.get());
        }
      }
    }
    var broken = draft.drawCeiling(ceiling, "content.ceiling");
    return broken.isPresent()
        ? new Edited.Refused(broken.get())
        : new Edited.Done(draft.keepingVersionsOf(present).content());
  }

  private static String listOf(ElementKind kind) {
    return kind.field() + "s";
  }
}
