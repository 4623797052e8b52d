package it.nzd.barriers.domain;

import it.nzd.platform.access.Row;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Lever;
import it.nzd.platform.value.Link;
import it.nzd.platform.value.Quantity;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Barriers for tests. */
public final class Samples {
  public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  public static final String PRATO = "cities/prato/districts/distretto-tessile";
  public static final String ROMA = "cities/roma/districts/tiburtina-valley";

  private Samples() {}

  /** A name with the number in its last digits. */
  public static String name(String tenant, int number) {
    return "cities/%s/barriers/%026d".formatted(tenant, number);
  }

  public static BarrierContent content(String title, String statement, Row.Visibility visibility) {
    return content(title, statement, visibility, PRATO, Polarity.BOTH);
  }

  public static BarrierContent content(
      String title,
      String statement,
      Row.Visibility visibility,
      String district,
      Polarity polarity) {
    return new BarrierContent(
        title,
        statement,
        "",
        district,
        "",
        Dimension.LEGAL,
        polarity,
        BarrierClass.POLICY_GOVERNANCE,
        GovernanceLevel.NATIONAL,
        List.of(Lever.GOVERNANCE_POLICY, Lever.TECHNOLOGY_INFRASTRUCTURE),
        Trend.STABLE,
        Controllability.INFLUENCE,
        List.of(evidence()),
        "Gestore del servizio",
        "",
        "",
        List.of(new Affected("cities/prato/sandboxes/S1", "", "")),
        List.of(new Link(Link.Relation.RESTS_ON, "cities/prato/decisions/D1")),
        false,
        visibility);
  }

  public static Evidence evidence() {
    return new Evidence(
        "Acqua affinata e ridistribuita",
        new Quantity(new BigDecimal("3.50"), "hm3/a", ""),
        "rete industriale",
        "2022",
        new Source("Dati 2022", "Gestore", "2022-07-19", "", Source.Mark.VERIFIED, ""));
  }

  /** A barrier about the reuse of water. */
  public static Barrier water(Row.Visibility visibility) {
    return Barrier.reported(
        content(
            "La norma limita il riuso delle acque affinate",
            "Le acque reflue affinate si potrebbero riusare per irrigazione e lavaggio strade, ma la norma"
                + " e una autorizzazione sospesa lo impediscono.",
            visibility));
  }

  /** A barrier in a state, whatever led there. */
  public static Barrier in(BarrierState state, Barrier barrier) {
    var step = new Taken("validate", "reported", state.name(), "somebody", NOW, "");
    return barrier.after(step, state);
  }

  public static Stored<Barrier> stored(String name, Barrier barrier) {
    return new Stored<>(barrier, name, 1, NOW, NOW, "somebody");
  }
}
