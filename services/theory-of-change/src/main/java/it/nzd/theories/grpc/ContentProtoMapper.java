package it.nzd.theories.grpc;

import it.nzd.theories.domain.model.Content;
import it.nzd.theories.domain.model.Element;
import it.nzd.theories.v1.TheoryContent;
import java.util.ArrayList;
import java.util.List;

/** What a model says, and its message. */
final class ContentProtoMapper {
  private ContentProtoMapper() {}

  static TheoryContent toProto(Content content) {
    var out = TheoryContent.newBuilder().setCeiling(content.ceiling());
    content.tiers().forEach(tier -> out.addTiers(ElementProtoMapper.toProto(tier)));
    content.nodes().values().forEach(node -> out.addNodes(ElementProtoMapper.toProto(node)));
    content.edges().values().forEach(edge -> out.addEdges(ElementProtoMapper.toProto(edge)));
    content
        .assumptions()
        .values()
        .forEach(assumption -> out.addAssumptions(ElementProtoMapper.toProto(assumption)));
    content
        .links()
        .values()
        .forEach(link -> out.addIndicatorLinks(ElementProtoMapper.toProto(link)));
    return out.build();
  }

  /** The elements of a message, in its order. */
  static List<Element> elements(TheoryContent sent) {
    var all = new ArrayList<Element>();
    sent.getTiersList().forEach(tier -> all.add(ElementProtoMapper.fromProto(tier)));
    sent.getNodesList().forEach(node -> all.add(ElementProtoMapper.fromProto(node)));
    sent.getEdgesList().forEach(edge -> all.add(ElementProtoMapper.fromProto(edge)));
    sent.getAssumptionsList()
        .forEach(assumption -> all.add(ElementProtoMapper.fromProto(assumption)));
    sent.getIndicatorLinksList().forEach(link -> all.add(ElementProtoMapper.fromProto(link)));
    return all;
  }
}
