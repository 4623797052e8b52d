package it.nzd.sandboxes.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a trial is run, watched and ended. Fixed by the approval.
 *
 * @param scopeArea where; may be empty
 * @param scopePopulation for whom; may be empty
 * @param scopeCaps amounts never exceeded; may be empty
 * @param startDay first day; null while open
 * @param endDay last day; null while open
 * @param reportingMonths months between monitoring reports; 0 while open
 * @param informationNote what participants are told; may be empty
 * @param dataProtection outcome of the data-protection check; may be empty
 * @param participants who takes part
 * @param safeguards safeguards
 * @param metrics what is measured
 * @param exitCriteria what decides how it ends
 * @param derogations derogations and their expiry
 * @param fitConditions what another city must have
 */
public record Design(
    String scopeArea,
    String scopePopulation,
    String scopeCaps,
    @Nullable LocalDate startDay,
    @Nullable LocalDate endDay,
    int reportingMonths,
    String informationNote,
    String dataProtection,
    List<Participant> participants,
    List<Safeguard> safeguards,
    List<Metric> metrics,
    List<ExitCriterion> exitCriteria,
    List<Derogation> derogations,
    List<FitCondition> fitConditions) {
  public Design {
    participants = List.copyOf(participants);
    safeguards = List.copyOf(safeguards);
    metrics = List.copyOf(metrics);
    exitCriteria = List.copyOf(exitCriteria);
    derogations = List.copyOf(derogations);
    fitConditions = List.copyOf(fitConditions);
  }

  /** Nothing said yet. */
  public static final Design EMPTY =
      new Design(
          "", "", "", null, null, 0, "", "", List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of());

  /** Whether the first day has come. */
  public boolean hasBegun(LocalDate today) {
    return startDay != null && !today.isBefore(startDay);
  }

  /** Whether the last day is over. */
  public boolean isOver(LocalDate today) {
    return endDay != null && today.isAfter(endDay);
  }

  /** The same design with another last day. */
  public Design until(LocalDate day) {
    return new Design(
        scopeArea,
        scopePopulation,
        scopeCaps,
        startDay,
        day,
        reportingMonths,
        informationNote,
        dataProtection,
        participants,
        safeguards,
        metrics,
        exitCriteria,
        derogations,
        fitConditions);
  }

  /**
   * What another trial can start from: everything but days, participants and derogations, which
   * belong to one place and time; baselines are measured anew.
   */
  public Design copied() {
    return new Design(
        scopeArea,
        scopePopulation,
        scopeCaps,
        null,
        null,
        reportingMonths,
        informationNote,
        "",
        List.of(),
        safeguards,
        metrics.stream().map(Design::withoutBaseline).toList(),
        exitCriteria,
        List.of(),
        fitConditions);
  }

  private static Metric withoutBaseline(Metric metric) {
    return new Metric(
        metric.id(),
        metric.indicator(),
        null,
        "",
        "",
        metric.success(),
        metric.harm(),
        metric.comparisonGroup());
  }
}
