package it.nzd.barriers.grpc;

import it.nzd.barriers.application.CommonView;
import it.nzd.barriers.application.Compared;
import it.nzd.barriers.domain.common.Likeness;
import it.nzd.barriers.domain.common.Member;
import it.nzd.barriers.v1.CommonBarrier;
import it.nzd.barriers.v1.CommonMember;
import it.nzd.barriers.v1.CompareBarriersResponse;
import it.nzd.barriers.v1.LikenessGround;
import it.nzd.barriers.v1.Suggestion;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.lifecycle.Lifecycle;

/** Common barriers and suggestions and their messages. */
final class CommonProtoMapper {
  private CommonProtoMapper() {}

  static CommonBarrier toProto(CommonView view) {
    var stored = view.stored();
    var common = stored.value();
    var out =
        CommonBarrier.newBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setTitle(common.title())
            .setLikeness(toProto(common.likeness()))
            .setState(Lifecycle.code(common.state()))
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    common.members().forEach(member -> out.addMembers(toProto(member, view)));
    common.links().forEach(link -> out.addLinks(Messages.toProto(link)));
    common.steps().forEach(step -> out.addSteps(Messages.toProto(step)));
    view.available().stream().map(Available::toProto).forEach(out::addAvailableActions);
    if (view.score() != null) {
      out.setScore(ScoreProtoMapper.toProto(view.score()));
    }
    return out.build();
  }

  static CompareBarriersResponse toProto(Compared compared) {
    var out = CompareBarriersResponse.newBuilder().setCompared(compared.looked());
    compared
        .pairs()
        .forEach(
            pair ->
                out.addSuggestions(
                    Suggestion.newBuilder()
                        .setBarrier(BarrierProtoMapper.toProto(pair.barrier()))
                        .setOther(BarrierProtoMapper.toProto(pair.other()))
                        .setLikeness(toProto(pair.likeness()))));
    return out.build();
  }

  private static CommonMember toProto(Member member, CommonView view) {
    var out =
        CommonMember.newBuilder()
            .setBarrier(member.barrier())
            .setAnswer(CommonMember.Answer.valueOf(member.answer().code()))
            .setReason(member.reason());
    if (member.answeredAt() != null) {
      out.setAnswerTime(Messages.timestamp(member.answeredAt()));
    }
    var content = view.members().get(member.barrier());
    if (content != null) {
      out.setContent(BarrierProtoMapper.toProto(content));
    }
    return out.build();
  }

  private static it.nzd.barriers.v1.Likeness toProto(Likeness likeness) {
    var out = it.nzd.barriers.v1.Likeness.newBuilder().setScore(likeness.score());
    likeness
        .grounds()
        .forEach(
            each ->
                out.addGrounds(
                    LikenessGround.newBuilder()
                        .setKind(LikenessGround.Kind.valueOf(each.kind().code()))
                        .setWeight(each.weight())
                        .addAllShared(each.shared())));
    return out.build();
  }
}
