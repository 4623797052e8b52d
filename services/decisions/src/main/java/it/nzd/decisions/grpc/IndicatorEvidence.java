package it.nzd.decisions.grpc;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.decisions.domain.Evidence;
import it.nzd.indicators.v1.ComparisonServiceGrpc;
import it.nzd.indicators.v1.GetProgressRequest;
import it.nzd.indicators.v1.Progress;
import it.nzd.platform.access.Row;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Neighbours;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Values of an indicator in a district: the series with path, goals, sources and quality.
 *
 * <p>Nothing in them says who may read them, since they are computed from many rows. So they are
 * asked once more as somebody who is not signed in: what is told to everybody is public, all else
 * belongs to the district's city. Of another city's districts only the public values are taken.
 */
@Singleton
final class IndicatorEvidence implements EvidenceReader {
  private static final String SERVICE = "indicators";

  private final Neighbours neighbours;

  IndicatorEvidence(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public String collection() {
    return SERVICE;
  }

  @Override
  public Optional<Found> read(String tenant, Evidence evidence, Voice voice) {
    var city = ResourceName.tenant(evidence.district());
    var open = open(evidence);
    if (!city.equals(tenant)) {
      return open.filter(IndicatorEvidence::saysAnything)
          .map(values -> found(city, Row.Visibility.PUBLIC, values));
    }
    var told = progress(evidence, voice);
    boolean isOpen = open.filter(told::equals).isPresent();
    return Optional.of(found(city, isOpen ? Row.Visibility.PUBLIC : Row.Visibility.INTERNAL, told));
  }

  private static Found found(String city, Row.Visibility visibility, Progress values) {
    return new Found(new Row(city, visibility, null, null), "", "", values);
  }

  /** Where no value, goal or baseline is public, the city has published nothing. */
  private static boolean saysAnything(Progress values) {
    return values.getPointsCount() > 0 || values.getGoalsCount() > 0 || values.hasBaseline();
  }

  private Optional<Progress> open(Evidence evidence) {
    try {
      return Optional.of(progress(evidence, Voice.NOBODY));
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private Progress progress(Evidence evidence, Voice voice) {
    return voice
        .ask(neighbours, SERVICE, ComparisonServiceGrpc::newBlockingStub)
        .getProgress(
            GetProgressRequest.newBuilder()
                .setDistrict(evidence.district())
                .setIndicator(evidence.target())
                .build());
  }
}
