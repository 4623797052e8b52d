package it.nzd.indicators.domain.calculation.emissions;

/** A greenhouse gas. */
public enum Gas {
  CO2("CO2"),
  CH4("CH4"),
  N2O("N2O"),
  HFC_23("HFC-23"),
  HFC_32("HFC-32"),
  HFC_125("HFC-125"),
  HFC_134A("HFC-134a"),
  HFC_143A("HFC-143a"),
  SF6("SF6"),
  NF3("NF3"),
  CF4("CF4"),
  C2F6("C2F6"),
  /** Not split by gas: the source gives CO2e only. */
  CO2E("CO2e");

  private final String formula;

  Gas(String formula) {
    this.formula = formula;
  }

  /** How it is written. */
  public String formula() {
    return formula;
  }

  boolean isFluorinated() {
    return ordinal() > N2O.ordinal() && this != CO2E;
  }
}
