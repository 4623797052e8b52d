package it.nzd.theories.domain.edit;

import it.nzd.theories.domain.model.Element;
import it.nzd.theories.domain.model.ElementKind;

/** One small change of a model. */
public sealed interface Operation {
  /** Name in the contract, for example {@code add_node}. */
  String field();

  /** Adds an element; the same one again has no effect. */
  record Add(Element element) implements Operation {
    @Override
    public String field() {
      return "add_" + element.kind().field();
    }
  }

  /** Puts an element in the place of the one that was seen at its version. */
  record Update(Element element) implements Operation {
    @Override
    public String field() {
      return "update_" + element.kind().field();
    }
  }

  /**
   * Removes an element that nothing rests on.
   *
   * @param version version it was seen at
   */
  record Remove(ElementKind kind, String id, int version) implements Operation {
    @Override
    public String field() {
      return "remove_" + kind.field();
    }
  }

  /**
   * Moves a tier to another place.
   *
   * @param position its new place, from 0
   */
  record MoveTier(String tier, int position) implements Operation {
    @Override
    public String field() {
      return "move_tier";
    }
  }

  /**
   * Draws the accountability ceiling.
   *
   * @param tier id of the last tier below it; empty takes it away
   */
  record DrawCeiling(String tier) implements Operation {
    @Override
    public String field() {
      return "set_ceiling";
    }
  }
}
