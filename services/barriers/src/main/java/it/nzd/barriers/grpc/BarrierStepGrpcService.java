package it.nzd.barriers.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import it.nzd.barriers.application.BarrierStep;
import it.nzd.barriers.application.BarrierStepService;
import it.nzd.barriers.domain.BarrierAction;
import it.nzd.barriers.v1.AcceptBarrierRequest;
import it.nzd.barriers.v1.AddressBarrierRequest;
import it.nzd.barriers.v1.Barrier;
import it.nzd.barriers.v1.BarrierStepServiceGrpc.BarrierStepServiceImplBase;
import it.nzd.barriers.v1.MarkDuplicateBarrierRequest;
import it.nzd.barriers.v1.MitigateBarrierRequest;
import it.nzd.barriers.v1.PrioritiseBarrierRequest;
import it.nzd.barriers.v1.RemoveBarrierRequest;
import it.nzd.barriers.v1.SetBackBarrierRequest;
import it.nzd.barriers.v1.ValidateBarrierRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import jakarta.inject.Singleton;

/** The steps of a barrier over gRPC: every request has name, etag and reason. */
@Singleton
final class BarrierStepGrpcService extends BarrierStepServiceImplBase {
  private final BarrierStepService steps;

  BarrierStepGrpcService(BarrierStepService steps) {
    this.steps = steps;
  }

  @Override
  public void validateBarrier(ValidateBarrierRequest request, StreamObserver<Barrier> out) {
    step(BarrierAction.VALIDATE, request, "", out);
  }

  @Override
  public void prioritiseBarrier(PrioritiseBarrierRequest request, StreamObserver<Barrier> out) {
    step(BarrierAction.PRIORITISE, request, "", out);
  }

  @Override
  public void addressBarrier(AddressBarrierRequest request, StreamObserver<Barrier> out) {
    step(BarrierAction.ADDRESS, request, "", out);
  }

  @Override
  public void setBackBarrier(SetBackBarrierRequest request, StreamObserver<Barrier> out) {
    step(BarrierAction.SET_BACK, request, "", out);
  }

  @Override
  public void removeBarrier(RemoveBarrierRequest request, StreamObserver<Barrier> out) {
    step(BarrierAction.REMOVE, request, "", out);
  }

  @Override
  public void mitigateBarrier(MitigateBarrierRequest request, StreamObserver<Barrier> out) {
    step(BarrierAction.MITIGATE, request, "", out);
  }

  @Override
  public void acceptBarrier(AcceptBarrierRequest request, StreamObserver<Barrier> out) {
    step(BarrierAction.ACCEPT, request, "", out);
  }

  @Override
  public void markDuplicateBarrier(
      MarkDuplicateBarrierRequest request, StreamObserver<Barrier> out) {
    step(BarrierAction.MARK_DUPLICATE, request, request.getDuplicateOf(), out);
  }

  private void step(
      BarrierAction action, Message request, String original, StreamObserver<Barrier> out) {
    var command =
        new BarrierStep(
            text(request, "name"),
            Etag.required(text(request, "etag"), "etag"),
            action,
            text(request, "reason"),
            original,
            RequestKey.of(request));
    Unary.reply(out, BarrierProtoMapper.toProto(steps.step(Caller.current(), command)));
  }

  private static String text(Message request, String field) {
    return (String) request.getField(request.getDescriptorForType().findFieldByName(field));
  }
}
