package it.nzd.indicators.domain.calculation.energy;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.figure.Decimals;
import java.math.BigDecimal;

/**
 * Premium for shared energy: {@code TIP = { min[CAP; BASE + max(0; 180 − Pz)] + FC } × (1 − F)} in
 * euro per MWh. The cap binds before the correction FC by zone, which photovoltaics alone have. F
 * rises linearly from 0 without a grant to 0.5 with a grant of 40 % of the cost.
 *
 * <p>Source: GSE, Regole operative CACER, appendix A, February 2024.
 *
 * @param base fixed part of the band, €/MWh
 * @param cap cap of the band, €/MWh
 * @param correction FC, €/MWh
 * @param reduction F, from 0 to 0.5
 */
public record Premium(
    BigDecimal base, BigDecimal cap, BigDecimal correction, BigDecimal reduction) {
  public static final Method METHOD =
      new Method("energy-sharing-premium", "1", SharingRules.SOURCES);
  public static final Method ADVANCE_METHOD =
      new Method("energy-sharing-advance", "1", SharingRules.SOURCES);

  private static final BigDecimal REFERENCE_PRICE = BigDecimal.valueOf(180);
  private static final BigDecimal REDUCTION_BY_GRANT = new BigDecimal("1.25");
  private static final BigDecimal ADVANCE_VARIABLE_PART = BigDecimal.valueOf(20);
  private static final BigDecimal ADVANCE_SHARE = new BigDecimal("0.60");
  private static final BigDecimal MONTHS_BY_KWH_IN_A_MWH = BigDecimal.valueOf(12_000);

  /**
   * A plant's premium.
   *
   * @param powerKw above 0, 1000 at most; 200 and 600 belong to the lower band
   * @param grantShare share of the cost paid by a grant, 0.4 at most
   * @throws UnfitInput when power or grant are out of these bounds
   */
  public static Premium of(
      double powerKw, Technology technology, Region region, BigDecimal grantShare) {
    if (!(powerKw > 0 && powerKw <= 1000)) {
      throw new UnfitInput("power_kw", Why.VALUE_UNFIT);
    }
    if (grantShare.signum() < 0 || grantShare.compareTo(new BigDecimal("0.4")) > 0) {
      throw new UnfitInput("grant_share", Why.VALUE_UNFIT);
    }
    int base = powerKw <= 200 ? 80 : powerKw <= 600 ? 70 : 60;
    int correction = technology == Technology.PHOTOVOLTAIC ? region.zone().correction : 0;
    return new Premium(
        BigDecimal.valueOf(base),
        BigDecimal.valueOf(base + 40L),
        BigDecimal.valueOf(correction),
        grantShare.multiply(REDUCTION_BY_GRANT));
  }

  /** Premium of an hour before the reduction for a grant, €/MWh. */
  public BigDecimal unreduced(BigDecimal zonalPrice) {
    var variable = REFERENCE_PRICE.subtract(zonalPrice).max(BigDecimal.ZERO);
    return base.add(variable).min(cap).add(correction);
  }

  /** Premium of an hour, €/MWh. */
  public BigDecimal at(BigDecimal zonalPrice) {
    return unreduced(zonalPrice).multiply(kept());
  }

  /** Tariff of the advance, {@code (BASE + 20 + FC)(1 − F)}, €/MWh. */
  public BigDecimal advanceTariff() {
    return base.add(ADVANCE_VARIABLE_PART).add(correction).multiply(kept());
  }

  /**
   * Monthly advance in euro, {@code P × H/12 × 0.60 × (BASE + 20 + FC)(1 − F)}.
   *
   * @param conventionalHours H, a year
   */
  public BigDecimal monthlyAdvance(double powerKw, int conventionalHours) {
    return Decimals.divide(
        Decimals.of(powerKw)
            .multiply(BigDecimal.valueOf(conventionalHours))
            .multiply(ADVANCE_SHARE)
            .multiply(advanceTariff()),
        MONTHS_BY_KWH_IN_A_MWH);
  }

  private BigDecimal kept() {
    return BigDecimal.ONE.subtract(reduction);
  }
}
