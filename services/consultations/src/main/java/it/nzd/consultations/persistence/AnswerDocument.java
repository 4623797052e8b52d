package it.nzd.consultations.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.consultations.domain.Answer;
import it.nzd.consultations.domain.Answerer;
import it.nzd.consultations.domain.DraftChange;
import it.nzd.consultations.domain.Entry;
import it.nzd.consultations.domain.PastReceipt;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.value.Coded;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An answer as it is stored. */
@MappedEntity(value = "answers", namingStrategy = NamingStrategies.Raw.class)
record AnswerDocument(
    @Id String id,
    long revision,
    Header header,
    String consultation,
    String answerer,
    String owner,
    Map<String, EntryDocument> draft,
    SubmissionDocument.@Nullable PositionDocument position,
    List<ChangeDocument> changes,
    @Nullable SubmissionDocument submission,
    List<PastDocument> past,
    int nextNumber,
    boolean submitted)
    implements AggregateDocument<AnswerDocument> {

  /** What the draft says to a question. */
  @Serdeable
  record EntryDocument(@Nullable ValueDocument value, int revision, String by, Instant at) {}

  /** Who changed what. */
  @Serdeable
  record ChangeDocument(String kind, String question, String by, Instant at) {}

  /** A receipt that counts no more. */
  @Serdeable
  record PastDocument(int number, Instant at, String fingerprint) {}

  static AnswerDocument of(String name, Answer answer) {
    var draft = new TreeMap<String, EntryDocument>();
    answer.draft().forEach((question, entry) -> draft.put(question, of(entry)));
    var submission = answer.submission();
    return new AnswerDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        answer.consultation(),
        answer.answerer().code(),
        answer.owner(),
        draft,
        SubmissionDocument.PositionDocument.of(answer.position()),
        answer.changes().stream()
            .map(c -> new ChangeDocument(c.kind().code(), c.question(), c.by(), c.at()))
            .toList(),
        submission == null ? null : SubmissionDocument.of(submission),
        answer.past().stream()
            .map(p -> new PastDocument(p.number(), p.at(), p.fingerprint()))
            .toList(),
        answer.nextNumber(),
        submission != null);
  }

  Answer toDomain() {
    var entries = new TreeMap<String, Entry>();
    draft.forEach((question, entry) -> entries.put(question, toDomain(entry)));
    return new Answer(
        consultation,
        Coded.of(Answerer.class, answerer),
        owner,
        entries,
        position == null ? null : position.toDomain(),
        changes.stream()
            .map(
                c ->
                    new DraftChange(
                        Coded.of(DraftChange.Kind.class, c.kind()), c.question(), c.by(), c.at()))
            .toList(),
        submission == null ? null : submission.toDomain(),
        past.stream().map(p -> new PastReceipt(p.number(), p.at(), p.fingerprint())).toList(),
        nextNumber);
  }

  @Override
  public AnswerDocument at(long revision, Header header) {
    return new AnswerDocument(
        id,
        revision,
        header,
        consultation,
        answerer,
        owner,
        draft,
        position,
        changes,
        submission,
        past,
        nextNumber,
        submitted);
  }

  private static EntryDocument of(Entry entry) {
    var value = entry.value();
    return new EntryDocument(
        value == null ? null : ValueDocument.of(value), entry.revision(), entry.by(), entry.at());
  }

  private static Entry toDomain(EntryDocument entry) {
    var value = entry.value();
    return new Entry(
        value == null ? null : value.toDomain(), entry.revision(), entry.by(), entry.at());
  }
}
