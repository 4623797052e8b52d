package it.nzd.decisions.grpc;

import io.micronaut.context.annotation.Factory;
import it.nzd.barriers.v1.BarrierServiceGrpc;
import it.nzd.barriers.v1.GetBarrierRequest;
import it.nzd.decisions.domain.Evidence;
import it.nzd.platform.access.Row;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.sandboxes.v1.GetSandboxRequest;
import it.nzd.sandboxes.v1.SandboxServiceGrpc;
import it.nzd.theories.v1.GetTheoryRequest;
import it.nzd.theories.v1.TheoryServiceGrpc;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiFunction;

/** The kinds of evidence whose owners tell the whole of them to everybody who may read them. */
@Factory
final class EvidenceReaders {
  @Singleton
  EvidenceReader barriers(Neighbours neighbours) {
    return reader(
        "barriers",
        (name, voice) -> {
          var told =
              voice
                  .ask(neighbours, "barriers", BarrierServiceGrpc::newBlockingStub)
                  .getBarrier(GetBarrierRequest.newBuilder().setName(name).build());
          return new EvidenceReader.Found(
              row(name, told.getVisibility()), told.getTitle(), told.getEtag(), told);
        });
  }

  @Singleton
  EvidenceReader sandboxes(Neighbours neighbours) {
    return reader(
        "sandboxes",
        (name, voice) -> {
          var told =
              voice
                  .ask(neighbours, "sandboxes", SandboxServiceGrpc::newBlockingStub)
                  .getSandbox(GetSandboxRequest.newBuilder().setName(name).build());
          return new EvidenceReader.Found(
              row(name, told.getVisibility()), told.getTitle(), told.getEtag(), told);
        });
  }

  @Singleton
  EvidenceReader theories(Neighbours neighbours) {
    return reader(
        "theories",
        (name, voice) -> {
          var told =
              voice
                  .ask(neighbours, "theories", TheoryServiceGrpc::newBlockingStub)
                  .getTheory(GetTheoryRequest.newBuilder().setName(name).build());
          return new EvidenceReader.Found(
              row(name, told.getVisibility()), told.getTitle(), told.getEtag(), told);
        });
  }

  private static Row row(String name, it.nzd.common.v1.Visibility visibility) {
    return new Row(ResourceName.tenant(name), Messages.fromProto(visibility), null, null);
  }

  private static EvidenceReader reader(
      String collection, BiFunction<String, Voice, EvidenceReader.Found> read) {
    return new EvidenceReader() {
      @Override
      public String collection() {
        return collection;
      }

      @Override
      public Optional<Found> read(String tenant, Evidence evidence, Voice voice) {
        return Optional.of(read.apply(evidence.target(), voice));
      }
    };
  }
}
