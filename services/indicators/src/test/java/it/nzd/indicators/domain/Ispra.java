package it.nzd.indicators.domain;

import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Editions of the Italian electricity factor as tools quote them: the same year of data under one
 * publisher's name stands for different numbers in different series and editions.
 */
public final class Ispra {
  public static final Factor CONSUMPTION_413 =
      edition("consumption", "413/2025", 2025, 2023, "0.243");
  public static final Factor PRODUCTION_413 =
      edition("gross production", "413/2025", 2025, 2023, "0.216");
  public static final Factor PRODUCTION_386 =
      edition("production mix", "386/2023", 2023, 2022, "0.263");
  public static final Factor QUOTED_404 = edition("consumption", "404/2024", 2024, 2023, "0.250");

  private Ispra() {}

  public static Factor edition(
      String series, String edition, int publishedYear, int dataYear, String value) {
    NavigableMap<Integer, BigDecimal> values = new TreeMap<>();
    values.put(dataYear, new BigDecimal(value));
    return new Factor(
        "electricity",
        series,
        edition,
        "ISPRA, Rapporto " + edition,
        publishedYear,
        "kg/kW.h",
        "CO2e",
        values,
        new Source("ISPRA, Rapporto " + edition, "ISPRA", "", "", Source.Mark.SECONDARY, ""));
  }
}
