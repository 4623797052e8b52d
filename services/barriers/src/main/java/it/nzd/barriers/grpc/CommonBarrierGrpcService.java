package it.nzd.barriers.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.barriers.application.CommonBarrierService;
import it.nzd.barriers.application.CompareBarriers;
import it.nzd.barriers.application.Propose;
import it.nzd.barriers.application.Proposing;
import it.nzd.barriers.application.ReasonedStep;
import it.nzd.barriers.application.SayWhether;
import it.nzd.barriers.v1.AnswerCommonBarrierRequest;
import it.nzd.barriers.v1.CommonBarrier;
import it.nzd.barriers.v1.CommonBarrierServiceGrpc.CommonBarrierServiceImplBase;
import it.nzd.barriers.v1.CompareBarriersRequest;
import it.nzd.barriers.v1.CompareBarriersResponse;
import it.nzd.barriers.v1.DissolveCommonBarrierRequest;
import it.nzd.barriers.v1.GetCommonBarrierRequest;
import it.nzd.barriers.v1.ListCommonBarriersRequest;
import it.nzd.barriers.v1.ListCommonBarriersResponse;
import it.nzd.barriers.v1.ProposeCommonBarrierRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;

/** Common barriers over gRPC. */
@Singleton
final class CommonBarrierGrpcService extends CommonBarrierServiceImplBase {
  private final CommonBarrierService commons;
  private final CompareBarriers comparing;
  private final Proposing proposing;

  CommonBarrierGrpcService(
      CommonBarrierService commons, CompareBarriers comparing, Proposing proposing) {
    this.commons = commons;
    this.comparing = comparing;
    this.proposing = proposing;
  }

  @Override
  public void getCommonBarrier(GetCommonBarrierRequest request, StreamObserver<CommonBarrier> out) {
    Unary.reply(out, CommonProtoMapper.toProto(commons.get(Caller.current(), request.getName())));
  }

  @Override
  public void listCommonBarriers(
      ListCommonBarriersRequest request, StreamObserver<ListCommonBarriersResponse> out) {
    var page =
        commons.list(
            Caller.current(), ResourceName.tenant(request.getCity()), PageRequest.of(request));
    var answer = ListCommonBarriersResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(each -> answer.addCommonBarriers(CommonProtoMapper.toProto(each)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void compareBarriers(
      CompareBarriersRequest request, StreamObserver<CompareBarriersResponse> out) {
    var compared =
        comparing.compare(
            Caller.current(), Messages.tenant(request.getParent()), request.getBarrier());
    Unary.reply(out, CommonProtoMapper.toProto(compared));
  }

  @Override
  public void proposeCommonBarrier(
      ProposeCommonBarrierRequest request, StreamObserver<CommonBarrier> out) {
    var command =
        new Propose(
            request.getBarrier(),
            request.getOthersList(),
            request.getTitle(),
            request.getReason(),
            RequestKey.of(request));
    Unary.reply(out, CommonProtoMapper.toProto(proposing.propose(Caller.current(), command)));
  }

  @Override
  public void answerCommonBarrier(
      AnswerCommonBarrierRequest request, StreamObserver<CommonBarrier> out) {
    var command =
        new SayWhether(
            request.getName(),
            Etag.required(request.getEtag(), "etag"),
            request.getBarrier(),
            request.getSame(),
            request.getReason(),
            RequestKey.of(request));
    Unary.reply(out, CommonProtoMapper.toProto(commons.answer(Caller.current(), command)));
  }

  @Override
  public void dissolveCommonBarrier(
      DissolveCommonBarrierRequest request, StreamObserver<CommonBarrier> out) {
    var command =
        new ReasonedStep(
            request.getName(),
            Etag.required(request.getEtag(), "etag"),
            request.getReason(),
            RequestKey.of(request));
    Unary.reply(out, CommonProtoMapper.toProto(commons.dissolve(Caller.current(), command)));
  }
}
