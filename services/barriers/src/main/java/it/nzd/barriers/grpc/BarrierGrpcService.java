package it.nzd.barriers.grpc;

import com.google.protobuf.Empty;
import io.grpc.stub.StreamObserver;
import it.nzd.barriers.application.BarrierService;
import it.nzd.barriers.v1.Barrier;
import it.nzd.barriers.v1.BarrierServiceGrpc.BarrierServiceImplBase;
import it.nzd.barriers.v1.CreateBarrierRequest;
import it.nzd.barriers.v1.DeleteBarrierRequest;
import it.nzd.barriers.v1.GetBarrierRequest;
import it.nzd.barriers.v1.ListBarriersRequest;
import it.nzd.barriers.v1.ListBarriersResponse;
import it.nzd.barriers.v1.UpdateBarrierRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;

/** Barriers over gRPC. */
@Singleton
final class BarrierGrpcService extends BarrierServiceImplBase {
  private final BarrierService barriers;

  BarrierGrpcService(BarrierService barriers) {
    this.barriers = barriers;
  }

  @Override
  public void getBarrier(GetBarrierRequest request, StreamObserver<Barrier> out) {
    var found = barriers.get(Caller.current(), request.getName());
    Unary.reply(out, BarrierProtoMapper.toProto(found));
  }

  @Override
  public void listBarriers(ListBarriersRequest request, StreamObserver<ListBarriersResponse> out) {
    var query = BarrierQueries.fromProto(request.getParent(), request.getFilter());
    var page = barriers.list(Caller.current(), query, PageRequest.of(request));
    var answer =
        ListBarriersResponse.newBuilder()
            .setNextPageToken(page.nextPageToken())
            .setTotalSize(page.total());
    page.items().forEach(each -> answer.addBarriers(BarrierProtoMapper.toProto(each)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createBarrier(CreateBarrierRequest request, StreamObserver<Barrier> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            BarrierProtoMapper.fromProto(request.getBarrier()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, BarrierProtoMapper.toProto(barriers.create(Caller.current(), command)));
  }

  @Override
  public void updateBarrier(UpdateBarrierRequest request, StreamObserver<Barrier> out) {
    var sent = request.getBarrier();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "barrier.etag"),
            BarrierProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, BarrierProtoMapper.toProto(barriers.update(Caller.current(), command)));
  }

  @Override
  public void deleteBarrier(DeleteBarrierRequest request, StreamObserver<Empty> out) {
    var command =
        new Step(
            request.getName(), Etag.required(request.getEtag(), "etag"), RequestKey.of(request));
    barriers.delete(Caller.current(), command);
    Unary.reply(out, Empty.getDefaultInstance());
  }
}
