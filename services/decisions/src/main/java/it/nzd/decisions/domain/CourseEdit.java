package it.nzd.decisions.domain;

import it.nzd.platform.lifecycle.Taken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A course being changed; {@link #done} gives the new one. */
public final class CourseEdit {
  private DecisionState state;
  private List<Taken> steps;
  private final String parent;
  private List<VotingSeat> seats;
  private @Nullable Instant consentUntil;
  private List<Consent> consents;
  private @Nullable Objection objection;
  private List<Declaration> declarations;
  private int votes;
  private @Nullable Instant voteUntil;
  private String meeting;
  private @Nullable VoteResult result;
  private List<Dissent> dissents;
  private List<FrozenEvidence> frozen;
  private @Nullable FormalAct act;
  private String successor;
  private @Nullable LocalDate proposedOn;
  private @Nullable LocalDate adoptedOn;

  CourseEdit(Course of) {
    state = of.state();
    steps = of.steps();
    parent = of.parent();
    seats = of.seats();
    consentUntil = of.consentUntil();
    consents = of.consents();
    objection = of.objection();
    declarations = of.declarations();
    votes = of.votes();
    voteUntil = of.voteUntil();
    meeting = of.meeting();
    result = of.result();
    dissents = of.dissents();
    frozen = of.frozen();
    act = of.act();
    successor = of.successor();
    proposedOn = of.proposedOn();
    adoptedOn = of.adoptedOn();
  }

  CourseEdit step(DecisionState to, Taken step) {
    state = to;
    steps = plus(steps, step);
    return this;
  }

  /** The seats that may answer; declarations of others fall away. */
  public CourseEdit seats(List<VotingSeat> now) {
    seats = now;
    var ids = now.stream().map(VotingSeat::id).collect(Collectors.toSet());
    declarations = declarations.stream().filter(d -> ids.contains(d.seat())).toList();
    return this;
  }

  /** The day it was put, the first time it is. */
  public CourseEdit proposed(LocalDate day) {
    proposedOn = proposedOn == null ? day : proposedOn;
    return this;
  }

  public CourseEdit consentUntil(Instant end) {
    consentUntil = end;
    return this;
  }

  public CourseEdit consent(Consent consent) {
    consents = plus(consents, consent);
    return this;
  }

  public CourseEdit objection(Objection raised) {
    objection = raised;
    return this;
  }

  /** A declaration, in the place of an earlier one of the seat. */
  public CourseEdit declaration(Declaration declaration) {
    var others = declarations.stream().filter(d -> !d.seat().equals(declaration.seat())).toList();
    declarations = plus(others, declaration);
    if (declaration.interest().isConflict()) {
      consents = consents.stream().filter(c -> !c.seat().equals(declaration.seat())).toList();
    }
    return this;
  }

  /** A new vote, in writing until an instant or in a meeting. */
  public CourseEdit vote(@Nullable Instant until, String in) {
    votes++;
    voteUntil = until;
    meeting = in;
    result = null;
    return this;
  }

  public CourseEdit result(VoteResult counted) {
    result = counted;
    return this;
  }

  public CourseEdit dissent(Dissent dissent) {
    dissents = plus(dissents, dissent);
    return this;
  }

  /** The adoption and what was frozen for it. */
  public CourseEdit adopted(LocalDate day, List<FrozenEvidence> copies) {
    adoptedOn = day;
    frozen = copies;
    return this;
  }

  public CourseEdit act(FormalAct passed) {
    act = passed;
    return this;
  }

  public CourseEdit successor(String name) {
    successor = name;
    return this;
  }

  /** The course as it is now. */
  public Course done() {
    return new Course(
        state,
        steps,
        parent,
        seats,
        consentUntil,
        consents,
        objection,
        declarations,
        votes,
        voteUntil,
        meeting,
        result,
        dissents,
        frozen,
        act,
        successor,
        proposedOn,
        adoptedOn);
  }

  private static <T> List<T> plus(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }
}
