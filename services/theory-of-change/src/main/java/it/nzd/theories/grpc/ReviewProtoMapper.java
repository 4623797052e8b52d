package it.nzd.theories.grpc;

import it.nzd.common.v1.Period;
import it.nzd.platform.contract.Messages;
import it.nzd.theories.domain.Presences.Presence;
import it.nzd.theories.domain.review.Difference;
import it.nzd.theories.domain.review.LinkStanding;
import it.nzd.theories.domain.review.NodeStanding;
import it.nzd.theories.domain.review.Standing;
import it.nzd.theories.v1.ElementDifference;
import it.nzd.theories.v1.FieldDifference;

/** What is said of a model, and its messages. */
final class ReviewProtoMapper {
  private ReviewProtoMapper() {}

  static it.nzd.theories.v1.NodeStanding toProto(NodeStanding node) {
    var out =
        it.nzd.theories.v1.NodeStanding.newBuilder()
            .setNode(node.node())
            .setStanding(toProto(node.standing()));
    node.links().forEach(link -> out.addLinks(toProto(link)));
    return out.build();
  }

  static ElementDifference toProto(Difference difference) {
    var out =
        ElementDifference.newBuilder()
            .setKind(ElementDifference.Kind.valueOf("KIND_" + difference.kind().name()))
            .setElement(difference.element())
            .setId(difference.id())
            .setTitle(difference.title());
    difference
        .fields()
        .forEach(
            field ->
                out.addFields(
                    FieldDifference.newBuilder()
                        .setField(field.field())
                        .setBefore(field.before())
                        .setAfter(field.after())));
    return out.build();
  }

  static it.nzd.theories.v1.Presence toProto(Presence presence) {
    return it.nzd.theories.v1.Presence.newBuilder()
        .setPerson(presence.person())
        .addAllRoles(presence.roles().stream().sorted().toList())
        .setElement(presence.element())
        .setSeenTime(Messages.timestamp(presence.at()))
        .build();
  }

  private static it.nzd.theories.v1.LinkStanding toProto(LinkStanding link) {
    var reading = link.reading();
    var out =
        it.nzd.theories.v1.LinkStanding.newBuilder()
            .setLink(link.link())
            .setStanding(toProto(link.standing()))
            .setLatestValue(ElementProtoMapper.plain(reading.value()))
            .setRequiredValue(ElementProtoMapper.plain(link.required()))
            .setUnit(reading.unit())
            .setIllustrative(reading.isIllustrative());
    if (!reading.period().isEmpty()) {
      out.setLatestPeriod(Period.newBuilder().setCode(reading.period()));
    }
    return out.build();
  }

  private static it.nzd.theories.v1.NodeStanding.Standing toProto(Standing standing) {
    return it.nzd.theories.v1.NodeStanding.Standing.valueOf(standing.code());
  }
}
