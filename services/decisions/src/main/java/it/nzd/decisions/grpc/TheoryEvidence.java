package it.nzd.decisions.grpc;

import it.nzd.decisions.domain.Evidence;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.theories.v1.GetTheoryRequest;
import it.nzd.theories.v1.GetTheoryVersionRequest;
import it.nzd.theories.v1.Theory;
import it.nzd.theories.v1.TheoryServiceGrpc;
import it.nzd.theories.v1.TheoryVersion;
import it.nzd.theories.v1.VersionMark;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;

/**
 * A theory of change as it was last fixed: what is being drawn since is nobody's word yet. Of one
 * that was never fixed, the model as it stands.
 */
@Singleton
final class TheoryEvidence extends NeighbourReader {

  TheoryEvidence(Neighbours neighbours) {
    super("theories", neighbours);
  }

  @Override
  public Optional<Found> read(String tenant, Evidence evidence, Voice voice) {
    var name = evidence.target();
    var told =
        ask(voice, TheoryServiceGrpc::newBlockingStub)
            .getTheory(GetTheoryRequest.newBuilder().setName(name).build());
    var found =
        latest(told)
            .map(
                mark -> {
                  var version = version(mark, voice);
                  var etag = "\"" + mark.getRevision() + "\"";
                  return Found.of(name, told.getVisibility(), version.getTitle(), etag, version);
                })
            .orElseGet(
                () -> Found.of(name, told.getVisibility(), told.getTitle(), told.getEtag(), told));
    return Optional.of(found);
  }

  private static Optional<VersionMark> latest(Theory theory) {
    return theory.getVersionsList().stream().max(Comparator.comparing(VersionMark::getNumber));
  }

  private TheoryVersion version(VersionMark mark, Voice voice) {
    return ask(voice, TheoryServiceGrpc::newBlockingStub)
        .getTheoryVersion(GetTheoryVersionRequest.newBuilder().setName(mark.getName()).build());
  }
}
