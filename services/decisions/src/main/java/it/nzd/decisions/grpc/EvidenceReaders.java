package it.nzd.decisions.grpc;

import com.google.protobuf.Message;
import io.grpc.Channel;
import io.grpc.stub.AbstractStub;
import io.micronaut.context.annotation.Factory;
import it.nzd.barriers.v1.BarrierServiceGrpc;
import it.nzd.barriers.v1.GetBarrierRequest;
import it.nzd.consultations.v1.ConsultationServiceGrpc;
import it.nzd.consultations.v1.GetConsultationRequest;
import it.nzd.decisions.domain.Evidence;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.sandboxes.v1.GetSandboxRequest;
import it.nzd.sandboxes.v1.SandboxServiceGrpc;
import it.nzd.theories.v1.GetTheoryRequest;
import it.nzd.theories.v1.TheoryServiceGrpc;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The kinds of evidence that are one resource each, read as a whole from their owners. */
@Factory
final class EvidenceReaders {
  private static final int SECONDS = 5;

  @Singleton
  EvidenceReader barriers(Neighbours neighbours) {
    return reader(
        "barriers",
        name ->
            stub(neighbours, "barriers", BarrierServiceGrpc::newBlockingStub)
                .getBarrier(GetBarrierRequest.newBuilder().setName(name).build()));
  }

  @Singleton
  EvidenceReader consultations(Neighbours neighbours) {
    return reader(
        "consultations",
        name ->
            stub(neighbours, "consultations", ConsultationServiceGrpc::newBlockingStub)
                .getConsultation(GetConsultationRequest.newBuilder().setName(name).build()));
  }

  @Singleton
  EvidenceReader sandboxes(Neighbours neighbours) {
    return reader(
        "sandboxes",
        name ->
            stub(neighbours, "sandboxes", SandboxServiceGrpc::newBlockingStub)
                .getSandbox(GetSandboxRequest.newBuilder().setName(name).build()));
  }

  @Singleton
  EvidenceReader theories(Neighbours neighbours) {
    return reader(
        "theories",
        name ->
            stub(neighbours, "theories", TheoryServiceGrpc::newBlockingStub)
                .getTheory(GetTheoryRequest.newBuilder().setName(name).build()));
  }

  private static <S extends AbstractStub<S>> S stub(
      Neighbours neighbours, String service, Function<Channel, S> stub) {
    return neighbours.asService(service, stub).withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
  }

  private static EvidenceReader reader(String collection, Function<String, Message> read) {
    return new EvidenceReader() {
      @Override
      public String collection() {
        return collection;
      }

      @Override
      public Message read(Evidence evidence) {
        return read.apply(evidence.target());
      }
    };
  }
}
