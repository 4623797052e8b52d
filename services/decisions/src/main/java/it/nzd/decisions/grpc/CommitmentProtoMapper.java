package it.nzd.decisions.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.decisions.application.CommitmentView;
import it.nzd.decisions.domain.Commitment;
import it.nzd.decisions.domain.CommitmentState;
import it.nzd.decisions.domain.CommitmentValue;
import it.nzd.decisions.domain.Commitments;
import it.nzd.decisions.domain.Milestone;
import it.nzd.decisions.domain.Signature;
import it.nzd.decisions.v1.CommitmentSummary;
import it.nzd.decisions.v1.ListCommitmentsRequest;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Commitments and their messages. */
final class CommitmentProtoMapper {
  private CommitmentProtoMapper() {}

  static it.nzd.decisions.v1.Commitment toProto(CommitmentView view) {
    var out = plain(view.stored());
    view.available().forEach(action -> out.addAvailableActions(action.toProto()));
    return out.build();
  }

  static it.nzd.decisions.v1.Commitment listed(Stored<Commitment> stored) {
    return plain(stored).build();
  }

  /** A new commitment as it was sent. */
  static Commitment fromProto(it.nzd.decisions.v1.Commitment sent) {
    return content(sent, "", CommitmentState.DRAFT, List.of(), null);
  }

  static UnaryOperator<Commitment> edit(it.nzd.decisions.v1.Commitment sent, FieldMask mask) {
    return now ->
        content(
            UpdateMask.apply(mask, content(now).build(), sent),
            now.signatoryName(),
            now.state(),
            now.steps(),
            now.signature());
  }

  static Commitments.Query query(ListCommitmentsRequest request) {
    return new Commitments.Query(
        Messages.tenant(request.getParent()),
        request.getSignatory(),
        request.getStatesList().stream()
            .map(state -> Coded.of(CommitmentState.class, state.name()))
            .collect(Collectors.toSet()),
        request.getDecision(),
        request.getDistrict());
  }

  static CommitmentSummary toProto(Commitments.Summary summary) {
    var out = CommitmentSummary.newBuilder().setSignatories(summary.signatories());
    int counting = 0;
    for (var count : summary.counts().entrySet()) {
      counting += count.getKey().counts() ? count.getValue() : 0;
      out.addCountsBuilder()
          .setState(it.nzd.decisions.v1.Commitment.State.valueOf(count.getKey().code()))
          .setCount(count.getValue());
    }
    return out.setCounting(counting).build();
  }

  private static Commitment content(
      it.nzd.decisions.v1.Commitment sent,
      String signatoryName,
      CommitmentState state,
      List<Taken> steps,
      @Nullable Signature signature) {
    return new Commitment(
        sent.getTitle(),
        sent.getStatement(),
        sent.getSignatory(),
        signatoryName,
        sent.getDistrict(),
        Requests.levers(sent.getLeversList()),
        sent.getIndicator(),
        sent.hasBaseline() ? value(sent.getBaseline()) : null,
        sent.hasTarget() ? value(sent.getTarget()) : null,
        sent.getMilestonesList().stream().map(CommitmentProtoMapper::milestone).toList(),
        sent.getConditions(),
        Requests.day(sent.getDueDay(), "commitment.due_day"),
        sent.getDecisionsList(),
        sent.hasSource() ? Messages.fromProto(sent.getSource()) : null,
        Messages.fromProto(sent.getVisibility()),
        sent.getLinksList().stream().map(Messages::fromProto).toList(),
        state,
        steps,
        signature);
  }

  private static Milestone milestone(it.nzd.decisions.v1.CommitmentMilestone sent) {
    return new Milestone(
        sent.getTitle(),
        Requests.day(sent.getDueDay(), "commitment.milestones"),
        sent.getReached());
  }

  private static CommitmentValue value(it.nzd.decisions.v1.CommitmentValue sent) {
    return new CommitmentValue(sent.getYear(), Messages.fromProto(sent.getQuantity()));
  }

  private static it.nzd.decisions.v1.CommitmentValue toProto(CommitmentValue value) {
    return it.nzd.decisions.v1.CommitmentValue.newBuilder()
        .setYear(value.year())
        .setQuantity(Messages.toProto(value.quantity()))
        .build();
  }

  private static it.nzd.decisions.v1.Commitment.Builder content(Commitment commitment) {
    var out =
        it.nzd.decisions.v1.Commitment.newBuilder()
            .setTitle(commitment.title())
            .setStatement(commitment.statement())
            .setSignatory(commitment.signatory())
            .setDistrict(commitment.district())
            .addAllLevers(Requests.leversToProto(commitment.levers()))
            .setIndicator(commitment.indicator())
            .setConditions(commitment.conditions())
            .setDueDay(commitment.dueDay().toString())
            .addAllDecisions(commitment.decisions())
            .setVisibility(Messages.toProto(commitment.visibility()));
    Optional.ofNullable(commitment.baseline()).ifPresent(v -> out.setBaseline(toProto(v)));
    Optional.ofNullable(commitment.target()).ifPresent(v -> out.setTarget(toProto(v)));
    Optional.ofNullable(commitment.source())
        .ifPresent(source -> out.setSource(Messages.toProto(source)));
    commitment.links().forEach(link -> out.addLinks(Messages.toProto(link)));
    for (var milestone : commitment.milestones()) {
      out.addMilestonesBuilder()
          .setTitle(milestone.title())
          .setDueDay(milestone.dueDay().toString())
          .setReached(milestone.reached());
    }
    return out;
  }

  private static it.nzd.decisions.v1.Commitment.Builder plain(Stored<Commitment> stored) {
    var commitment = stored.value();
    var out =
        content(commitment)
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setState(it.nzd.decisions.v1.Commitment.State.valueOf(commitment.state().code()))
            .setSignatoryName(commitment.signatoryName())
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    commitment.steps().forEach(step -> out.addSteps(Messages.toProto(step)));
    var signature = commitment.signature();
    if (signature != null) {
      out.setSignature(
          it.nzd.decisions.v1.Signature.newBuilder()
              .setPerson(signature.person())
              .setSignDay(signature.day().toString())
              .setDocument(signature.document())
              .setSignTime(Messages.timestamp(signature.recordedAt())));
    }
    return out;
  }
}
