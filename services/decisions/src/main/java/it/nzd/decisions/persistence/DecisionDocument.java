package it.nzd.decisions.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.decisions.domain.Decision;
import it.nzd.platform.search.SearchTerms;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.LinkDocument;
import it.nzd.platform.store.MongoRegister;
import java.time.Instant;
import java.util.List;

/**
 * A decision as it is stored.
 *
 * @param searchTerms beginnings of the words of title, question and proposal
 * @param sortDue when something falls due by itself; far away where nothing does
 */
@MappedEntity(value = "decisions", namingStrategy = NamingStrategies.Raw.class)
record DecisionDocument(
    @Id String id,
    long revision,
    Header header,
    QuestionDocument asked,
    CourseDocument course,
    List<LinkDocument> links,
    List<String> searchTerms,
    Instant sortDue)
    implements AggregateDocument<DecisionDocument> {
  /** Later than anything that falls due. */
  static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  static DecisionDocument of(String name, Decision decision) {
    var question = decision.question();
    return new DecisionDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        QuestionDocument.of(question),
        CourseDocument.of(decision.course()),
        question.links().stream().map(LinkDocument::of).toList(),
        SearchTerms.stored(List.of(question.title(), question.question(), question.proposal())),
        due(decision));
  }

  private static Instant due(Decision decision) {
    var course = decision.course();
    var end =
        switch (decision.state()) {
          case CONSENT_OPEN -> decision.isConsentedByAll() ? Instant.EPOCH : course.consentUntil();
          case VOTING -> course.voteUntil();
          default -> null;
        };
    return end == null ? NEVER : end;
  }

  Decision toDomain() {
    return new Decision(
        asked.toDomain(links.stream().map(LinkDocument::toDomain).toList()), course.toDomain());
  }

  @Override
  public DecisionDocument at(long revision, Header header) {
    return new DecisionDocument(id, revision, header, asked, course, links, searchTerms, sortDue);
  }
}
