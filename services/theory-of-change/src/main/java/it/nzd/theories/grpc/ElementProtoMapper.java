package it.nzd.theories.grpc;

import it.nzd.platform.contract.Messages;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Lever;
import it.nzd.theories.domain.model.Assumption;
import it.nzd.theories.domain.model.AssumptionStatus;
import it.nzd.theories.domain.model.Edge;
import it.nzd.theories.domain.model.EdgeKind;
import it.nzd.theories.domain.model.IndicatorLink;
import it.nzd.theories.domain.model.Node;
import it.nzd.theories.domain.model.NodeStatus;
import it.nzd.theories.domain.model.Provenance;
import it.nzd.theories.domain.model.Tier;
import it.nzd.theories.domain.model.TierKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The elements of a model and their messages. */
final class ElementProtoMapper {
  private ElementProtoMapper() {}

  static it.nzd.theories.v1.Tier toProto(Tier tier) {
    return it.nzd.theories.v1.Tier.newBuilder()
        .setId(tier.id())
        .setVersion(tier.version())
        .setCode(tier.code())
        .setDisplayName(tier.displayName())
        .setKind(it.nzd.theories.v1.Tier.Kind.valueOf(tier.tierKind().code()))
        .build();
  }

  static Tier fromProto(it.nzd.theories.v1.Tier sent) {
    return new Tier(
        sent.getId(),
        sent.getVersion(),
        sent.getCode(),
        sent.getDisplayName(),
        Coded.of(TierKind.class, sent.getKind().name()));
  }

  static it.nzd.theories.v1.Node toProto(Node node) {
    var out =
        it.nzd.theories.v1.Node.newBuilder()
            .setId(node.id())
            .setVersion(node.version())
            .setTier(node.tier())
            .setStatement(node.statement())
            .setDescription(node.description())
            .setTargetGroup(node.targetGroup())
            .setHorizonYear(node.horizonYear())
            .setOwner(node.owner())
            .setStatus(it.nzd.theories.v1.Node.Status.valueOf(node.status().code()))
            .addAllRelated(node.related());
    node.levers().forEach(l -> out.addLevers(it.nzd.common.v1.Lever.valueOf(l.code())));
    var source = node.source();
    if (source != null) {
      out.setSource(Messages.toProto(source));
    }
    var provenance = node.provenance();
    if (provenance != null) {
      out.getProvenanceBuilder()
          .setTheory(provenance.theory())
          .setNode(provenance.node())
          .setRevision(provenance.revision());
    }
    return out.build();
  }

  static Node fromProto(it.nzd.theories.v1.Node sent) {
    return new Node(
        sent.getId(),
        sent.getVersion(),
        sent.getTier(),
        sent.getStatement(),
        sent.getDescription(),
        sent.getTargetGroup(),
        sent.getLeversList().stream().map(l -> Coded.of(Lever.class, l.name())).toList(),
        sent.getHorizonYear(),
        sent.getOwner(),
        sent.getStatusValue() == 0
            ? NodeStatus.HYPOTHESISED
            : Coded.of(NodeStatus.class, sent.getStatus().name()),
        sent.getRelatedList(),
        sent.hasSource() ? Messages.fromProto(sent.getSource()) : null,
        sent.hasProvenance() ? provenance(sent.getProvenance()) : null);
  }

  static it.nzd.theories.v1.Edge toProto(Edge edge) {
    return it.nzd.theories.v1.Edge.newBuilder()
        .setId(edge.id())
        .setVersion(edge.version())
        .setFrom(edge.from())
        .setTo(edge.to())
        .setKind(it.nzd.theories.v1.Edge.Kind.valueOf(edge.claim().code()))
        .setRationale(edge.rationale())
        .addAllRelated(edge.related())
        .build();
  }

  static Edge fromProto(it.nzd.theories.v1.Edge sent) {
    return new Edge(
        sent.getId(),
        sent.getVersion(),
        sent.getFrom(),
        sent.getTo(),
        Coded.of(EdgeKind.class, sent.getKind().name()),
        sent.getRationale(),
        sent.getRelatedList());
  }

  static it.nzd.theories.v1.Assumption toProto(Assumption assumption) {
    var out =
        it.nzd.theories.v1.Assumption.newBuilder()
            .setId(assumption.id())
            .setVersion(assumption.version())
            .setNode(assumption.node())
            .setEdge(assumption.edge())
            .setStatement(assumption.statement())
            .setConfidence(assumption.confidence())
            .setEvidence(assumption.evidence())
            .setStatus(it.nzd.theories.v1.Assumption.Status.valueOf(assumption.status().code()))
            .setOwner(assumption.owner())
            .setAssignee(assumption.assignee())
            .setReviewOn(assumption.reviewOn())
            .addAllRelated(assumption.related());
    var source = assumption.source();
    if (source != null) {
      out.setSource(Messages.toProto(source));
    }
    return out.build();
  }

  static Assumption fromProto(it.nzd.theories.v1.Assumption sent) {
    return new Assumption(
        sent.getId(),
        sent.getVersion(),
        sent.getNode(),
        sent.getEdge(),
        sent.getStatement(),
        sent.getConfidence(),
        sent.getEvidence(),
        sent.hasSource() ? Messages.fromProto(sent.getSource()) : null,
        sent.getStatusValue() == 0
            ? AssumptionStatus.UNTESTED
            : Coded.of(AssumptionStatus.class, sent.getStatus().name()),
        sent.getOwner(),
        sent.getAssignee(),
        sent.getReviewOn(),
        sent.getRelatedList());
  }

  static it.nzd.theories.v1.IndicatorLink toProto(IndicatorLink link) {
    return it.nzd.theories.v1.IndicatorLink.newBuilder()
        .setId(link.id())
        .setVersion(link.version())
        .setNode(link.node())
        .setIndicator(link.indicator())
        .setBaselineValue(plain(link.baselineValue()))
        .setBaselineYear(link.baselineYear())
        .setTargetValue(plain(link.targetValue()))
        .setDueOn(link.dueOn())
        .setNote(link.note())
        .build();
  }

  static IndicatorLink fromProto(it.nzd.theories.v1.IndicatorLink sent) {
    return new IndicatorLink(
        sent.getId(),
        sent.getVersion(),
        sent.getNode(),
        sent.getIndicator(),
        number(sent.getBaselineValue()),
        sent.getBaselineYear(),
        number(sent.getTargetValue()),
        sent.getDueOn(),
        sent.getNote());
  }

  static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static @Nullable BigDecimal number(String sent) {
    return sent.isEmpty() ? null : new BigDecimal(sent);
  }

  private static Provenance provenance(it.nzd.theories.v1.Provenance sent) {
    return new Provenance(sent.getTheory(), sent.getNode(), sent.getRevision());
  }
}
