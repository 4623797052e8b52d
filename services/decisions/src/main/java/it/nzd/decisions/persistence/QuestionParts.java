package it.nzd.decisions.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.decisions.domain.BenchTerms;
import it.nzd.decisions.domain.Evidence;
import it.nzd.decisions.domain.Option;
import it.nzd.decisions.domain.Rule;
import it.nzd.platform.value.Coded;

/** Parts of a question as they are stored. */
final class QuestionParts {
  private QuestionParts() {}

  /** What a bench needs, as it is stored. */
  @Serdeable
  record TermsDocument(String rule, int quorumPercent) {
    static TermsDocument of(BenchTerms terms) {
      return new TermsDocument(terms.rule().code(), terms.quorumPercent());
    }

    BenchTerms toDomain() {
      return new BenchTerms(Coded.of(Rule.class, rule), quorumPercent);
    }
  }

  /** An option as it is stored. */
  @Serdeable
  record OptionDocument(String title, String description, boolean proposed) {
    static OptionDocument of(Option option) {
      return new OptionDocument(option.title(), option.description(), option.proposed());
    }

    Option toDomain() {
      return new Option(title, description, proposed);
    }
  }

  /** Evidence as it is stored. */
  @Serdeable
  record EvidenceDocument(String target, String district, String note) {
    static EvidenceDocument of(Evidence evidence) {
      return new EvidenceDocument(evidence.target(), evidence.district(), evidence.note());
    }

    Evidence toDomain() {
      return new Evidence(target, district, note);
    }
  }
}
