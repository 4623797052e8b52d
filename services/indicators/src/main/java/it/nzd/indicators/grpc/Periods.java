package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.Period;

/** Periods in the contract's words. */
final class Periods {
  private Periods() {}

  static it.nzd.common.v1.Period toProto(Period period) {
    return it.nzd.common.v1.Period.newBuilder().setCode(period.code()).build();
  }
}
