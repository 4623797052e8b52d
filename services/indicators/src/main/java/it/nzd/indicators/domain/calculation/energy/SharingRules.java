package it.nzd.indicators.domain.calculation.energy;

import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.math.BigDecimal;
import java.util.List;

/** Documents and figures of the Italian rules on shared energy. */
final class SharingRules {
  static final List<Source> SOURCES =
      List.of(
          new Source(
              "Regole operative CACER (DM 414/2023), appendix A",
              "GSE",
              "2024-02",
              "",
              Mark.VERIFIED,
              "Hourly minimum, order of plants, premium, advance, excess rule, payment threshold."
                  + " Later amendments of the decree are not included."),
          new Source(
              "Tariffe incentivanti per CER e autoconsumatori: regions of north and centre",
              "GSE, customer support",
              "",
              "https://assistenza.clienti.gse.it/",
              Mark.VERIFIED,
              ""));

  /** Below this nothing is paid out, in euro. */
  static final BigDecimal PAYMENT_THRESHOLD = BigDecimal.valueOf(50);

  /** Share of what is fed in above which the premium is bound. */
  static final double EXCESS_THRESHOLD = 0.55;

  /** The same where a plant has a grant. */
  static final double EXCESS_THRESHOLD_WITH_GRANT = 0.45;

  private SharingRules() {}
}
