package it.nzd.sandboxes.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.Stored;
import it.nzd.sandboxes.application.ReplicationService;
import it.nzd.sandboxes.domain.ReplicaTable;
import it.nzd.sandboxes.v1.CompareReplicasRequest;
import it.nzd.sandboxes.v1.Fit;
import it.nzd.sandboxes.v1.FitCondition;
import it.nzd.sandboxes.v1.FitQuestion;
import it.nzd.sandboxes.v1.GetFitRequest;
import it.nzd.sandboxes.v1.ReplicaCell;
import it.nzd.sandboxes.v1.ReplicaColumn;
import it.nzd.sandboxes.v1.ReplicaComparison;
import it.nzd.sandboxes.v1.ReplicaRow;
import it.nzd.sandboxes.v1.ReplicateSandboxRequest;
import it.nzd.sandboxes.v1.ReplicationServiceGrpc.ReplicationServiceImplBase;
import it.nzd.sandboxes.v1.Sandbox;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Replication over gRPC. */
@Singleton
final class ReplicationGrpcService extends ReplicationServiceImplBase {
  private final ReplicationService replication;

  ReplicationGrpcService(ReplicationService replication) {
    this.replication = replication;
  }

  @Override
  public void getFit(GetFitRequest request, StreamObserver<Fit> out) {
    var answer = Fit.newBuilder();
    for (var question : replication.fit(Caller.current(), request.getName())) {
      answer.addQuestions(
          FitQuestion.newBuilder()
              .setAspect(Codes.toProto(FitCondition.Aspect.class, "ASPECT_", question.aspect()))
              .setRequirement(question.requirement())
              .addAllLocalNorms(question.localNorms()));
    }
    Unary.reply(out, answer.build());
  }

  @Override
  public void replicateSandbox(ReplicateSandboxRequest request, StreamObserver<Sandbox> out) {
    var command =
        new ReplicationService.Replicate(
            request.getParent(),
            request.getSource(),
            request.getDistrict(),
            request.getTitle(),
            request.getFindingsList().stream().map(TrialProtoMapper::fromProto).toList(),
            RequestKey.of(request));
    var copy = replication.replicate(Caller.current(), command);
    Unary.reply(out, SandboxProtoMapper.toProto(copy));
  }

  @Override
  public void compareReplicas(
      CompareReplicasRequest request, StreamObserver<ReplicaComparison> out) {
    var table = replication.compare(Caller.current(), request.getName());
    var answer = ReplicaComparison.newBuilder();
    for (int i = 0; i < table.columns().size(); i++) {
      answer.addColumns(column(table.columns().get(i), i == 0));
    }
    for (var row : table.rows()) {
      var line = ReplicaRow.newBuilder().setIndicator(row.indicator());
      row.cells().forEach(cell -> line.addCells(cell(cell)));
      answer.addRows(line);
    }
    Unary.reply(out, answer.build());
  }

  private static ReplicaColumn column(
      Stored<it.nzd.sandboxes.domain.Sandbox> trial, boolean isSource) {
    var sandbox = trial.value();
    return ReplicaColumn.newBuilder()
        .setSandbox(trial.name())
        .setTitle(sandbox.title())
        .setState(SandboxProtoMapper.toProto(sandbox.state()))
        .setStartDay(Days.toProto(sandbox.design().startDay()))
        .setEndDay(Days.toProto(sandbox.design().endDay()))
        .setIncidents(sandbox.trial().incidents().size())
        .setSource(isSource)
        .build();
  }

  private static ReplicaCell cell(Optional<ReplicaTable.Cell> found) {
    var out = ReplicaCell.newBuilder().setMeasured(found.isPresent());
    found.ifPresent(
        cell -> {
          var baseline = cell.baseline();
          if (baseline != null) {
            out.setBaselineValue(baseline.toPlainString());
          }
          var latest = cell.latest();
          if (latest != null) {
            out.setLatestValue(latest.value().toPlainString())
                .setLatestPeriod(latest.period())
                .setSuccess(latest.success())
                .setHarm(latest.harm())
                .setIllustrative(latest.illustrative());
          }
          cell.changePercent().ifPresent(percent -> out.setChangePercent(percent.toPlainString()));
        });
    return out.build();
  }
}
