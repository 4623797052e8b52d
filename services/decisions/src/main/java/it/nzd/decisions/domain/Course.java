package it.nzd.decisions.domain;

import it.nzd.platform.lifecycle.Taken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a question: the part of a decision that its life cycle writes.
 *
 * @param state state in the life cycle
 * @param steps steps taken, oldest first
 * @param parent decision it was escalated from; empty for none
 * @param seats seats that may answer, as they were when the question was put
 * @param consentUntil end of the time for consent
 * @param consents consents given by word
 * @param objection the objection that called the full procedure
 * @param declarations declarations on conflicts of interest, one a seat
 * @param votes how many votes were opened: the number of the last ballot box
 * @param voteUntil when a written vote ends
 * @param meeting meeting it is voted in; empty for a written vote
 * @param result result of the last vote
 * @param dissents statements of seats that do not share the outcome
 * @param frozen copies of evidence taken at adoption
 * @param act formal act
 * @param successor decision that took its place or took it back; empty for none
 * @param proposedOn day it was first put
 * @param adoptedOn day it was adopted
 */
public record Course(
    DecisionState state,
    List<Taken> steps,
    String parent,
    List<VotingSeat> seats,
    @Nullable Instant consentUntil,
    List<Consent> consents,
    @Nullable Objection objection,
    List<Declaration> declarations,
    int votes,
    @Nullable Instant voteUntil,
    String meeting,
    @Nullable VoteResult result,
    List<Dissent> dissents,
    List<FrozenEvidence> frozen,
    @Nullable FormalAct act,
    String successor,
    @Nullable LocalDate proposedOn,
    @Nullable LocalDate adoptedOn) {
  public Course {
    steps = List.copyOf(steps);
    seats = List.copyOf(seats);
    consents = List.copyOf(consents);
    declarations = List.copyOf(declarations);
    dissents = List.copyOf(dissents);
    frozen = List.copyOf(frozen);
  }

  /** The course of a new draft. */
  public static Course draft(String parent) {
    return new Course(
        DecisionState.DRAFT,
        List.of(),
        parent,
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        0,
        null,
        "",
        null,
        List.of(),
        List.of(),
        null,
        "",
        null,
        null);
  }

  /** The same course, to be changed. */
  public CourseEdit edit() {
    return new CourseEdit(this);
  }
}
