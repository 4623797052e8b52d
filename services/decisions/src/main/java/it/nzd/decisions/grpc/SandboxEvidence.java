package it.nzd.decisions.grpc;

import it.nzd.decisions.domain.Evidence;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.sandboxes.v1.GetSandboxRequest;
import it.nzd.sandboxes.v1.SandboxServiceGrpc;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A sandbox: its owner tells the whole of it to everybody who may read it. */
@Singleton
final class SandboxEvidence extends NeighbourReader {

  SandboxEvidence(Neighbours neighbours) {
    super("sandboxes", neighbours);
  }

  @Override
  public Optional<Found> read(String tenant, Evidence evidence, Voice voice) {
    var name = evidence.target();
    var told =
        ask(voice, SandboxServiceGrpc::newBlockingStub)
            .getSandbox(GetSandboxRequest.newBuilder().setName(name).build());
    return Optional.of(Found.of(name, told.getVisibility(), told.getTitle(), told.getEtag(), told));
  }
}
