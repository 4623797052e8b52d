package it.nzd.decisions.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.decisions.domain.Level;
import it.nzd.decisions.domain.Question;
import it.nzd.decisions.domain.Subject;
import it.nzd.platform.store.Visibilities;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Lever;
import it.nzd.platform.value.Link;
import java.time.LocalDate;
import java.util.List;

/** What is asked and proposed, as it is stored within its decision. */
@Serdeable
record QuestionDocument(
    String title,
    String question,
    String proposal,
    String team,
    String district,
    List<String> levers,
    String subject,
    QuestionParts.TermsDocument cityTerms,
    QuestionParts.TermsDocument districtTerms,
    List<QuestionParts.OptionDocument> options,
    String optionsNote,
    List<QuestionParts.EvidenceDocument> evidence,
    String conditions,
    boolean needsAct,
    String actBody,
    String reviewDay,
    String level,
    String visibility,
    boolean illustrative) {

  static QuestionDocument of(Question question) {
    var review = question.reviewDay();
    return new QuestionDocument(
        question.title(),
        question.question(),
        question.proposal(),
        question.team(),
        question.district(),
        question.levers().stream().map(Lever::code).toList(),
        question.subject().code(),
        QuestionParts.TermsDocument.of(question.cityTerms()),
        QuestionParts.TermsDocument.of(question.districtTerms()),
        question.options().stream().map(QuestionParts.OptionDocument::of).toList(),
        question.optionsNote(),
        question.evidence().stream().map(QuestionParts.EvidenceDocument::of).toList(),
        question.conditions(),
        question.needsAct(),
        question.actBody(),
        review == null ? "" : review.toString(),
        question.level().code(),
        Visibilities.code(question.visibility()),
        question.isIllustrative());
  }

  Question toDomain(List<Link> links) {
    return new Question(
        title,
        question,
        proposal,
        team,
        district,
        levers.stream().map(code -> Coded.of(Lever.class, code)).toList(),
        Coded.of(Subject.class, subject),
        cityTerms.toDomain(),
        districtTerms.toDomain(),
        options.stream().map(QuestionParts.OptionDocument::toDomain).toList(),
        optionsNote,
        evidence.stream().map(QuestionParts.EvidenceDocument::toDomain).toList(),
        conditions,
        needsAct,
        actBody,
        reviewDay.isEmpty() ? null : LocalDate.parse(reviewDay),
        Coded.of(Level.class, level),
        Visibilities.of(visibility),
        links,
        illustrative);
  }
}
