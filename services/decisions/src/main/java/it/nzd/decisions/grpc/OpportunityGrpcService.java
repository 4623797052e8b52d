package it.nzd.decisions.grpc;

import com.google.protobuf.Empty;
import io.grpc.stub.StreamObserver;
import it.nzd.decisions.application.OpportunityService;
import it.nzd.decisions.domain.Opportunity;
import it.nzd.decisions.v1.CreateOpportunityRequest;
import it.nzd.decisions.v1.DeleteOpportunityRequest;
import it.nzd.decisions.v1.GetOpportunityRequest;
import it.nzd.decisions.v1.ListOpportunitiesRequest;
import it.nzd.decisions.v1.ListOpportunitiesResponse;
import it.nzd.decisions.v1.OpportunityServiceGrpc;
import it.nzd.decisions.v1.UpdateOpportunityRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;

/** Opportunities over gRPC. */
@Singleton
final class OpportunityGrpcService extends OpportunityServiceGrpc.OpportunityServiceImplBase {
  private final OpportunityService opportunities;

  OpportunityGrpcService(OpportunityService opportunities) {
    this.opportunities = opportunities;
  }

  @Override
  public void getOpportunity(
      GetOpportunityRequest request, StreamObserver<it.nzd.decisions.v1.Opportunity> out) {
    reply(out, opportunities.get(Caller.current(), request.getName()));
  }

  @Override
  public void listOpportunities(
      ListOpportunitiesRequest request, StreamObserver<ListOpportunitiesResponse> out) {
    var page =
        opportunities.list(
            Caller.current(),
            Messages.tenant(request.getParent()),
            request.getDistrict(),
            request.getDecision(),
            PageRequest.of(request));
    var answer = ListOpportunitiesResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(found -> answer.addOpportunities(OpportunityProtoMapper.toProto(found)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createOpportunity(
      CreateOpportunityRequest request, StreamObserver<it.nzd.decisions.v1.Opportunity> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            OpportunityProtoMapper.fromProto(request.getOpportunity()),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, opportunities.create(Caller.current(), command));
  }

  @Override
  public void updateOpportunity(
      UpdateOpportunityRequest request, StreamObserver<it.nzd.decisions.v1.Opportunity> out) {
    var sent = request.getOpportunity();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "opportunity.etag"),
            OpportunityProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, opportunities.update(Caller.current(), command));
  }

  @Override
  public void deleteOpportunity(DeleteOpportunityRequest request, StreamObserver<Empty> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    opportunities.delete(
        Caller.current(), new Step(request.getName(), revision, RequestKey.of(request)));
    Unary.reply(out, Empty.getDefaultInstance());
  }

  private static void reply(
      StreamObserver<it.nzd.decisions.v1.Opportunity> out, Stored<Opportunity> stored) {
    Unary.reply(out, OpportunityProtoMapper.toProto(stored));
  }
}
