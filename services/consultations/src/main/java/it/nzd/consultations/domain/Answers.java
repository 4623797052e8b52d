package it.nzd.consultations.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.function.BiConsumer;

/**
 * The answers: one an organisation and consultation, one a person and consultation. They make no
 * events. A scope reads the answers of its own organisations; {@link Scope#inside} those of a whole
 * tenant, which the use cases give out for named consultations alone.
 */
public interface Answers extends Register<Answer> {
  /** Answers of a consultation, or of all where it is empty, that the scope may read. */
  Slice<Stored<Answer>> page(
      String tenant, String consultation, boolean submittedOnly, PageRequest page, Scope scope);

  /** How many there are. */
  Counts count(String consultation);

  /** Hands over every submission, one at a time, in no order that tells whose it is. */
  void eachSubmission(String consultation, BiConsumer<Answerer, Submission> reader);

  /**
   * Makes every change that is under way fail: what was not submitted before does not count. Called
   * once the consultation takes no more answers.
   */
  void seal(String consultation);

  /**
   * How many answers a consultation has.
   *
   * @param begun organisations that have begun one
   * @param organisations organisations that have submitted one
   * @param associations associations that have submitted their position
   * @param citizens people who have submitted one
   */
  record Counts(int begun, int organisations, int associations, int citizens) {}
}
