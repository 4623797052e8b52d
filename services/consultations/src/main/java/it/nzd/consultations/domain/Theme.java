package it.nzd.consultations.domain;

import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Link;
import java.util.List;

/**
 * You said, we did: a theme of the answers and the reply to it.
 *
 * @param id id within the consultation
 * @param title what it is about
 * @param said what was said
 * @param outcome what became of it
 * @param reply what is done about it, and why; empty until the reply
 * @param questions ids of the questions it comes from
 * @param links what was done
 */
public record Theme(
    String id,
    String title,
    String said,
    Outcome outcome,
    String reply,
    List<String> questions,
    List<Link> links) {
  public Theme {
    questions = List.copyOf(questions);
    links = List.copyOf(links);
  }

  /** What became of a theme. */
  public enum Outcome implements Coded {
    UNSPECIFIED,
    ACCEPTED,
    PARTLY_ACCEPTED,
    EVALUATING,
    REJECTED;

    @Override
    public String code() {
      return "OUTCOME_" + name();
    }
  }

  /** Whether it has its reply. */
  public boolean isAnswered() {
    return outcome != Outcome.UNSPECIFIED && !reply.isBlank();
  }
}
