package it.nzd.indicators.domain.formula;

import it.nzd.indicators.domain.units.Kind;
import it.nzd.indicators.domain.units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings quantities that are added or compared to one unit, or says why they have none. */
final class Alignment {
  private final Problems problems;
  private final Cures cures;
  private final List<Conversion> conversions;

  Alignment(Problems problems, Cures cures, List<Conversion> conversions) {
    this.problems = problems;
    this.cures = cures;
    this.conversions = conversions;
  }

  /** Quantities of one unit and kind. */
  record Aligned(List<Node> nodes, Unit unit, Kind kind) {}

  /** A part with its place in the text. */
  record Part(Typed typed, Span at) {}

  /** All in the unit of the first that is more than a bare zero; empty when they do not fit. */
  Optional<Aligned> of(List<Part> parts) {
    var first = parts.stream().filter(p -> !p.typed().isZero()).findFirst();
    var leading = first.orElse(parts.getFirst()).typed();
    var nodes = new ArrayList<Node>();
    var kind = leading.kind();
    for (var part : parts) {
      var typed = part.typed();
      if (!typed.isZero() && !typed.unit().convertsTo(leading.unit())) {
        return differ(leading, part);
      }
      if (!kind.fits(typed.kind())) {
        return kindsDiffer(leading, kind, part);
      }
      kind = kind.isNeutral() ? typed.kind() : kind;
      nodes.add(convert(typed, leading.unit(), part.at()).node());
    }
    return Optional.of(new Aligned(nodes, leading.unit(), kind));
  }

  /** A quantity in another unit of its dimension; the conversion is noted. */
  Typed convert(Typed typed, Unit target, Span at) {
    var converted = typed.in(target);
    if (converted.node() instanceof Node.Scaled scaled && !converted.node().equals(typed.node())) {
      conversions.add(new Conversion(typed.unit().code(), target.code(), scaled.by(), at));
    }
    return converted;
  }

  private Optional<Aligned> differ(Typed leading, Part part) {
    var typed = part.typed();
    problems.add(
        Problem.Code.UNITS_DIFFER,
        part.at(),
        "left",
        leading.unit().code(),
        "right",
        typed.unit().code(),
        "cure",
        cures.between(leading, typed));
    return Optional.empty();
  }

  private Optional<Aligned> kindsDiffer(Typed leading, Kind kind, Part part) {
    var typed = part.typed();
    problems.add(
        Problem.Code.KINDS_DIFFER,
        part.at(),
        "left",
        leading.unit().code() + " " + kind.label(),
        "right",
        typed.unit().code() + " " + typed.kind().label(),
        "cure",
        cures.between(Typed.number(leading.node(), leading.unit(), kind), typed));
    return Optional.empty();
  }
}
