package it.nzd.indicators.domain.calculation.energy;

/** How a plant makes electricity. */
public enum Technology {
  PHOTOVOLTAIC,
  WIND,
  HYDRO,
  BIOMASS;

  /** Hours a year by which advances are reckoned (GSE, Regole operative CACER). */
  public int conventionalHours(Region region) {
    return switch (this) {
      case PHOTOVOLTAIC -> region.zone().sunHours;
      case WIND, HYDRO -> 1500;
      case BIOMASS -> 5000;
    };
  }
}
