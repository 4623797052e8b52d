package it.nzd.indicators.grpc;

import com.google.protobuf.Empty;
import io.grpc.stub.StreamObserver;
import it.nzd.indicators.application.InterventionService;
import it.nzd.indicators.v1.CheckInterventionRequest;
import it.nzd.indicators.v1.CreateInterventionRequest;
import it.nzd.indicators.v1.DeleteInterventionRequest;
import it.nzd.indicators.v1.GetInterventionRequest;
import it.nzd.indicators.v1.Intervention;
import it.nzd.indicators.v1.InterventionCheck;
import it.nzd.indicators.v1.InterventionServiceGrpc.InterventionServiceImplBase;
import it.nzd.indicators.v1.ListInterventionsRequest;
import it.nzd.indicators.v1.ListInterventionsResponse;
import it.nzd.indicators.v1.UpdateInterventionRequest;
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

/** Interventions over gRPC. */
@Singleton
final class InterventionGrpcService extends InterventionServiceImplBase {
  private final InterventionService interventions;

  InterventionGrpcService(InterventionService interventions) {
    this.interventions = interventions;
  }

  @Override
  public void getIntervention(GetInterventionRequest request, StreamObserver<Intervention> out) {
    Unary.reply(
        out,
        InterventionProtoMapper.toProto(interventions.get(Caller.current(), request.getName())));
  }

  @Override
  public void listInterventions(
      ListInterventionsRequest request, StreamObserver<ListInterventionsResponse> out) {
    var page =
        interventions.list(
            Caller.current(),
            Messages.tenant(request.getParent()),
            request.getDistrict(),
            PageRequest.of(request));
    var answer = ListInterventionsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(item -> answer.addInterventions(InterventionProtoMapper.toProto(item)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void checkIntervention(
      CheckInterventionRequest request, StreamObserver<InterventionCheck> out) {
    var checks = interventions.check(Caller.current(), request.getName());
    Unary.reply(out, RequirementProtoMapper.toProto(checks));
  }

  @Override
  public void createIntervention(
      CreateInterventionRequest request, StreamObserver<Intervention> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            InterventionProtoMapper.fromProto(request.getIntervention()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(
        out, InterventionProtoMapper.toProto(interventions.create(Caller.current(), command)));
  }

  @Override
  public void updateIntervention(
      UpdateInterventionRequest request, StreamObserver<Intervention> out) {
    var sent = request.getIntervention();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "intervention.etag"),
            InterventionProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(
        out, InterventionProtoMapper.toProto(interventions.update(Caller.current(), command)));
  }

  @Override
  public void deleteIntervention(DeleteInterventionRequest request, StreamObserver<Empty> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    interventions.delete(
        Caller.current(), new Step(request.getName(), revision, RequestKey.of(request)));
    Unary.reply(out, Empty.getDefaultInstance());
  }
}
