package it.nzd.decisions.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.decisions.domain.Certainty;
import it.nzd.decisions.domain.CostKind;
import it.nzd.decisions.domain.InvestmentLine;
import it.nzd.decisions.domain.Opportunity;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Quantity;
import java.util.function.UnaryOperator;

/** Opportunities and their messages. */
final class OpportunityProtoMapper {
  private OpportunityProtoMapper() {}

  static it.nzd.decisions.v1.Opportunity toProto(Stored<Opportunity> stored) {
    var out =
        content(stored.value())
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    for (var sum : stored.value().sums()) {
      out.addSumsBuilder()
          .setCertainty(
              it.nzd.decisions.v1.InvestmentLine.Certainty.valueOf(sum.certainty().code()))
          .setKind(it.nzd.decisions.v1.InvestmentLine.Kind.valueOf(sum.kind().code()))
          .setAmount(Messages.toProto(new Quantity(sum.amount(), "EUR", "")));
    }
    return out.build();
  }

  static Opportunity fromProto(it.nzd.decisions.v1.Opportunity sent) {
    return new Opportunity(
        sent.getTitle(),
        sent.getDescription(),
        sent.getDistrict(),
        Requests.levers(sent.getLeversList()),
        sent.getLinesList().stream().map(OpportunityProtoMapper::fromProto).toList(),
        sent.getDecisionsList(),
        Messages.fromProto(sent.getVisibility()),
        sent.getLinksList().stream().map(Messages::fromProto).toList());
  }

  static UnaryOperator<Opportunity> edit(it.nzd.decisions.v1.Opportunity sent, FieldMask mask) {
    return now -> fromProto(UpdateMask.apply(mask, content(now).build(), sent));
  }

  private static InvestmentLine fromProto(it.nzd.decisions.v1.InvestmentLine sent) {
    return new InvestmentLine(
        sent.getTitle(),
        Coded.of(CostKind.class, sent.getKind().name()),
        Messages.fromProto(sent.getAmount()),
        sent.getYear(),
        sent.getFundingSource(),
        sent.getBearer(),
        Coded.of(Certainty.class, sent.getCertainty().name()),
        Messages.fromProto(sent.getSource()));
  }

  private static it.nzd.decisions.v1.InvestmentLine toProto(InvestmentLine line) {
    return it.nzd.decisions.v1.InvestmentLine.newBuilder()
        .setTitle(line.title())
        .setKind(it.nzd.decisions.v1.InvestmentLine.Kind.valueOf(line.kind().code()))
        .setAmount(Messages.toProto(line.amount()))
        .setYear(line.year())
        .setFundingSource(line.fundingSource())
        .setBearer(line.bearer())
        .setCertainty(it.nzd.decisions.v1.InvestmentLine.Certainty.valueOf(line.certainty().code()))
        .setSource(Messages.toProto(line.source()))
        .build();
  }

  private static it.nzd.decisions.v1.Opportunity.Builder content(Opportunity opportunity) {
    var out =
        it.nzd.decisions.v1.Opportunity.newBuilder()
            .setTitle(opportunity.title())
            .setDescription(opportunity.description())
            .setDistrict(opportunity.district())
            .addAllLevers(Requests.leversToProto(opportunity.levers()))
            .addAllDecisions(opportunity.decisions())
            .setVisibility(Messages.toProto(opportunity.visibility()));
    opportunity.lines().forEach(line -> out.addLines(toProto(line)));
    opportunity.links().forEach(link -> out.addLinks(Messages.toProto(link)));
    return out;
  }
}
