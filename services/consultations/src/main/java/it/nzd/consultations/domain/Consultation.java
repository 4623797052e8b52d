package it.nzd.consultations.domain;

import it.nzd.platform.access.Row;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.value.Lever;
import it.nzd.platform.value.Link;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question put to a district.
 *
 * @param title what it is about
 * @param description why it is held and what is asked
 * @param language language it is written in
 * @param district resource name of its district
 * @param levers systemic levers it serves
 * @param level level of participation
 * @param promise what is promised to those who answer
 * @param audience whom it asks
 * @param opensAt when the clock opens it; null while not set
 * @param closesAt when the clock closes it; null while not set
 * @param replyDueOn day by which the reply is due; may be empty
 * @param confidentiality who reads single answers
 * @param hiddenResults whether the tables stay with the coordinator
 * @param questions the form
 * @param tables tables computed at the close
 * @param minutes how long answering takes; 0 when not said
 * @param summary what came out, in words
 * @param themes what was said and what is done about it
 * @param visibility who may read it from the opening on, besides those it asks
 * @param illustrative true for an invented one of the demonstration
 * @param links what it came from and what it belongs to
 * @param state where it stands
 * @param steps the steps it has taken
 * @param formFingerprint SHA-256 of the form as it was at the opening; empty before
 * @param audienceCount those asked, as counted at the opening; null before
 */
public record Consultation(
    String title,
    String description,
    String language,
    String district,
    Set<Lever> levers,
    ParticipationLevel level,
    String promise,
    Audience audience,
    @Nullable Instant opensAt,
    @Nullable Instant closesAt,
    String replyDueOn,
    Confidentiality confidentiality,
    boolean hiddenResults,
    List<Question> questions,
    List<TableSpec> tables,
    int minutes,
    String summary,
    List<Theme> themes,
    Row.Visibility visibility,
    boolean illustrative,
    List<Link> links,
    ConsultationState state,
    List<Taken> steps,
    String formFingerprint,
    @Nullable AudienceCount audienceCount) {
  public Consultation {
    levers = Set.copyOf(levers);
    questions = List.copyOf(questions);
    tables = List.copyOf(tables);
    themes = List.copyOf(themes);
    links = List.copyOf(links);
    steps = List.copyOf(steps);
  }

  /** The question of an id. */
  public Optional<Question> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** Whether answers are taken at this moment. */
  public boolean takesAnswersAt(Instant now) {
    return state == ConsultationState.OPEN && (closesAt == null || now.isBefore(closesAt));
  }

  /** Whether the clock opens it now. */
  public boolean isDueToOpen(Instant now) {
    return state == ConsultationState.SCHEDULED && opensAt != null && !now.isBefore(opensAt);
  }

  /** Whether the clock closes it now. */
  public boolean isDueToClose(Instant now) {
    return state == ConsultationState.OPEN && closesAt != null && !now.isBefore(closesAt);
  }

  /** Who may read it besides those it asks: before the opening the city's own people alone. */
  public Row.Visibility shownTo() {
    return state.isBeforeOpening() ? Row.Visibility.INTERNAL : visibility;
  }

  /**
   * Resource names of the organisations that it asks by name, who read it whoever else may: those
   * invited, or those that were asked when it opened; none before the opening.
   */
  public Set<String> guests() {
    if (state.isBeforeOpening()) {
      return Set.of();
    }
    return Set.copyOf(
        audience.isOfDistrict()
            ? audienceCount == null ? List.of() : audienceCount.asked()
            : audience.invited());
  }

  /**
   * Whether it asks an organisation: who was asked at the opening stays asked, and who has come to
   * meet the rule since is asked too.
   */
  public boolean asks(Registered organisation) {
    return guests().contains(organisation.facts().organisation())
        || audience.asks(district, organisation);
  }

  /** The same, a step further. */
  public Consultation moved(ConsultationState to, Taken step) {
    var taken = new ArrayList<>(steps);
    taken.add(step);
    return new Consultation(
        title,
        description,
        language,
        district,
        levers,
        level,
        promise,
        audience,
        opensAt,
        closesAt,
        replyDueOn,
        confidentiality,
        hiddenResults,
        questions,
        tables,
        minutes,
        summary,
        themes,
        visibility,
        illustrative,
        links,
        to,
        taken,
        formFingerprint,
        audienceCount);
  }

  /** The same with its form sealed and those asked counted. */
  public Consultation opened(String fingerprint, @Nullable AudienceCount count) {
    return new Consultation(
        title,
        description,
        language,
        district,
        levers,
        level,
        promise,
        audience,
        opensAt,
        closesAt,
        replyDueOn,
        confidentiality,
        hiddenResults,
        questions,
        tables,
        minutes,
        summary,
        themes,
        visibility,
        illustrative,
        links,
        state,
        steps,
        fingerprint,
        count);
  }
}
