package it.nzd.indicators.grpc;

import io.grpc.StatusRuntimeException;
import it.nzd.consultations.v1.Consultation;
import it.nzd.decisions.v1.Commitment;
import it.nzd.decisions.v1.Decision;
import it.nzd.indicators.domain.process.Counted;
import it.nzd.indicators.domain.process.Figure;
import it.nzd.indicators.domain.process.ProcessFacts;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.sandboxes.v1.Sandbox;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decisions, consultations, trials, barriers and commitments as their services tell them. */
@Singleton
final class NeighbourProcesses implements ProcessFacts {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private final Neighbours neighbours;
  private final Clock clock;
  private final KeptReadings readings = new KeptReadings();

  NeighbourProcesses(Neighbours neighbours, Clock clock) {
    this.neighbours = neighbours;
    this.clock = clock;
  }

  @Override
  public Told tell() {
    var pages = new ProcessPages(neighbours, false);
    var told = new EnumMap<Figure, List<Counted>>(Figure.class);
    unlessAway(
        () ->
            told.put(
                Figure.TIME_TO_DECIDE,
                kept(pages, "decisions", List.of("decisions"), () -> adopted(pages))));
    unlessAway(
        () ->
            told.put(
                Figure.COMMITMENTS_KEPT,
                ProcessObjects.commitments(
                    kept(
                        pages,
                        "commitments",
                        List.of("decisions"),
                        () -> pages.commitments(Pages.EVERYWHERE)),
                    LocalDate.ofInstant(clock.instant(), ROME))));
    unlessAway(() -> turnouts(pages, told));
    unlessAway(() -> trials(pages, told));
    return new Told(told);
  }

  @Override
  public Set<String> readable(Figure figure, String tenant) {
    var pages = new ProcessPages(neighbours, true);
    var parent = "cities/" + tenant;
    try {
      return names(figure, pages, parent).collect(Collectors.toUnmodifiableSet());
    } catch (StatusRuntimeException e) {
      throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", figure.keeper());
    }
  }

  private static Stream<String> names(Figure figure, ProcessPages pages, String parent) {
    return switch (figure) {
      case TIME_TO_DECIDE -> pages.decisions(parent).stream().map(Decision::getName);
      case RESPONSE_RATE, RESPONSE_BALANCE ->
          pages.consultations(parent).stream().map(Consultation::getName);
      case TRIALS, BARRIER_TO_RULE -> pages.sandboxes(parent).stream().map(Sandbox::getName);
      case COMMITMENTS_KEPT -> pages.commitments(parent).stream().map(Commitment::getName);
    };
  }

  private <T> T kept(ProcessPages pages, String key, List<String> services, Supplier<T> read) {
    return readings.of(key, services, pages::last, read);
  }

  private static List<Counted> adopted(ProcessPages pages) {
    return ProcessObjects.adopted(pages.decisions(Pages.EVERYWHERE));
  }

  /** Whom a consultation asks, the registry knows. */
  private void turnouts(ProcessPages pages, Map<Figure, List<Counted>> told) {
    var turnouts =
        kept(
            pages,
            "turnouts",
            List.of("consultations", "stakeholders"),
            () -> pages.turnouts(Pages.EVERYWHERE));
    told.put(Figure.RESPONSE_RATE, ProcessObjects.rates(turnouts));
    told.put(Figure.RESPONSE_BALANCE, ProcessObjects.balances(turnouts));
  }

  private void trials(ProcessPages pages, Map<Figure, List<Counted>> told) {
    var counted =
        kept(pages, "trials", List.of("sandboxes", "barriers"), () -> trialsAndRules(pages));
    told.putAll(counted);
  }

  /** Barriers are asked for only where some trial became a rule. */
  private static Map<Figure, List<Counted>> trialsAndRules(ProcessPages pages) {
    var sandboxes = pages.sandboxes(Pages.EVERYWHERE);
    var barriers =
        sandboxes.stream().anyMatch(ProcessObjects::isRule)
            ? pages.barriers(Pages.EVERYWHERE)
            : List.<it.nzd.barriers.v1.Barrier>of();
    return Map.of(
        Figure.TRIALS,
        ProcessObjects.trials(sandboxes),
        Figure.BARRIER_TO_RULE,
        ProcessObjects.rules(sandboxes, barriers));
  }

  /** A service that cannot be asked leaves its figures out; the others are told. */
  private static void unlessAway(Runnable ask) {
    try {
      ask.run();
    } catch (StatusRuntimeException e) {
      return;
    }
  }
}
