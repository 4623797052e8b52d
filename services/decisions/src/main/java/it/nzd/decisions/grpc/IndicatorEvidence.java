package it.nzd.decisions.grpc;

import com.google.protobuf.Message;
import it.nzd.decisions.domain.Evidence;
import it.nzd.indicators.v1.ComparisonServiceGrpc;
import it.nzd.indicators.v1.GetProgressRequest;
import it.nzd.platform.grpc.Neighbours;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** Values of an indicator in a district: the series with path, goals, sources and quality. */
@Singleton
final class IndicatorEvidence implements EvidenceReader {
  private static final int SECONDS = 5;

  private final Neighbours neighbours;

  IndicatorEvidence(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public String collection() {
    return "indicators";
  }

  @Override
  public boolean isPublic() {
    return true;
  }

  @Override
  public Message read(Evidence evidence) {
    return neighbours
        .asService("indicators", ComparisonServiceGrpc::newBlockingStub)
        .withDeadlineAfter(SECONDS, TimeUnit.SECONDS)
        .getProgress(
            GetProgressRequest.newBuilder()
                .setDistrict(evidence.district())
                .setIndicator(evidence.target())
                .build());
  }
}
