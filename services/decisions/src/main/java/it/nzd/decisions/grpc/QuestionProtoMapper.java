package it.nzd.decisions.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.decisions.domain.BenchTerms;
import it.nzd.decisions.domain.Evidence;
import it.nzd.decisions.domain.Level;
import it.nzd.decisions.domain.Option;
import it.nzd.decisions.domain.Question;
import it.nzd.decisions.domain.Rule;
import it.nzd.decisions.domain.Subject;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.value.Coded;
import java.util.function.UnaryOperator;

/** Questions and the part of the message that people write. */
final class QuestionProtoMapper {
  private QuestionProtoMapper() {}

  static Question fromProto(it.nzd.decisions.v1.Decision sent) {
    return new Question(
        sent.getTitle(),
        sent.getQuestion(),
        sent.getProposal(),
        sent.getTeam(),
        sent.getDistrict(),
        Requests.levers(sent.getLeversList()),
        Coded.of(Subject.class, sent.getSubject().name()),
        fromProto(sent.getCityTerms()),
        fromProto(sent.getDistrictTerms()),
        sent.getOptionsList().stream()
            .map(o -> new Option(o.getTitle(), o.getDescription(), o.getProposed()))
            .toList(),
        sent.getOptionsNote(),
        sent.getEvidenceList().stream()
            .map(e -> new Evidence(e.getTarget(), e.getDistrict(), e.getNote()))
            .toList(),
        sent.getConditions(),
        sent.getNeedsAct(),
        sent.getActBody(),
        Requests.optionalDay(sent.getReviewDay(), "decision.review_day"),
        level(sent.getLevel()),
        Messages.fromProto(sent.getVisibility()),
        sent.getLinksList().stream().map(Messages::fromProto).toList(),
        sent.getIllustrative());
  }

  static UnaryOperator<Question> edit(it.nzd.decisions.v1.Decision sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, toProto(present).build(), sent));
  }

  static it.nzd.decisions.v1.Decision.Builder toProto(Question question) {
    var review = question.reviewDay();
    var out =
        it.nzd.decisions.v1.Decision.newBuilder()
            .setTitle(question.title())
            .setQuestion(question.question())
            .setProposal(question.proposal())
            .setTeam(question.team())
            .setDistrict(question.district())
            .addAllLevers(Requests.leversToProto(question.levers()))
            .setSubject(it.nzd.decisions.v1.Decision.Subject.valueOf(question.subject().code()))
            .setCityTerms(toProto(question.cityTerms()))
            .setDistrictTerms(toProto(question.districtTerms()))
            .setOptionsNote(question.optionsNote())
            .setConditions(question.conditions())
            .setNeedsAct(question.needsAct())
            .setActBody(question.actBody())
            .setReviewDay(review == null ? "" : review.toString())
            .setLevel(it.nzd.decisions.v1.Decision.Level.valueOf(question.level().code()))
            .setVisibility(Messages.toProto(question.visibility()))
            .setIllustrative(question.isIllustrative());
    question.options().forEach(option -> out.addOptions(toProto(option)));
    question.evidence().forEach(evidence -> out.addEvidence(toProto(evidence)));
    question.links().forEach(link -> out.addLinks(Messages.toProto(link)));
    return out;
  }

  /** What is not stated is the district's team. */
  private static Level level(it.nzd.decisions.v1.Decision.Level sent) {
    return sent.getNumber() == 0 ? Level.TEAM : Coded.of(Level.class, sent.name());
  }

  private static BenchTerms fromProto(it.nzd.decisions.v1.BenchTerms sent) {
    return new BenchTerms(Coded.of(Rule.class, sent.getRule().name()), sent.getQuorumPercent());
  }

  private static it.nzd.decisions.v1.BenchTerms toProto(BenchTerms terms) {
    return it.nzd.decisions.v1.BenchTerms.newBuilder()
        .setRule(it.nzd.decisions.v1.Rule.valueOf(terms.rule().code()))
        .setQuorumPercent(terms.quorumPercent())
        .build();
  }

  private static it.nzd.decisions.v1.DecisionOption toProto(Option option) {
    return it.nzd.decisions.v1.DecisionOption.newBuilder()
        .setTitle(option.title())
        .setDescription(option.description())
        .setProposed(option.proposed())
        .build();
  }

  private static it.nzd.decisions.v1.Evidence toProto(Evidence evidence) {
    return it.nzd.decisions.v1.Evidence.newBuilder()
        .setTarget(evidence.target())
        .setDistrict(evidence.district())
        .setNote(evidence.note())
        .build();
  }
}
