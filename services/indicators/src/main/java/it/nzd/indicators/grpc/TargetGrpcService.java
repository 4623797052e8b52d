package it.nzd.indicators.grpc;

import com.google.protobuf.Empty;
import io.grpc.stub.StreamObserver;
import it.nzd.indicators.application.TargetService;
import it.nzd.indicators.domain.Targets;
import it.nzd.indicators.v1.CreateTargetRequest;
import it.nzd.indicators.v1.DeleteTargetRequest;
import it.nzd.indicators.v1.GetTargetRequest;
import it.nzd.indicators.v1.ListTargetsRequest;
import it.nzd.indicators.v1.ListTargetsResponse;
import it.nzd.indicators.v1.Target;
import it.nzd.indicators.v1.TargetServiceGrpc.TargetServiceImplBase;
import it.nzd.indicators.v1.UpdateTargetRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;

/** Targets over gRPC. */
@Singleton
final class TargetGrpcService extends TargetServiceImplBase {
  private final TargetService targets;

  TargetGrpcService(TargetService targets) {
    this.targets = targets;
  }

  @Override
  public void getTarget(GetTargetRequest request, StreamObserver<Target> out) {
    Unary.reply(out, TargetProtoMapper.toProto(targets.get(Caller.current(), request.getName())));
  }

  @Override
  public void listTargets(ListTargetsRequest request, StreamObserver<ListTargetsResponse> out) {
    var query =
        new Targets.Query(
            Messages.tenant(request.getParent()), request.getIndicator(), request.getDistrict());
    var page = targets.list(Caller.current(), query, PageRequest.of(request));
    var answer = ListTargetsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(item -> answer.addTargets(TargetProtoMapper.toProto(item)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createTarget(CreateTargetRequest request, StreamObserver<Target> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            TargetProtoMapper.fromProto(request.getTarget()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, TargetProtoMapper.toProto(targets.create(Caller.current(), command)));
  }

  @Override
  public void updateTarget(UpdateTargetRequest request, StreamObserver<Target> out) {
    var sent = request.getTarget();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "target.etag"),
            TargetProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, TargetProtoMapper.toProto(targets.update(Caller.current(), command)));
  }

  @Override
  public void deleteTarget(DeleteTargetRequest request, StreamObserver<Empty> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    targets.delete(Caller.current(), new Step(request.getName(), revision, RequestKey.of(request)));
    Unary.reply(out, Empty.getDefaultInstance());
  }
}
