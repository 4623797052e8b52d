package it.nzd.theories.grpc;

import io.grpc.StatusRuntimeException;
import it.nzd.indicators.v1.CompareDistrictsRequest;
import it.nzd.indicators.v1.ComparisonCell;
import it.nzd.indicators.v1.ComparisonRow;
import it.nzd.indicators.v1.ComparisonServiceGrpc;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.theories.domain.Readings;
import it.nzd.theories.domain.review.Reading;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Latest values as the indicators service tells the caller, all in one call: what the caller may
 * not read there stays unread.
 */
@Singleton
final class NeighbourReadings implements Readings {
  private static final String SERVICE = "indicators";
  private static final String INCREASE = "DIRECTION_INCREASE";
  private static final String OWN = "PERIMETER_DISTRICT";
  private static final int SECONDS = 5;
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int YEAR_DIGITS = 4;

  private final Neighbours neighbours;

  NeighbourReadings(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public Map<String, Reading> of(String district) {
    var stub =
        neighbours
            .asCaller(SERVICE, ComparisonServiceGrpc::newBlockingStub)
            .withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
    var request = CompareDistrictsRequest.newBuilder().addDistricts(district).build();
    var readings = new HashMap<String, Reading>();
    try {
      for (var row : stub.compareDistricts(request).getRowsList()) {
        row.getCellsList().stream()
            .filter(cell -> cell.getDistrict().equals(district))
            .forEach(cell -> readings.put(row.getIndicator(), reading(row, cell)));
      }
    } catch (StatusRuntimeException e) {
      throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", SERVICE);
    }
    return readings;
  }

  /** A value that speaks of the whole city says nothing of the district. */
  private static Reading reading(ComparisonRow row, ComparisonCell cell) {
    var progress = cell.getProgress();
    var period = progress.getLatestPeriod().getCode();
    boolean isOfDistrict = cell.getPerimeter().isEmpty() || cell.getPerimeter().equals(OWN);
    boolean isUp = row.getDirection().equals(INCREASE);
    if (progress.getLatestValue().isEmpty() || period.isEmpty() || !isOfDistrict) {
      return new Reading(row.getUnit(), null, "", null, isUp, false);
    }
    boolean isIllustrative =
        progress.getPointsList().stream()
            .anyMatch(p -> p.getPeriod().getCode().equals(period) && p.getIllustrative());
    return new Reading(
        row.getUnit(),
        new BigDecimal(progress.getLatestValue()),
        period,
        lastDay(period),
        isUp,
        isIllustrative);
  }

  /** Last day of a year {@code 2024}, quarter {@code 2024-Q1} or month {@code 2024-03}. */
  static LocalDate lastDay(String period) {
    int year = Integer.parseInt(period.substring(0, YEAR_DIGITS));
    if (period.length() == YEAR_DIGITS) {
      return LocalDate.of(year, 12, 31);
    }
    var part = period.substring(YEAR_DIGITS + 1);
    int month =
        part.startsWith("Q")
            ? Integer.parseInt(part.substring(1)) * MONTHS_OF_A_QUARTER
            : Integer.parseInt(part);
    return LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
  }
}
