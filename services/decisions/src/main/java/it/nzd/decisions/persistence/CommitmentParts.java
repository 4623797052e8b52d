package it.nzd.decisions.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.decisions.domain.CommitmentValue;
import it.nzd.decisions.domain.Milestone;
import it.nzd.decisions.domain.Signature;
import it.nzd.platform.store.QuantityDocument;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Parts of a commitment as they are stored. */
final class CommitmentParts {
  private CommitmentParts() {}

  /** A number of a year as it is stored. */
  @Serdeable
  record ValueDocument(int year, QuantityDocument quantity) {
    static @Nullable ValueDocument of(@Nullable CommitmentValue value) {
      return value == null
          ? null
          : new ValueDocument(value.year(), QuantityDocument.of(value.quantity()));
    }

    static @Nullable CommitmentValue toDomain(@Nullable ValueDocument document) {
      return document == null
          ? null
          : new CommitmentValue(document.year, document.quantity.toDomain());
    }
  }

  /** A milestone as it is stored. */
  @Serdeable
  record MilestoneDocument(String title, String dueDay, boolean reached) {
    static MilestoneDocument of(Milestone milestone) {
      return new MilestoneDocument(
          milestone.title(), milestone.dueDay().toString(), milestone.reached());
    }

    Milestone toDomain() {
      return new Milestone(title, LocalDate.parse(dueDay), reached);
    }
  }

  /** A signature as it is stored. */
  @Serdeable
  record SignatureDocument(String person, String signDay, String document, Instant signTime) {
    static @Nullable SignatureDocument of(@Nullable Signature signature) {
      return signature == null
          ? null
          : new SignatureDocument(
              signature.person(),
              signature.day().toString(),
              signature.document(),
              signature.recordedAt());
    }

    static @Nullable Signature toDomain(@Nullable SignatureDocument stored) {
      return stored == null
          ? null
          : new Signature(
              stored.person, LocalDate.parse(stored.signDay), stored.document, stored.signTime);
    }
  }
}
