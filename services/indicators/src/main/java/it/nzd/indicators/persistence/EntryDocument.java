package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.Entry;
import it.nzd.platform.value.Coded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who entered an observation and what became of it, as it is stored.
 *
 * @param origin resource name of the import that wrote it; absent when a person entered it
 */
@Serdeable
record EntryDocument(
    String recorder,
    Instant at,
    String reason,
    String approval,
    String judge,
    @Nullable Instant judgedAt,
    String rejection,
    @Nullable String origin) {

  static EntryDocument of(Entry entry) {
    return new EntryDocument(
        entry.recorder(),
        entry.at(),
        entry.reason(),
        entry.approval().code(),
        entry.judge(),
        entry.judgedAt(),
        entry.rejection(),
        entry.origin().isEmpty() ? null : entry.origin());
  }

  Entry toDomain() {
    return new Entry(
        recorder,
        at,
        reason,
        Coded.of(Approval.class, approval),
        judge,
        judgedAt,
        rejection,
        origin == null ? "" : origin);
  }
}
