package it.nzd.stakeholders.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.stakeholders.application.MandateService;
import it.nzd.stakeholders.v1.CreateMandateRequest;
import it.nzd.stakeholders.v1.EndMandateRequest;
import it.nzd.stakeholders.v1.ListMandatesRequest;
import it.nzd.stakeholders.v1.ListMandatesResponse;
import it.nzd.stakeholders.v1.Mandate;
import it.nzd.stakeholders.v1.MandateServiceGrpc.MandateServiceImplBase;
import jakarta.inject.Singleton;

/** Mandates over gRPC. */
@Singleton
final class MandateGrpcService extends MandateServiceImplBase {
  private final MandateService mandates;

  MandateGrpcService(MandateService mandates) {
    this.mandates = mandates;
  }

  @Override
  public void listMandates(ListMandatesRequest request, StreamObserver<ListMandatesResponse> out) {
    var page =
        mandates.list(
            Caller.current(),
            ResourceName.tenant(request.getParent()),
            request.getOrganisation(),
            request.getPerson(),
            PageRequest.of(request));
    var answer = ListMandatesResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(mandate -> answer.addMandates(MandateProtoMapper.toProto(mandate)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createMandate(CreateMandateRequest request, StreamObserver<Mandate> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            MandateProtoMapper.fromProto(request.getMandate()),
            RequestKey.of(request),
            false);
    Unary.reply(out, MandateProtoMapper.toProto(mandates.create(Caller.current(), command)));
  }

  @Override
  public void endMandate(EndMandateRequest request, StreamObserver<Mandate> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    var step = new Step(request.getName(), revision, RequestKey.of(request));
    Unary.reply(out, MandateProtoMapper.toProto(mandates.end(Caller.current(), step)));
  }
}
