package it.nzd.barriers.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.barriers.application.BarrierView;
import it.nzd.barriers.domain.Affected;
import it.nzd.barriers.domain.BarrierClass;
import it.nzd.barriers.domain.BarrierContent;
import it.nzd.barriers.domain.Controllability;
import it.nzd.barriers.domain.Dimension;
import it.nzd.barriers.domain.Evidence;
import it.nzd.barriers.domain.GovernanceLevel;
import it.nzd.barriers.domain.Polarity;
import it.nzd.barriers.domain.Trend;
import it.nzd.barriers.v1.Barrier;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Lever;
import java.util.function.UnaryOperator;

/** Barriers and their messages. */
final class BarrierProtoMapper {
  private BarrierProtoMapper() {}

  static Barrier toProto(BarrierView view) {
    var stored = view.stored();
    var barrier = stored.value();
    var out =
        toProto(barrier.content()).toBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setDuplicateOf(barrier.duplicateOf())
            .setState(Lifecycle.code(barrier.state()))
            .addAllCommonBarriers(view.commons())
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    barrier.steps().forEach(step -> out.addSteps(Messages.toProto(step)));
    view.available().stream().map(Available::toProto).forEach(out::addAvailableActions);
    if (view.score() != null) {
      out.setScore(ScoreProtoMapper.toProto(view.score()));
    }
    return out.build();
  }

  static BarrierContent fromProto(Barrier sent) {
    return new BarrierContent(
        sent.getTitle().strip(),
        sent.getStatement().strip(),
        sent.getLanguage(),
        sent.getDistrict(),
        sent.getMunicipality(),
        Coded.of(Dimension.class, sent.getDimension().name()),
        Coded.of(Polarity.class, sent.getPolarity().name()),
        Coded.of(BarrierClass.class, sent.getBarrierClass().name()),
        Coded.of(GovernanceLevel.class, sent.getGovernanceLevel().name()),
        sent.getLeversList().stream().map(each -> Coded.of(Lever.class, each.name())).toList(),
        Coded.of(Trend.class, sent.getTrend().name()),
        Coded.of(Controllability.class, sent.getControllability().name()),
        sent.getEvidenceList().stream().map(BarrierProtoMapper::fromProto).toList(),
        sent.getOwner().strip(),
        sent.getWorkaround().strip(),
        sent.getRemedy().strip(),
        sent.getAffectedList().stream()
            .map(each -> new Affected(each.getTarget(), each.getNode(), each.getNote()))
            .toList(),
        sent.getLinksList().stream().map(Messages::fromProto).toList(),
        sent.getInvented(),
        Messages.fromProto(sent.getVisibility()));
  }

  static UnaryOperator<BarrierContent> edit(Barrier sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, toProto(present), sent));
  }

  private static Barrier toProto(BarrierContent content) {
    var out =
        Barrier.newBuilder()
            .setTitle(content.title())
            .setStatement(content.statement())
            .setLanguage(content.language())
            .setDistrict(content.district())
            .setMunicipality(content.municipality())
            .setDimension(Barrier.Dimension.valueOf(content.dimension().code()))
            .setPolarity(Barrier.Polarity.valueOf(content.polarity().code()))
            .setBarrierClass(Barrier.BarrierClass.valueOf(content.barrierClass().code()))
            .setGovernanceLevel(Barrier.GovernanceLevel.valueOf(content.governanceLevel().code()))
            .setTrend(Barrier.Trend.valueOf(content.trend().code()))
            .setControllability(Barrier.Controllability.valueOf(content.controllability().code()))
            .setOwner(content.owner())
            .setWorkaround(content.workaround())
            .setRemedy(content.remedy())
            .setInvented(content.invented())
            .setVisibility(Messages.toProto(content.visibility()));
    content.levers().forEach(each -> out.addLevers(it.nzd.common.v1.Lever.valueOf(each.code())));
    content.evidence().forEach(each -> out.addEvidence(toProto(each)));
    content.affected().forEach(each -> out.addAffected(toProto(each)));
    content.links().forEach(each -> out.addLinks(Messages.toProto(each)));
    return out.build();
  }

  private static it.nzd.barriers.v1.Evidence toProto(Evidence evidence) {
    var out =
        it.nzd.barriers.v1.Evidence.newBuilder()
            .setStatement(evidence.statement())
            .setPerimeter(evidence.perimeter())
            .setAsOf(evidence.asOf())
            .setSource(Messages.toProto(evidence.source()));
    if (evidence.quantity() != null) {
      out.setQuantity(Messages.toProto(evidence.quantity()));
    }
    return out.build();
  }

  private static Evidence fromProto(it.nzd.barriers.v1.Evidence sent) {
    return new Evidence(
        sent.getStatement(),
        sent.hasQuantity() ? Messages.fromProto(sent.getQuantity()) : null,
        sent.getPerimeter(),
        sent.getAsOf(),
        Messages.fromProto(sent.getSource()));
  }

  private static it.nzd.barriers.v1.Affected toProto(Affected affected) {
    return it.nzd.barriers.v1.Affected.newBuilder()
        .setTarget(affected.target())
        .setNode(affected.node())
        .setNote(affected.note())
        .build();
  }
}
