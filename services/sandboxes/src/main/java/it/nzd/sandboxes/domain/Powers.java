package it.nzd.sandboxes.domain;

import it.nzd.sandboxes.domain.Derogation.Grantor;
import it.nzd.sandboxes.domain.Norm.Level;
import it.nzd.sandboxes.domain.Norm.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may let a trial depart from a norm, and the way that exists. A guide after the powers of
 * Italian municipalities and art. 36 of decree-law 76/2020, to be confirmed by a lawyer in each
 * case; {@link #over} reads its rows from top to bottom, the first that fits decides.
 *
 * @param verdict who may
 * @param route the way that exists
 */
public record Powers(Verdict verdict, Route route) {
  /** Who may. */
  public enum Verdict {
    OWN,
    AUTHORITY,
    EXCLUDED
  }

  /** The way that exists. */
  public enum Route {
    OWN_ACT,
    REGION,
    SPERIMENTAZIONE_ITALIA,
    REGULATOR_PILOT,
    ORDINARY_AUTHORISATION,
    LAW_CHANGE
  }

  /** A row: for these makers and these subjects, this. */
  private record Row(Set<Level> levels, Set<Subject> subjects, Powers powers) {
    boolean fits(Level level, Subject subject) {
      return levels.contains(level) && subjects.contains(subject);
    }
  }

  private static final Set<Level> ANY = EnumSet.allOf(Level.class);
  private static final Set<Subject> ALL = EnumSet.allOf(Subject.class);
  private static final List<Row> ROWS =
      List.of(
          row(EnumSet.of(Level.EUROPEAN), ALL, Verdict.EXCLUDED, Route.LAW_CHANGE),
          row(
              ANY,
              EnumSet.of(Subject.CRIMINAL_LAW, Subject.FINANCIAL_SERVICES, Subject.STATE_FUNCTIONS),
              Verdict.EXCLUDED,
              Route.LAW_CHANGE),
          row(EnumSet.of(Level.MUNICIPAL), ALL, Verdict.OWN, Route.OWN_ACT),
          row(
              ANY,
              EnumSet.of(Subject.HEALTH, Subject.ENVIRONMENT, Subject.HERITAGE),
              Verdict.EXCLUDED,
              Route.ORDINARY_AUTHORISATION),
          row(EnumSet.of(Level.REGIONAL), ALL, Verdict.AUTHORITY, Route.REGION),
          row(
              EnumSet.of(Level.NATIONAL),
              EnumSet.of(Subject.ENERGY, Subject.WATER_SERVICE),
              Verdict.AUTHORITY,
              Route.REGULATOR_PILOT),
          row(EnumSet.of(Level.NATIONAL), ALL, Verdict.AUTHORITY, Route.SPERIMENTAZIONE_ITALIA));

  /** Who may let a trial depart from a norm of this maker on this subject. */
  public static Powers over(Level level, Subject subject) {
    return ROWS.stream()
        .filter(row -> row.fits(level, subject))
        .findFirst()
        .map(Row::powers)
        .orElseThrow();
  }

  /** Whether this body may grant it. */
  public boolean mayBeGrantedBy(Grantor grantor) {
    return switch (route) {
      case OWN_ACT -> grantor == Grantor.MUNICIPALITY;
      case REGION -> grantor == Grantor.REGION;
      case SPERIMENTAZIONE_ITALIA -> grantor == Grantor.STATE;
      case REGULATOR_PILOT -> grantor == Grantor.REGULATOR;
      case ORDINARY_AUTHORISATION, LAW_CHANGE -> false;
    };
  }

  private static Row row(Set<Level> levels, Set<Subject> subjects, Verdict verdict, Route route) {
    return new Row(levels, subjects, new Powers(verdict, route));
  }
}
