package it.nzd.theories.grpc;

import it.nzd.theories.domain.edit.Operation;
import it.nzd.theories.domain.edit.Operation.Add;
import it.nzd.theories.domain.edit.Operation.DrawCeiling;
import it.nzd.theories.domain.edit.Operation.MoveTier;
import it.nzd.theories.domain.edit.Operation.Remove;
import it.nzd.theories.domain.edit.Operation.Update;
import it.nzd.theories.domain.model.ElementKind;
import it.nzd.theories.v1.ElementRef;
import it.nzd.theories.v1.TheoryOperation;

/** Operations and their messages. */
final class OperationProtoMapper {
  private OperationProtoMapper() {}

  static Operation fromProto(TheoryOperation sent) {
    return switch (sent.getOperationCase()) {
      case ADD_NODE -> new Add(ElementProtoMapper.fromProto(sent.getAddNode()));
      case UPDATE_NODE -> new Update(ElementProtoMapper.fromProto(sent.getUpdateNode()));
      case REMOVE_NODE -> remove(ElementKind.NODE, sent.getRemoveNode());
      case ADD_EDGE -> new Add(ElementProtoMapper.fromProto(sent.getAddEdge()));
      case UPDATE_EDGE -> new Update(ElementProtoMapper.fromProto(sent.getUpdateEdge()));
      case REMOVE_EDGE -> remove(ElementKind.EDGE, sent.getRemoveEdge());
      case ADD_ASSUMPTION -> new Add(ElementProtoMapper.fromProto(sent.getAddAssumption()));
      case UPDATE_ASSUMPTION ->
          new Update(ElementProtoMapper.fromProto(sent.getUpdateAssumption()));
      case REMOVE_ASSUMPTION -> remove(ElementKind.ASSUMPTION, sent.getRemoveAssumption());
      case ADD_INDICATOR_LINK -> new Add(ElementProtoMapper.fromProto(sent.getAddIndicatorLink()));
      case UPDATE_INDICATOR_LINK ->
          new Update(ElementProtoMapper.fromProto(sent.getUpdateIndicatorLink()));
      case REMOVE_INDICATOR_LINK ->
          remove(ElementKind.INDICATOR_LINK, sent.getRemoveIndicatorLink());
      case ADD_TIER -> new Add(ElementProtoMapper.fromProto(sent.getAddTier()));
      case UPDATE_TIER -> new Update(ElementProtoMapper.fromProto(sent.getUpdateTier()));
      case REMOVE_TIER -> remove(ElementKind.TIER, sent.getRemoveTier());
      case MOVE_TIER ->
          new MoveTier(sent.getMoveTier().getTier(), sent.getMoveTier().getPosition());
      case SET_CEILING -> new DrawCeiling(sent.getSetCeiling().getTier());
      case OPERATION_NOT_SET -> throw new IllegalArgumentException("No operation");
    };
  }

  private static Remove remove(ElementKind kind, ElementRef element) {
    return new Remove(kind, element.getId(), element.getVersion());
  }
}
