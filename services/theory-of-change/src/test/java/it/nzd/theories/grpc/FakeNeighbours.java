package it.nzd.theories.grpc;

import io.grpc.Server;
import io.grpc.Status;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import it.nzd.common.v1.Period;
import it.nzd.indicators.v1.CompareDistrictsRequest;
import it.nzd.indicators.v1.Comparison;
import it.nzd.indicators.v1.ComparisonCell;
import it.nzd.indicators.v1.ComparisonRow;
import it.nzd.indicators.v1.ComparisonServiceGrpc;
import it.nzd.indicators.v1.Progress;
import it.nzd.indicators.v1.ProgressPoint;
import it.nzd.stakeholders.v1.District;
import it.nzd.stakeholders.v1.DistrictServiceGrpc;
import it.nzd.stakeholders.v1.GetDistrictRequest;
import it.nzd.theories.domain.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The neighbours as far as this service asks them: the real contract, canned answers. */
final class FakeNeighbours implements AutoCloseable {
  static final String ROMA = "cities/roma/districts/tiburtina-valley";
  private static final Set<String> DISTRICTS = Set.of(Samples.PRATO, ROMA);

  private final String name = "neighbours-" + UUID.randomUUID();
  private final Server server;

  FakeNeighbours() {
    try {
      server =
          InProcessServerBuilder.forName(name)
              .addService(new Districts())
              .addService(new Comparisons())
              .build()
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, Object> settings() {
    return Map.of(
        "nzd.services.stakeholders.target",
        "in-process:" + name,
        "nzd.services.indicators.target",
        "in-process:" + name);
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private static final class Districts extends DistrictServiceGrpc.DistrictServiceImplBase {
    @Override
    public void getDistrict(GetDistrictRequest request, StreamObserver<District> out) {
      if (!DISTRICTS.contains(request.getName())) {
        out.onError(Status.NOT_FOUND.asRuntimeException());
        return;
      }
      out.onNext(District.newBuilder().setName(request.getName()).build());
      out.onCompleted();
    }
  }

  private static final class Comparisons extends ComparisonServiceGrpc.ComparisonServiceImplBase {
    @Override
    public void compareDistricts(CompareDistrictsRequest request, StreamObserver<Comparison> out) {
      var year = Period.newBuilder().setCode("2026");
      var progress =
          Progress.newBuilder()
              .setLatestValue("12")
              .setLatestPeriod(year)
              .addPoints(ProgressPoint.newBuilder().setPeriod(year).setIllustrative(true));
      var cell =
          ComparisonCell.newBuilder()
              .setDistrict(request.getDistricts(0))
              .setPerimeter("PERIMETER_DISTRICT")
              .setProgress(progress);
      var row =
          ComparisonRow.newBuilder()
              .setIndicator(Samples.REUSE)
              .setUnit("%")
              .setDirection("DIRECTION_INCREASE")
              .addCells(cell);
      out.onNext(Comparison.newBuilder().addRows(row).build());
      out.onCompleted();
    }
  }
}
