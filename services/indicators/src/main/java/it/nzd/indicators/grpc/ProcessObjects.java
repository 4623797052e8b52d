package it.nzd.indicators.grpc;

import it.nzd.barriers.v1.Barrier;
import it.nzd.common.v1.Link;
import it.nzd.common.v1.Source;
import it.nzd.consultations.v1.Turnout;
import it.nzd.decisions.v1.Commitment;
import it.nzd.decisions.v1.Decision;
import it.nzd.indicators.domain.process.Counted;
import it.nzd.platform.contract.ResourceName;
import it.nzd.sandboxes.v1.Sandbox;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which objects of other services a figure counts, and what each adds. */
final class ProcessObjects {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final String STATE = "STATE_";
  private static final String BARRIERS = "barriers";

  /** Commitments whose outcome is written down. */
  private static final Set<Commitment.State> ENDED =
      EnumSet.of(
          Commitment.State.STATE_FULFILLED,
          Commitment.State.STATE_PARTIALLY_FULFILLED,
          Commitment.State.STATE_LAPSED);

  /** Commitments that bind until their day comes. */
  private static final Set<Commitment.State> BINDING =
      EnumSet.of(Commitment.State.STATE_SIGNED, Commitment.State.STATE_ACTIVE);

  private ProcessObjects() {}

  /** Decisions that were adopted, with the days it took; later steps take nothing back. */
  static List<Counted> adopted(List<Decision> decisions) {
    return decisions.stream()
        .filter(Decision::hasDaysToDecision)
        .map(
            each ->
                new Counted(
                    each.getName(),
                    each.getTitle(),
                    each.getDistrict(),
                    day(each.getAdoptedDay()),
                    each.getDaysToDecision(),
                    0,
                    "",
                    each.getIllustrative()))
        .toList();
  }

  /** Answers of those asked; who came into the registry later never makes more than all. */
  static List<Counted> rates(List<Turnout> turnouts) {
    return turnouts.stream()
        .filter(each -> each.hasSubmitted() && each.getAsked() > 0)
        .map(each -> of(each, Math.min(each.getSubmitted(), each.getAsked()), each.getAsked()))
        .toList();
  }

  static List<Counted> balances(List<Turnout> turnouts) {
    return turnouts.stream()
        .filter(Turnout::hasBalance)
        .map(each -> of(each, each.getBalance(), 0))
        .toList();
  }

  static List<Counted> trials(List<Sandbox> sandboxes) {
    return sandboxes.stream()
        .map(
            each ->
                new Counted(
                    each.getName(),
                    each.getTitle(),
                    each.getDistrict(),
                    day(Instant.ofEpochSecond(each.getCreateTime().getSeconds())),
                    1,
                    0,
                    code(each.getState().name()),
                    false))
        .toList();
  }

  /** Trials that became a rule and came out of a barrier that is known; the earliest one counts. */
  static List<Counted> rules(List<Sandbox> sandboxes, List<Barrier> barriers) {
    var known = barriers.stream().collect(Collectors.toMap(Barrier::getName, Function.identity()));
    return sandboxes.stream()
        .filter(ProcessObjects::isRule)
        .map(each -> rule(each, known))
        .filter(Objects::nonNull)
        .toList();
  }

  static boolean isRule(Sandbox sandbox) {
    return sandbox.getState() == Sandbox.State.STATE_INSTITUTIONALISED
        && !sandbox.getAdoptedRule().getDay().isEmpty();
  }

  /** Signed commitments whose end has come: the outcome is known, or the day is over. */
  static List<Counted> commitments(List<Commitment> commitments, LocalDate today) {
    return commitments.stream()
        .filter(each -> hasEnded(each, today))
        .map(
            each ->
                new Counted(
                    each.getName(),
                    each.getTitle(),
                    each.getDistrict(),
                    day(each.getDueDay()),
                    each.getState() == Commitment.State.STATE_FULFILLED ? 1 : 0,
                    1,
                    code(each.getState().name()),
                    each.getSource().getMark() == Source.Mark.MARK_ILLUSTRATIVE))
        .toList();
  }

  private static @Nullable Counted rule(Sandbox sandbox, Map<String, Barrier> known) {
    var inForce = LocalDate.parse(sandbox.getAdoptedRule().getDay());
    return sandbox.getLinksList().stream()
        .map(Link::getTarget)
        .filter(target -> ResourceName.collection(target).equals(BARRIERS))
        .map(known::get)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(ProcessObjects::reported))
        .map(
            barrier ->
                new Counted(
                    sandbox.getName(),
                    sandbox.getTitle(),
                    sandbox.getDistrict(),
                    inForce,
                    ChronoUnit.DAYS.between(reported(barrier), inForce),
                    0,
                    "",
                    barrier.getInvented()))
        .orElse(null);
  }

  private static LocalDate reported(Barrier barrier) {
    return day(Instant.ofEpochSecond(barrier.getCreateTime().getSeconds()));
  }

  private static boolean hasEnded(Commitment each, LocalDate today) {
    return ENDED.contains(each.getState())
        || (BINDING.contains(each.getState()) && LocalDate.parse(each.getDueDay()).isBefore(today));
  }

  private static Counted of(Turnout turnout, double value, double base) {
    return new Counted(
        turnout.getConsultation(),
        turnout.getTitle(),
        turnout.getDistrict(),
        day(turnout.getCloseDay()),
        value,
        base,
        "",
        turnout.getIllustrative());
  }

  private static @Nullable LocalDate day(String told) {
    return told.isEmpty() ? null : LocalDate.parse(told);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ROME);
  }

  private static String code(String state) {
    return state.substring(STATE.length()).toLowerCase(Locale.ROOT);
  }
}
