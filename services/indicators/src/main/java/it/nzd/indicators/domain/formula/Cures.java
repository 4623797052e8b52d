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

  /** How what was found becomes of the wanted dimension; empty when no factor leads there. */
  String into(Typed wanted, Typed found) {
    return multiply(wanted, found)
        .map(name -> "multiply by factor(" + name + ")")
        .or(() -> divide(wanted, found).map(name -> "divide by factor(" + name + ")"))
        .orElse("");
  }

  /** How two become of one dimension, whichever of them changes. */
  String between(Typed left, Typed right) {
    return multiply(left, right)
        .map(name -> "multiply by factor(" + name + ")")
        .or(() -> multiply(right, left).map(n -> "multiply the other by factor(" + n + ")"))
        .or(() -> divide(left, right).map(n -> "divide by factor(" + n + ")"))
        .or(() -> divide(right, left).map(n -> "divide the other by factor(" + n + ")"))
        .orElse("");
  }

  private Optional<String> multiply(Typed wanted, Typed found) {
    return factor(found.unit(), wanted.unit(), wanted.kind());
  }

  /** Dividing by a factor leads back to what it converts. */
  private Optional<String> divide(Typed wanted, Typed found) {
    return factor(wanted.unit(), found.unit(), found.kind());
  }

  private Optional<String> factor(Unit from, Unit into, Kind kind) {
    return vocabulary.factors().stream()
        .filter(f -> kind.fits(Kind.of(f.kind())))
        .filter(f -> Units.parse(f.unit()).filter(u -> leads(from, u, into)).isPresent())
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
