package it.nzd.consultations.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one answer of an organisation or person: a shared draft, and what was submitted of it.
 *
 * @param consultation resource name of the consultation
 * @param answerer for whom it speaks
 * @param owner resource name of the organisation, or the key of a person
 * @param draft the draft, by question
 * @param position draft of an association's position; null where there is none
 * @param changes who changed what, newest first
 * @param submission what counts; null before and after a withdrawal
 * @param past receipts of submissions that count no more
 * @param nextNumber number of the next submission
 */
public record Answer(
    String consultation,
    Answerer answerer,
    String owner,
    Map<String, Entry> draft,
    @Nullable Position position,
    List<DraftChange> changes,
    @Nullable Submission submission,
    List<PastReceipt> past,
    int nextNumber) {
  private static final int KEPT_CHANGES = 100;
  private static final int KEPT_RECEIPTS = 100;

  public Answer {
    draft = Collections.unmodifiableMap(new TreeMap<>(draft));
    changes = List.copyOf(changes);
    past = List.copyOf(past);
  }

  /** An answer that says nothing yet. */
  public static Answer begun(String consultation, Answerer answerer, String owner) {
    return new Answer(consultation, answerer, owner, Map.of(), null, List.of(), null, List.of(), 1);
  }

  /** The values of the draft. */
  public Map<String, Value> values() {
    var values = new TreeMap<String, Value>();
    draft.forEach(
        (question, entry) -> {
          var value = entry.value();
          if (value != null) {
            values.put(question, value);
          }
        });
    return values;
  }

  /** How often the value of a question was changed. */
  public int revision(String question) {
    var entry = draft.get(question);
    return entry == null ? 0 : entry.revision();
  }

  /** Whether the draft says something else than what was submitted. */
  public boolean isChangedSince(Map<String, Value> asked) {
    return submission != null
        && !(submission.values().equals(asked)
            && java.util.Objects.equals(submission.position(), position));
  }

  /** The same with values written; one that says the same already is left alone. */
  public Answer written(List<Written> values, String by, Instant at) {
    var next = new TreeMap<>(draft);
    var done = new ArrayList<DraftChange>();
    for (var each : values) {
      var before = draft.get(each.question());
      var was = before == null ? null : before.value();
      if (!java.util.Objects.equals(was, each.value())) {
        next.put(each.question(), new Entry(each.value(), revision(each.question()) + 1, by, at));
        var kind = each.value() == null ? DraftChange.Kind.CLEARED : DraftChange.Kind.CHANGED;
        done.add(new DraftChange(kind, each.question(), by, at));
      }
    }
    return new Answer(
        consultation, answerer, owner, next, position, with(done), submission, past, nextNumber);
  }

  /** The same with another position. */
  public Answer positioned(Position to, String by, Instant at) {
    if (to.equals(position)) {
      return this;
    }
    var done = List.of(new DraftChange(DraftChange.Kind.CHANGED, "", by, at));
    return new Answer(
        consultation, answerer, owner, draft, to, with(done), submission, past, nextNumber);
  }

  /** The same with a submission that counts from now on. */
  public Answer submitted(Submission now) {
    var done = List.of(new DraftChange(DraftChange.Kind.SUBMITTED, "", now.by(), now.at()));
    return new Answer(
        consultation,
        answerer,
        owner,
        draft,
        position,
        with(done),
        now,
        pastAfterThis(),
        nextNumber + 1);
  }

  /** The same with nothing submitted. */
  public Answer withdrawn(String by, Instant at) {
    var done = List.of(new DraftChange(DraftChange.Kind.WITHDRAWN, "", by, at));
    return new Answer(
        consultation,
        answerer,
        owner,
        draft,
        position,
        with(done),
        null,
        pastAfterThis(),
        nextNumber);
  }

  /** The receipt of an earlier submission with this fingerprint. */
  public Optional<PastReceipt> past(String fingerprint) {
    return past.stream().filter(each -> each.fingerprint().equals(fingerprint)).findFirst();
  }

  private List<PastReceipt> pastAfterThis() {
    if (submission == null) {
      return past;
    }
    var all = new ArrayList<>(past);
    all.add(new PastReceipt(submission.number(), submission.at(), submission.fingerprint()));
    return all.subList(Math.max(0, all.size() - KEPT_RECEIPTS), all.size());
  }

  private List<DraftChange> with(List<DraftChange> done) {
    var all = new ArrayList<>(done.reversed());
    all.addAll(changes);
    return all.subList(0, Math.min(KEPT_CHANGES, all.size()));
  }
}
