package it.nzd.decisions.domain;

import it.nzd.platform.access.Row;
import it.nzd.platform.value.Lever;
import it.nzd.platform.value.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked and proposed: the part of a decision that people write.
 *
 * @param title what people call it
 * @param question the question
 * @param proposal what is proposed
 * @param team resource name of the transition team that answers
 * @param district district concerned; empty for all of the team's
 * @param levers the levers it works on
 * @param subject what it is about
 * @param cityTerms what the city bench needs
 * @param districtTerms what the district bench needs
 * @param options ways to answer
 * @param optionsNote how they compare
 * @param evidence what it rests on
 * @param conditions what must hold for it to stand
 * @param needsAct whether a formal act of another body is needed
 * @param actBody who has to pass it
 * @param reviewDay day it is looked at again
 * @param level where it is answered
 * @param visibility who may read it besides the city's people
 * @param links typed links
 * @param isIllustrative invented for demonstration
 */
public record Question(
    String title,
    String question,
    String proposal,
    String team,
    String district,
    List<Lever> levers,
    Subject subject,
    BenchTerms cityTerms,
    BenchTerms districtTerms,
    List<Option> options,
    String optionsNote,
    List<Evidence> evidence,
    String conditions,
    boolean needsAct,
    String actBody,
    @Nullable LocalDate reviewDay,
    Level level,
    Row.Visibility visibility,
    List<Link> links,
    boolean isIllustrative) {
  public Question {
    levers = List.copyOf(levers);
    options = List.copyOf(options);
    evidence = List.copyOf(evidence);
    links = List.copyOf(links);
  }

  /** What a bench needs. */
  public BenchTerms terms(Bench bench) {
    return bench == Bench.CITY ? cityTerms : districtTerms;
  }

  /** Whether how the options compare is written and one of them is the proposal. */
  public boolean hasOptionsNote() {
    return !optionsNote.isBlank() && options.stream().anyMatch(Option::proposed);
  }

  /** The consultations among evidence and links. */
  public List<String> consultations() {
    return Stream.concat(evidence.stream().map(Evidence::target), links.stream().map(Link::target))
        .filter(target -> target.contains("/consultations/"))
        .distinct()
        .toList();
  }

  /** The same question with a link for each piece of evidence. */
  public Question linked() {
    var all = links;
    for (var piece : evidence) {
      all = Links.with(all, Link.Relation.RESTS_ON, piece.target());
    }
    return withLinks(all);
  }

  /** The same question with other links. */
  public Question withLinks(List<Link> others) {
    return new Question(
        title,
        question,
        proposal,
        team,
        district,
        levers,
        subject,
        cityTerms,
        districtTerms,
        options,
        optionsNote,
        evidence,
        conditions,
        needsAct,
        actBody,
        reviewDay,
        level,
        visibility,
        others,
        isIllustrative);
  }

  /** The same question to be looked at again on another day. */
  public Question reviewedNext(@Nullable LocalDate day) {
    return new Question(
        title,
        question,
        proposal,
        team,
        district,
        levers,
        subject,
        cityTerms,
        districtTerms,
        options,
        optionsNote,
        evidence,
        conditions,
        needsAct,
        actBody,
        day,
        level,
        visibility,
        links,
        isIllustrative);
  }

  /** The same question with a link to another resource it has to do with. */
  public Question relatedTo(String other) {
    return withLinks(Links.with(links, Link.Relation.RELATES_TO, other));
  }

  /** The same question put to a higher level, as the successor of its parent. */
  public Question escalated(Level higher, String parent) {
    return new Question(
        title,
        question,
        proposal,
        team,
        district,
        levers,
        subject,
        cityTerms,
        districtTerms,
        options,
        optionsNote,
        evidence,
        conditions,
        needsAct,
        actBody,
        null,
        higher,
        visibility,
        Links.with(links, Link.Relation.FOLLOWS_FROM, parent),
        isIllustrative);
  }
}
