package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.Derivation;
import it.nzd.indicators.v1.DerivedFrom;
import it.nzd.indicators.v1.DerivedRow;

/** How values were put together, in the contract's words. */
final class DerivedProtoMapper {
  private static final int MOST_ROWS = 300;

  private DerivedProtoMapper() {}

  /**
   * The rows behind a value.
   *
   * @param isInside whether the reader sees who entered them
   */
  static DerivedFrom toProto(Derivation derivation, boolean isInside) {
    var out =
        DerivedFrom.newBuilder()
            .setKind(DerivedFrom.Kind.valueOf("KIND_" + derivation.kind().name()))
            .setPresent(derivation.present())
            .setExpected(derivation.expected());
    derivation.parts().stream()
        .limit(MOST_ROWS)
        .forEach(part -> out.addRows(toProto(derivation.kind(), part, isInside)));
    return out.build();
  }

  private static DerivedRow toProto(Derivation.Kind kind, Derivation.Part part, boolean isInside) {
    var subject = part.subject();
    var observation = part.observation();
    boolean isMeter = kind == Derivation.Kind.METERS;
    var out =
        DerivedRow.newBuilder()
            .setFirmSeries(isMeter ? "" : subject.series())
            .setMeter(isMeter ? subject.series() : "")
            .setOrganisation(subject.organisation())
            .setSite(subject.site())
            .setDisplayName(subject.displayName())
            .setObservation(
                isInside
                    ? ObservationProtoMapper.toProto(observation)
                    : ObservationProtoMapper.ofOutsiders(observation));
    var derivation = observation.derivation();
    if (derivation != null) {
      out.setDerivedFrom(toProto(derivation, isInside));
    }
    return out.build();
  }
}
