package it.nzd.decisions.grpc;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.common.v1.Period;
import it.nzd.decisions.domain.Evidence;
import it.nzd.indicators.v1.ComparisonServiceGrpc;
import it.nzd.indicators.v1.FormulaServiceGrpc;
import it.nzd.indicators.v1.GetLineageRequest;
import it.nzd.indicators.v1.GetProgressRequest;
import it.nzd.indicators.v1.Lineage;
import it.nzd.indicators.v1.Progress;
import it.nzd.indicators.v1.ProgressPoint;
import it.nzd.platform.access.Row;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Neighbours;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values of an indicator in a district: the series with path, goals, sources and quality, and the
 * lineage of the latest ones, down to formula, entered rows and editions of factors.
 *
 * <p>Nothing in them says who may read them, since they are computed from many rows. So they are
 * asked once more as somebody who is not signed in: what is told to everybody is public, all else
 * belongs to the district's city. Of another city's districts only the public values are taken.
 */
@Singleton
final class IndicatorEvidence implements EvidenceReader {
  private static final String SERVICE = "indicators";

  private static final Set<Status.Code> AWAY =
      Set.of(Status.Code.UNAVAILABLE, Status.Code.DEADLINE_EXCEEDED, Status.Code.UNAUTHENTICATED);

  /** How many values are traced, the latest ones. */
  private static final int TRACED = 12;

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
          .map(values -> found(evidence, Row.Visibility.PUBLIC, values, voice));
    }
    var told = progress(evidence, voice);
    boolean isOpen = open.filter(told::equals).isPresent();
    var visibility = isOpen ? Row.Visibility.PUBLIC : Row.Visibility.INTERNAL;
    return Optional.of(found(evidence, visibility, told, voice));
  }

  private Found found(Evidence evidence, Row.Visibility visibility, Progress values, Voice voice) {
    var row = new Row(ResourceName.tenant(evidence.district()), visibility, null, null);
    if (voice != Voice.SERVICE) {
      return new Found(row, "", "", values);
    }
    var asked = visibility == Row.Visibility.PUBLIC ? Voice.NOBODY : voice;
    return new Found(row, "", "", values, Map.of("lineages", lineages(evidence, values, asked)));
  }

  /** Of a public copy only what everybody is told. */
  private List<Lineage> lineages(Evidence evidence, Progress values, Voice voice) {
    var periods =
        values.getPointsList().stream()
            .filter(point -> !point.getValue().isEmpty() && point.hasPeriod())
            .map(ProgressPoint::getPeriod)
            .toList();
    return periods.subList(Math.max(0, periods.size() - TRACED), periods.size()).stream()
        .flatMap(period -> lineage(evidence, period, voice).stream())
        .toList();
  }

  /** A value that cannot be traced stands without; only an owner who is away is waited for. */
  private Optional<Lineage> lineage(Evidence evidence, Period period, Voice voice) {
    try {
      return Optional.of(
          voice
              .ask(neighbours, SERVICE, FormulaServiceGrpc::newBlockingStub)
              .getLineage(
                  GetLineageRequest.newBuilder()
                      .setDistrict(evidence.district())
                      .setIndicator(evidence.target())
                      .setPeriod(period)
                      .build()));
    } catch (StatusRuntimeException e) {
      if (AWAY.contains(e.getStatus().getCode())) {
        throw e;
      }
      return Optional.empty();
    }
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
