package it.nzd.consultations.application;

import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.ConsultationState;
import it.nzd.consultations.domain.Consultations;
import it.nzd.consultations.domain.Readers;
import it.nzd.consultations.domain.ResultsBook;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turnouts of many consultations at once: three reads a page, however many there are. */
@Singleton
public final class TurnoutService {
  private static final Set<ConsultationState> CLOSED =
      Arrays.stream(ConsultationState.values())
          .filter(ConsultationState::isAfterClose)
          .collect(Collectors.toUnmodifiableSet());

  private final Consultations consultations;
  private final ResultsBook results;

  TurnoutService(Consultations consultations, ResultsBook results) {
    this.consultations = consultations;
    this.results = results;
  }

  /**
   * Of all that closed.
   *
   * @param tenant only of this tenant; empty for all
   */
  public Slice<Turnout> page(String tenant, PageRequest request) {
    var found =
        consultations.page(
            new Consultations.Query(tenant, CLOSED, "", false), request, Readers.EVERYTHING);
    var names = found.items().stream().map(Stored::name).toList();
    var answered = results.answered(names);
    var balances = results.balances(names);
    return new Slice<>(
        found.items().stream().map(each -> turnout(each, answered, balances)).toList(),
        found.nextPageToken());
  }

  private static Turnout turnout(
      Stored<Consultation> each, Map<String, Integer> answered, Map<String, Double> balances) {
    var count = each.value().audienceCount();
    return new Turnout(
        each,
        closedAt(each),
        count == null ? 0 : count.organisations(),
        Optional.ofNullable(answered.get(each.name())),
        Optional.ofNullable(balances.get(each.name())));
  }

  private static Instant closedAt(Stored<Consultation> each) {
    var closed = ConsultationState.CLOSED.name();
    return each.value().steps().stream()
        .filter(step -> step.to().equalsIgnoreCase(closed))
        .map(Taken::at)
        .reduce((earlier, later) -> later)
        .orElse(each.updatedAt());
  }
}
