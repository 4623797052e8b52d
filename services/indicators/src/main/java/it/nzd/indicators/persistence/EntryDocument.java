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
 * @param restorer who put it back; absent when nobody did
 * @param withdrawal how the import that wrote it was undone; absent when it was not
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
    @Nullable String origin,
    @Nullable String restorer,
    @Nullable WithdrawalDocument withdrawal) {
  /** How what an import wrote was taken back, as it is stored. */
  @Serdeable
  record WithdrawalDocument(String by, Instant at, String reason) {}

  static EntryDocument of(Entry entry) {
    return new EntryDocument(
        entry.recorder(),
        entry.at(),
        entry.reason(),
        entry.approval().code(),
        entry.judge(),
        entry.judgedAt(),
        entry.rejection(),
        entry.origin().isEmpty() ? null : entry.origin(),
        entry.restorer().isEmpty() ? null : entry.restorer(),
        of(entry.withdrawal()));
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
        origin == null ? "" : origin,
        restorer == null ? "" : restorer,
        withdrawal == null
            ? null
            : new Entry.Withdrawal(withdrawal.by(), withdrawal.at(), withdrawal.reason()));
  }

  private static @Nullable WithdrawalDocument of(Entry.@Nullable Withdrawal how) {
    return how == null ? null : new WithdrawalDocument(how.by(), how.at(), how.reason());
  }
}
