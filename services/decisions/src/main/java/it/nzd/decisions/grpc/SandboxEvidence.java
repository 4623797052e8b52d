package it.nzd.decisions.grpc;

import it.nzd.decisions.domain.Evidence;
import it.nzd.platform.access.Row;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.sandboxes.v1.GetSandboxRequest;
import it.nzd.sandboxes.v1.SandboxServiceGrpc;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A sandbox: its owner tells the whole of it to everybody who may read it. */
@Singleton
final class SandboxEvidence implements EvidenceReader {
  private static final String SERVICE = "sandboxes";

  private final Neighbours neighbours;

  SandboxEvidence(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public String collection() {
    return SERVICE;
  }

  @Override
  public Optional<Found> read(String tenant, Evidence evidence, Voice voice) {
    var name = evidence.target();
    var told =
        voice
            .ask(neighbours, SERVICE, SandboxServiceGrpc::newBlockingStub)
            .getSandbox(GetSandboxRequest.newBuilder().setName(name).build());
    var row =
        new Row(ResourceName.tenant(name), Messages.fromProto(told.getVisibility()), null, null);
    return Optional.of(new Found(row, told.getTitle(), told.getEtag(), told));
  }
}
