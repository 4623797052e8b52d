package it.nzd.indicators.domain.meter;

import it.nzd.platform.store.Register;
import it.nzd.platform.store.Stored;
import java.util.Collection;
import java.util.List;

/** How the years of meters are kept: one a meter and year. Their changes make no events. */
public interface MeterYears extends Register<MeterYear> {
  /** All years of these meters, oldest first, without their readings. */
  List<MeterYearSummary> ofMeters(Collection<String> meters);

  /** All years of all meters of these measures in these districts, without their readings. */
  List<MeterYearSummary> of(Collection<String> measures, Collection<String> districts);

  /** The same with their readings. */
  List<Stored<MeterYear>> whole(Collection<String> measures, Collection<String> districts);
}
