package it.nzd.barriers.application;

import it.nzd.barriers.domain.Barriers;
import it.nzd.barriers.domain.BarriersReason;
import it.nzd.barriers.domain.common.Answer;
import it.nzd.barriers.domain.common.CommonAction;
import it.nzd.barriers.domain.common.CommonBarrier;
import it.nzd.barriers.domain.common.CommonBarriers;
import it.nzd.barriers.domain.common.CommonLifecycle;
import it.nzd.barriers.domain.common.CommonState;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.identity.Actor;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Common barriers: read, answered, ended; proposing is in {@link Proposing}. */
@Singleton
public final class CommonBarrierService {
  private static final String ANSWERED = "answer";

  private final CommonBarriers commons;
  private final Barriers barriers;
  private final CommonViews views;
  private final Changes changes;

  CommonBarrierService(
      CommonBarriers commons, Barriers barriers, CommonViews views, Changes changes) {
    this.commons = commons;
    this.barriers = barriers;
    this.views = views;
    this.changes = changes;
  }

  public CommonView get(Caller caller, String name) {
    return views.whole(caller, found(caller, name));
  }

  /** Common barriers; those of one tenant where it is not empty. */
  public Slice<CommonView> list(Caller caller, String city, PageRequest page) {
    return commons.page(city, page, caller.scope()).map(each -> views.brief(caller, each));
  }

  /** Says whether the own city's barrier is the same. */
  public CommonView answer(Caller caller, SayWhether command) {
    var kind = following(answered(caller, found(caller, command.name()).value(), command)).kind();
    var change = changes.change(kind, caller, command.request());
    return views.whole(
        caller,
        commons.change(
            command.name(),
            command.revision(),
            caller.scope(),
            change,
            seen -> said(caller, seen, command, change.at()),
            false));
  }

  /** Ends a common barrier or a proposal of one. */
  public CommonView dissolve(Caller caller, ReasonedStep command) {
    var change = changes.change(Lifecycle.code(CommonAction.DISSOLVE), caller, command.request());
    return views.whole(
        caller,
        commons.change(
            command.name(),
            command.revision(),
            caller.scope(),
            change,
            seen -> dissolved(caller, seen.value(), command.reason(), change.at()),
            false));
  }

  private CommonBarrier said(
      Caller caller, Stored<CommonBarrier> seen, SayWhether command, Instant now) {
    check(caller, seen.value(), command);
    var answered =
        seen.value().answered(command.barrier(), command.same(), command.reason().strip(), now);
    var action = following(answered).action();
    if (action.isEmpty()) {
      return answered;
    }
    var row =
        Moves.allowed(
            CommonLifecycle.TABLE,
            answered.state(),
            action.get(),
            Moves.roles(caller, ResourceName.tenant(command.barrier())),
            answered);
    return answered.after(Moves.taken(row, caller, now, command.reason()), row.to());
  }

  private void check(Caller caller, CommonBarrier common, SayWhether command) {
    var member = common.member(command.barrier());
    if (member.isEmpty() || barriers.find(command.barrier(), caller.scope()).isEmpty()) {
      throw ServiceException.field(
          BarriersReason.MEMBER_UNKNOWN, "barrier", Map.of("barrier", command.barrier()));
    }
    if (!common.isAlive()) {
      throw ServiceException.of(
          BarriersReason.STEP_NOT_IN_THIS_STATE,
          Map.of("action", ANSWERED, "state", Lifecycle.code(common.state())));
    }
    if (member.get().answer() != Answer.PENDING) {
      throw ServiceException.of(BarriersReason.ALREADY_ANSWERED, "barrier", command.barrier());
    }
    if (!command.same() && command.reason().isBlank()) {
      throw ServiceException.field(BarriersReason.REASON_NEEDED, "reason", Map.of());
    }
  }

  private CommonBarrier answered(Caller caller, CommonBarrier common, SayWhether command) {
    return common.answered(command.barrier(), command.same(), command.reason(), changes.now());
  }

  private record Following(Optional<CommonAction> action) {
    String kind() {
      return action.map(Lifecycle::code).orElse(ANSWERED);
    }
  }

  /** What an answer brings about: the first yes of a second city, or the last no. */
  private static Following following(CommonBarrier answered) {
    if (answered.state() != CommonState.PROPOSED) {
      return new Following(Optional.empty());
    }
    if (answered.isAgreed()) {
      return new Following(Optional.of(CommonAction.CONFIRM));
    }
    return new Following(
        answered.isRefused() ? Optional.of(CommonAction.DECLINE) : Optional.empty());
  }

  private static CommonBarrier dissolved(
      Caller caller, CommonBarrier common, String reason, Instant now) {
    var row =
        Moves.allowed(
            CommonLifecycle.TABLE,
            common.state(),
            CommonAction.DISSOLVE,
            Moves.roles(caller, Actor.PROGRAMME),
            common);
    return common.after(Moves.taken(row, caller, now, reason), row.to());
  }

  private Stored<CommonBarrier> found(Caller caller, String name) {
    return commons.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name));
  }
}
