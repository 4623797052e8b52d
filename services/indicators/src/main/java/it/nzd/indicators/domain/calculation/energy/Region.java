package it.nzd.indicators.domain.calculation.energy;

/** Regions, with the zone that decides premium and advance (GSE, Regole operative CACER). */
public enum Region {
  ABRUZZO(Zone.CENTRE),
  BASILICATA(Zone.SOUTH),
  CALABRIA(Zone.SOUTH),
  CAMPANIA(Zone.SOUTH),
  EMILIA_ROMAGNA(Zone.NORTH),
  FRIULI_VENEZIA_GIULIA(Zone.NORTH),
  LAZIO(Zone.CENTRE),
  LIGURIA(Zone.NORTH),
  LOMBARDIA(Zone.NORTH),
  MARCHE(Zone.CENTRE),
  MOLISE(Zone.SOUTH),
  PIEMONTE(Zone.NORTH),
  PUGLIA(Zone.SOUTH),
  SARDEGNA(Zone.SOUTH),
  SICILIA(Zone.SOUTH),
  TOSCANA(Zone.CENTRE),
  TRENTINO_ALTO_ADIGE(Zone.NORTH),
  UMBRIA(Zone.CENTRE),
  VALLE_D_AOSTA(Zone.NORTH),
  VENETO(Zone.NORTH);

  /** A zone: what it adds to the premium of photovoltaics, and its conventional hours. */
  enum Zone {
    NORTH(10, 900),
    CENTRE(4, 1050),
    SOUTH(0, 1100);

    final int correction;
    final int sunHours;

    Zone(int correction, int sunHours) {
      this.correction = correction;
      this.sunHours = sunHours;
    }
  }

  private final Zone zone;

  Region(Zone zone) {
    this.zone = zone;
  }

  Zone zone() {
    return zone;
  }
}
