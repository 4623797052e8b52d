package it.nzd.sandboxes.grpc;

import io.grpc.stub.AbstractStub;
import it.nzd.events.v1.Event;
import it.nzd.events.v1.EventLogServiceGrpc;
import it.nzd.events.v1.ListEventsRequest;
import it.nzd.indicators.v1.ComparisonServiceGrpc;
import it.nzd.indicators.v1.GetIndicatorRequest;
import it.nzd.indicators.v1.GetProgressRequest;
import it.nzd.indicators.v1.GetSeriesRequest;
import it.nzd.indicators.v1.IndicatorServiceGrpc;
import it.nzd.indicators.v1.ProgressPoint;
import it.nzd.indicators.v1.Series;
import it.nzd.indicators.v1.SeriesServiceGrpc;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.sandboxes.domain.Indicators;
import it.nzd.sandboxes.domain.Observed;
import it.nzd.sandboxes.domain.Periods;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The indicators service: definitions as the caller may read them, values and what happened on this
 * service's own behalf.
 */
@Singleton
final class NeighbourIndicators implements Indicators {
  private static final String SERVICE = "indicators";
  private static final String SERIES = "series";
  private static final int MOST_BYTES = 32 * 1024 * 1024;

  private final Neighbours neighbours;

  NeighbourIndicators(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public boolean exists(String indicator) {
    var stub =
        neighbours
            .asCaller(SERVICE, IndicatorServiceGrpc::newBlockingStub)
            .withDeadlineAfter(Asking.SECONDS, TimeUnit.SECONDS);
    var request = GetIndicatorRequest.newBuilder().setName(indicator).build();
    return Asking.of(SERVICE, () -> stub.getIndicator(request)).isPresent();
  }

  @Override
  public List<Observed> values(String district, String indicator) {
    var stub = stub(ComparisonServiceGrpc::newBlockingStub);
    var request =
        GetProgressRequest.newBuilder().setDistrict(district).setIndicator(indicator).build();
    return Asking.of(SERVICE, () -> stub.getProgress(request))
        .map(progress -> progress.getPointsList().stream().flatMap(p -> observed(p).stream()))
        .map(java.util.stream.Stream::toList)
        .orElse(List.of());
  }

  @Override
  public Optional<String> districtOfSeries(String series) {
    var stub = stub(SeriesServiceGrpc::newBlockingStub);
    var request = GetSeriesRequest.newBuilder().setName(series).build();
    return Asking.of(SERVICE, () -> stub.getSeries(request)).map(Series::getDistrict);
  }

  @Override
  public Batch changedAfter(int sequence, int most) {
    var stub = stub(EventLogServiceGrpc::newBlockingStub).withMaxInboundMessageSize(MOST_BYTES);
    var request =
        ListEventsRequest.newBuilder().setAfterSequence(sequence).setPageSize(most).build();
    var answer = Asking.of(SERVICE, () -> stub.listEvents(request)).orElseThrow();
    var events = answer.getEventsList();
    int place = events.isEmpty() ? answer.getLastSequence() : events.getLast().getSequence();
    return new Batch(
        events.stream()
            .filter(event -> event.getCollection().equals(SERIES))
            .map(Event::getResource)
            .toList(),
        place,
        place >= answer.getLastSequence());
  }

  /** A period without a value says nothing: missing is never zero. */
  private static Optional<Observed> observed(ProgressPoint point) {
    if (point.getValue().isEmpty()) {
      return Optional.empty();
    }
    var period = point.getPeriod().getCode();
    return Optional.of(
        new Observed(
            period,
            Periods.lastDay(period),
            new BigDecimal(point.getValue()),
            point.getIllustrative()));
  }

  private <S extends AbstractStub<S>> S stub(Function<io.grpc.Channel, S> stub) {
    return neighbours.asService(SERVICE, stub).withDeadlineAfter(Asking.SECONDS, TimeUnit.SECONDS);
  }
}
