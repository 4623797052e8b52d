package it.nzd.indicators.grpc;

import com.google.protobuf.Empty;
import io.grpc.stub.StreamObserver;
import it.nzd.indicators.application.RequirementService;
import it.nzd.indicators.v1.CreateRequirementRequest;
import it.nzd.indicators.v1.DeleteRequirementRequest;
import it.nzd.indicators.v1.GetRequirementRequest;
import it.nzd.indicators.v1.ListRequirementsRequest;
import it.nzd.indicators.v1.ListRequirementsResponse;
import it.nzd.indicators.v1.Requirement;
import it.nzd.indicators.v1.RequirementServiceGrpc.RequirementServiceImplBase;
import it.nzd.indicators.v1.UpdateRequirementRequest;
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

/** Requirements over gRPC. */
@Singleton
final class RequirementGrpcService extends RequirementServiceImplBase {
  private final RequirementService requirements;

  RequirementGrpcService(RequirementService requirements) {
    this.requirements = requirements;
  }

  @Override
  public void getRequirement(GetRequirementRequest request, StreamObserver<Requirement> out) {
    Unary.reply(
        out, RequirementProtoMapper.toProto(requirements.get(Caller.current(), request.getName())));
  }

  @Override
  public void listRequirements(
      ListRequirementsRequest request, StreamObserver<ListRequirementsResponse> out) {
    var tenant = Messages.tenant(request.getParent());
    var page = requirements.list(Caller.current(), tenant, PageRequest.of(request));
    var answer = ListRequirementsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(item -> answer.addRequirements(RequirementProtoMapper.toProto(item)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createRequirement(CreateRequirementRequest request, StreamObserver<Requirement> out) {
    var command =
        new Create<>(
            request.getParent(),
            request.getRequirementId(),
            RequirementProtoMapper.fromProto(request.getRequirement()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(
        out, RequirementProtoMapper.toProto(requirements.create(Caller.current(), command)));
  }

  @Override
  public void updateRequirement(UpdateRequirementRequest request, StreamObserver<Requirement> out) {
    var sent = request.getRequirement();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "requirement.etag"),
            RequirementProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(
        out, RequirementProtoMapper.toProto(requirements.update(Caller.current(), command)));
  }

  @Override
  public void deleteRequirement(DeleteRequirementRequest request, StreamObserver<Empty> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    requirements.delete(
        Caller.current(), new Step(request.getName(), revision, RequestKey.of(request)));
    Unary.reply(out, Empty.getDefaultInstance());
  }
}
