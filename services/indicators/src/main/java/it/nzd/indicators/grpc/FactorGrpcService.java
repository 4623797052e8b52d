package it.nzd.indicators.grpc;

import com.google.protobuf.Empty;
import io.grpc.stub.StreamObserver;
import it.nzd.indicators.application.FactorService;
import it.nzd.indicators.v1.CreateFactorRequest;
import it.nzd.indicators.v1.DeleteFactorRequest;
import it.nzd.indicators.v1.Factor;
import it.nzd.indicators.v1.FactorServiceGrpc.FactorServiceImplBase;
import it.nzd.indicators.v1.GetFactorRequest;
import it.nzd.indicators.v1.ListFactorsRequest;
import it.nzd.indicators.v1.ListFactorsResponse;
import it.nzd.indicators.v1.UpdateFactorRequest;
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

/** Factors over gRPC. */
@Singleton
final class FactorGrpcService extends FactorServiceImplBase {
  private final FactorService factors;

  FactorGrpcService(FactorService factors) {
    this.factors = factors;
  }

  @Override
  public void getFactor(GetFactorRequest request, StreamObserver<Factor> out) {
    Unary.reply(out, FactorProtoMapper.toProto(factors.get(Caller.current(), request.getName())));
  }

  @Override
  public void listFactors(ListFactorsRequest request, StreamObserver<ListFactorsResponse> out) {
    var tenant = Messages.tenant(request.getParent());
    var page =
        factors.list(Caller.current(), tenant, request.getSubject(), PageRequest.of(request));
    var answer = ListFactorsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(item -> answer.addFactors(FactorProtoMapper.toProto(item)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createFactor(CreateFactorRequest request, StreamObserver<Factor> out) {
    var command =
        new Create<>(
            request.getParent(),
            request.getFactorId(),
            FactorProtoMapper.fromProto(request.getFactor()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, FactorProtoMapper.toProto(factors.create(Caller.current(), command)));
  }

  @Override
  public void updateFactor(UpdateFactorRequest request, StreamObserver<Factor> out) {
    var sent = request.getFactor();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "factor.etag"),
            FactorProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, FactorProtoMapper.toProto(factors.update(Caller.current(), command)));
  }

  @Override
  public void deleteFactor(DeleteFactorRequest request, StreamObserver<Empty> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    factors.delete(Caller.current(), new Step(request.getName(), revision, RequestKey.of(request)));
    Unary.reply(out, Empty.getDefaultInstance());
  }
}
