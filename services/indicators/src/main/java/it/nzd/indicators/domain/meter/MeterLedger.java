package it.nzd.indicators.domain.meter;

import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Steps of a person on the readings of a year.
 *
 * @param year the year
 * @param by subject id of the person
 * @param now when
 */
public record MeterLedger(MeterYear year, String by, Instant now) {
  /** Why a step is refused. */
  public enum Why {
    /** There is no such batch. */
    BATCH_UNKNOWN,
    /** Only a draft can be handed in. */
    OBSERVATION_NOT_DRAFT,
    /** Only what is handed in can be approved or sent back. */
    OBSERVATION_NOT_SUBMITTED,
    /** Who brought it in cannot approve it. */
    FOUR_EYES_NEEDED
  }

  /** What came of a step. */
  public sealed interface Outcome {
    /** It is done. */
    record Done(MeterYear year) implements Outcome {}

    /**
     * It is refused.
     *
     * @param index which of the batches
     * @param batch what it is called
     */
    record Refused(Why why, int index, String batch) implements Outcome {}
  }

  /** Hands drafts in; all of them where none is named. */
  public Outcome submit(List<String> ids) {
    return each(
        ids.isEmpty() ? all(Approval.DRAFT) : ids,
        entry ->
            entry.approval() == Approval.DRAFT && entry.withdrawal() == null
                ? Optional.empty()
                : Optional.of(Why.OBSERVATION_NOT_DRAFT),
        entry -> entry.submitted(now));
  }

  /** Approves what another person brought in; all that waits where none is named. */
  public Outcome approve(List<String> ids) {
    return each(
        ids.isEmpty() ? all(Approval.SUBMITTED) : ids,
        this::judging,
        entry -> entry.judged(Approval.APPROVED, by, now, ""));
  }

  /** Sends back what another person brought in: what it covered counts again. */
  public Outcome reject(List<String> ids, String why) {
    return each(ids, this::judging, entry -> entry.judged(Approval.REJECTED, by, now, why));
  }

  /**
   * Takes back what an import brought. What a second person has approved stays: one person alone
   * does not take that away. Doing it twice changes nothing more.
   *
   * @param origin resource name of the import
   * @param why the reason that is kept with it
   */
  public MeterYear withdraw(String origin, String why) {
    var how = new Entry.Withdrawal(by, now, why);
    return year.holding(
        year.batches().stream()
            .map(
                one ->
                    one.entry().origin().equals(origin)
                            && one.entry().withdrawal() == null
                            && one.entry().approval() != Approval.APPROVED
                        ? one.entered(one.entry().withdrawn(how))
                        : one)
            .toList());
  }

  private List<String> all(Approval approval) {
    return year.batches().stream()
        .filter(one -> one.entry().approval() == approval && one.entry().withdrawal() == null)
        .map(MeterBatch::id)
        .toList();
  }

  private Optional<Why> judging(Entry entry) {
    if (entry.approval() != Approval.SUBMITTED || entry.withdrawal() != null) {
      return Optional.of(Why.OBSERVATION_NOT_SUBMITTED);
    }
    return entry.recorder().equals(by) ? Optional.of(Why.FOUR_EYES_NEEDED) : Optional.empty();
  }

  private Outcome each(
      List<String> ids, Function<Entry, Optional<Why>> refusal, UnaryOperator<Entry> step) {
    var next = new ArrayList<>(year.batches());
    for (int i = 0; i < ids.size(); i++) {
      var batch = year.batch(ids.get(i));
      var why = batch.isEmpty() ? Optional.of(Why.BATCH_UNKNOWN) : refusal.apply(entry(batch));
      if (why.isPresent()) {
        return new Outcome.Refused(why.get(), i, batch.map(this::said).orElse(ids.get(i)));
      }
      var one = batch.orElseThrow();
      next.set(year.batches().indexOf(one), one.entered(step.apply(one.entry())));
    }
    return new Outcome.Done(year.holding(next));
  }

  private static Entry entry(Optional<MeterBatch> batch) {
    return batch.orElseThrow().entry();
  }

  private String said(MeterBatch batch) {
    var calendar = year.calendar();
    return calendar.day(batch.from()) + "/" + calendar.day(batch.last());
  }
}
