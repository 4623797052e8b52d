package it.nzd.sandboxes.testing;

import it.nzd.platform.access.Row;
import it.nzd.platform.value.Lever;
import it.nzd.sandboxes.domain.Derogation;
import it.nzd.sandboxes.domain.Design;
import it.nzd.sandboxes.domain.ExitCriterion;
import it.nzd.sandboxes.domain.ExitVerdict;
import it.nzd.sandboxes.domain.FitCondition;
import it.nzd.sandboxes.domain.Metric;
import it.nzd.sandboxes.domain.Norm;
import it.nzd.sandboxes.domain.Outline;
import it.nzd.sandboxes.domain.Participant;
import it.nzd.sandboxes.domain.Safeguard;
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.domain.TheoryTest;
import it.nzd.sandboxes.domain.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Sandboxes to begin with. */
public final class Samples {
  public static final String DISTRICT = "cities/prato/districts/distretto-tessile";
  public static final String QUALITY = "cities/programme/indicators/e-coli";
  public static final String REUSE = "cities/programme/indicators/refined-water";
  public static final String FIRM = "cities/prato/organisations/00000000000000000000000001";
  public static final LocalDate START = LocalDate.of(2026, 3, 1);
  public static final LocalDate END = LocalDate.of(2026, 8, 31);

  private Samples() {}

  /** Nothing but a title. */
  public static Sandbox idea() {
    return of(Outline.EMPTY, Design.EMPTY);
  }

  /** Everything said that the steps ask for. */
  public static Sandbox complete() {
    return of(outline(), design(List.of()));
  }

  public static Sandbox of(Outline outline, Design design) {
    return Sandbox.begun(
        SandboxState.IDEA,
        "Acque affinate per il lavaggio delle strade",
        DISTRICT,
        outline,
        design,
        Row.Visibility.PARTNERS,
        List.of(),
        "",
        null);
  }

  public static Outline outline() {
    return outline(
        Outline.Species.POLICY,
        norm("n1", Norm.Level.MUNICIPAL, Norm.Subject.PUBLIC_SPACE, Norm.Treatment.VARIED),
        norm("n2", Norm.Level.NATIONAL, Norm.Subject.HEALTH, Norm.Treatment.KEPT));
  }

  public static Outline outline(Outline.Species species, Norm... norms) {
    return new Outline(
        species,
        "Si lavano le strade con acqua potabile",
        "Con acqua affinata si risparmia acqua potabile senza rischi",
        "Meno prelievi",
        "Comune, ASL, gestore",
        "Regolamento comunale",
        List.of(Lever.GOVERNANCE_POLICY),
        List.of(norms),
        List.of(
            new TheoryTest(
                "cities/prato/theories/00000000000000000000000001", TheoryTest.Kind.EDGE, "e1")));
  }

  public static Norm norm(
      String id, Norm.Level level, Norm.Subject subject, Norm.Treatment treatment) {
    return new Norm(id, "Norma " + id, level, subject, treatment, "");
  }

  public static Design design(List<Derogation> derogations) {
    return new Design(
        "Via Galcianese e macrolotto",
        "Residenti e imprese",
        "30 000 m3",
        START,
        END,
        2,
        "Che cosa si prova e come si smette",
        "Nessun dato personale",
        List.of(new Participant("p1", "Tintoria Esempio", FIRM, "usa l'acqua")),
        List.of(new Safeguard("s1", "Aerosol", "Lavaggio notturno", "Gestore", "Oltre soglia")),
        List.of(
            new Metric(
                "m1",
                REUSE,
                new BigDecimal("1000"),
                "2025",
                "gestore",
                threshold(Threshold.Side.AT_LEAST, "5000"),
                null,
                ""),
            new Metric(
                "m2", QUALITY, null, "", "", null, threshold(Threshold.Side.ABOVE, "10"), "")),
        List.of(new ExitCriterion("e1", "Nessun superamento", ExitVerdict.SCALE)),
        derogations,
        List.of(new FitCondition(FitCondition.Aspect.RESOURCE_QUALITY, "Classe A")));
  }

  public static Threshold threshold(Threshold.Side side, String value) {
    return new Threshold(side, new BigDecimal(value));
  }

  /** A derogation from the municipality's own norm. */
  public static Derogation ownDerogation(LocalDate to) {
    return new Derogation(
        "d1", "n1", Derogation.Grantor.MUNICIPALITY, "Comune", START, to, "Cartelli");
  }
}
