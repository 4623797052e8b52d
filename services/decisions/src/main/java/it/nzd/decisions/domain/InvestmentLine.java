package it.nzd.decisions.domain;

import it.nzd.platform.value.Quantity;
import it.nzd.platform.value.Source;

/**
 * One payment of an investment.
 *
 * @param title what is paid for
 * @param kind kind of cost
 * @param amount how much
 * @param year when
 * @param fundingSource fund, call or budget; empty while nobody knows
 * @param bearer who bears it; empty while nobody knows
 * @param certainty how sure it is
 * @param source where the figure comes from
 */
public record InvestmentLine(
    String title,
    CostKind kind,
    Quantity amount,
    int year,
    String fundingSource,
    String bearer,
    Certainty certainty,
    Source source) {}
