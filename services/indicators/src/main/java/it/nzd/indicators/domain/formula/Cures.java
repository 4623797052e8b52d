package it.nzd.indicators.domain.formula;

import it.nzd.indicators.domain.units.Kind;
import it.nzd.indicators.domain.units.Unit;
import it.nzd.indicators.domain.units.Units;
import java.util.Comparator;
import java.util.Optional;

/** Proposes what would make two quantities fit: a factor that leads from one to the other. */
final class Cures {
  private final Vocabulary vocabulary;

  Cures(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** How the second becomes of the first one's dimension; empty when no factor leads there. */
  String into(Unit wanted, Kind kind, Unit found) {
    return factor(wanted, kind, found)
        .map(name -> "multiply by factor(" + name + ")")
        .or(() -> factor(found, Kind.NEUTRAL, wanted).map(n -> "divide by factor(" + n + ")"))
        .orElse("");
  }

  /** How two become of one dimension, whichever of them changes. */
  String between(Unit left, Kind leftKind, Unit right, Kind rightKind) {
    var cure = into(left, leftKind, right);
    return cure.isEmpty() ? into(right, rightKind, left) : cure;
  }

  private Optional<String> factor(Unit wanted, Kind kind, Unit found) {
    return vocabulary.factors().stream()
        .filter(f -> kind.fits(Kind.of(f.kind())))
        .filter(f -> Units.parse(f.unit()).filter(u -> leads(found, u, wanted)).isPresent())
        .map(f -> name(f.ref()))
        .min(Comparator.naturalOrder());
  }

  private static boolean leads(Unit from, Unit factor, Unit wanted) {
    return !factor.isBare() && from.times(factor).convertsTo(wanted);
  }

  private static String name(Ref ref) {
    return ref.name().substring(ref.name().lastIndexOf('/') + 1).replace('-', '_');
  }
}
